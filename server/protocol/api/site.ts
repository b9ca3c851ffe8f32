import type { SiteId } from '../ids.ts';
import type { Nothing } from '../nothing.ts';
import type { ApiRoute } from './shape.ts';

/** A site as its owner sees it. Origins are exact (`https://shop.example`). */
export type SiteCard = {
  readonly siteId: SiteId;
  readonly name: string;
  readonly origins: readonly string[];
};

export type SiteOperations = {
  readSite: { path: Nothing; query: Nothing; body: Nothing; answer: SiteCard };
};

export const SITE_ROUTES = {
  readSite: 'GET /v1/site',
} as const satisfies Record<keyof SiteOperations, ApiRoute>;

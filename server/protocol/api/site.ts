import type { Moment, SiteId, TimeZone } from '../ids.ts';
import type { Nothing } from '../nothing.ts';
import type { ApiRoute } from './shape.ts';

/** A site as its owner sees it. Origins are exact (`https://shop.example`). */
export type SiteCard = {
  readonly siteId: SiteId;
  readonly name: string;
  /** By whose clock its days begin. */
  readonly zone: TimeZone;
  readonly origins: readonly string[];
};
export type SiteForm = Pick<SiteCard, 'name' | 'zone' | 'origins'>;

/** What stands in a page so that visitors can pick, and whether it was seen there. */
export type SiteTag = {
  /** To be copied. */
  readonly tag: string;
  /**
   * The same with the script of this version, which never changes, and its hash, by which a browser
   * checks it; `null` where none was published.
   */
  readonly pinnedTag: string | null;
  /** The newest page that has it and may. */
  readonly seenAt: Moment | null;
  readonly origin: string | null;
  /** The newest page that has it and may not: its origin is none of the site's. */
  readonly refusedOrigin: string | null;
};

export type SiteOperations = {
  readSite: { path: Nothing; query: Nothing; body: Nothing; answer: SiteCard };
  saveSite: { path: Nothing; query: Nothing; body: SiteForm; answer: SiteCard };
  readTag: { path: Nothing; query: Nothing; body: Nothing; answer: SiteTag };
};

export const SITE_ROUTES = {
  readSite: 'GET /v1/site',
  saveSite: 'PUT /v1/site',
  readTag: 'GET /v1/site/tag',
} as const satisfies Record<keyof SiteOperations, ApiRoute>;

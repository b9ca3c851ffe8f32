import type { Moment } from '../ids.ts';
import type { Nothing } from '../nothing.ts';
import type { Scope } from './scopes.ts';
import type { ApiRoute, Page, PageQuery } from './shape.ts';

/** A key of programs, without its secret. */
export type ApiKeyCard = {
  readonly keyId: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: Moment;
  /** To the minute; `null` for one that was never used. */
  readonly usedAt: Moment | null;
};

/** The secret is shown this once; the server keeps its hash. */
export type MadeApiKey = { readonly key: ApiKeyCard; readonly secret: string };

export type KeyOperations = {
  readKeys: { path: Nothing; query: PageQuery; body: Nothing; answer: Page<ApiKeyCard> };
  makeKey: {
    path: Nothing;
    query: Nothing;
    body: { readonly name: string; readonly scopes: readonly Scope[] };
    answer: MadeApiKey;
  };
  revokeKey: { path: { readonly keyId: string }; query: Nothing; body: Nothing; answer: Nothing };
};

export const KEY_ROUTES = {
  readKeys: 'GET /v1/keys',
  makeKey: 'POST /v1/keys',
  revokeKey: 'DELETE /v1/keys/{keyId}',
} as const satisfies Record<keyof KeyOperations, ApiRoute>;

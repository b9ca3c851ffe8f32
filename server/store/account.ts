import type { AgentId, Moment, SiteId } from '../protocol/index.ts';

export type Account = {
  readonly siteId: SiteId;
  readonly agentId: AgentId;
  /** Lower case; unique over all sites. */
  readonly email: string;
  readonly passwordHash: string;
};

export type SaveAccountResult =
  { readonly ok: true } | { readonly ok: false; readonly reason: 'email-taken' };

export type StoredSession = {
  /** SHA-256 of the cookie's value: the value itself is never stored. */
  readonly tokenHash: string;
  readonly siteId: SiteId;
  readonly agentId: AgentId;
  readonly expiresAt: Moment;
};

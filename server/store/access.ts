import type { AccountId, AgentId, Moment, Role, Scope, SiteId, SkillId } from '../protocol/index.ts';

/** A link by which somebody becomes an account, once, before it expires. */
export type StoredInvite = {
  readonly siteId: SiteId;
  readonly inviteId: string;
  /** SHA-256 of what the link carries. */
  readonly tokenHash: string;
  readonly name: string;
  /** Lower case. */
  readonly email: string;
  readonly role: Role;
  /** Whom they become if they serve, `null` if they do not. */
  readonly agentId: AgentId | null;
  readonly skills: readonly { readonly skillId: SkillId; readonly level: number }[];
  readonly invitedBy: AccountId;
  readonly expiresAt: Moment;
};

/** A key of programs. */
export type StoredApiKey = {
  readonly siteId: SiteId;
  readonly keyId: string;
  /** SHA-256 of the key, which is shown once and kept nowhere. */
  readonly keyHash: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdBy: AccountId;
  readonly createdAt: Moment;
  readonly usedAt: Moment | null;
};

/** What opens a site to people and to programs that have no account there. */
export interface AccessStore {
  /** Keeps all of them or none. Others for the same mail addresses and sites are gone. */
  saveInvites(invites: readonly StoredInvite[]): Promise<void>;
  /** The invite, unless it has expired. */
  findInvite(tokenHash: string, now: Moment): Promise<StoredInvite | null>;
  /** Those of a site that have not expired, by their mail addresses. */
  readInvites(siteId: SiteId, now: Moment): Promise<readonly StoredInvite[]>;
  /** @returns whether it was there: of several who use it up at once only one did */
  deleteInvite(siteId: SiteId, inviteId: string): Promise<boolean>;

  saveApiKey(key: StoredApiKey): Promise<void>;
  findApiKey(keyHash: string): Promise<StoredApiKey | null>;
  /** The keys of a site, newest first. */
  readApiKeys(siteId: SiteId): Promise<readonly StoredApiKey[]>;
  /** Remembers when a key was used last. */
  touchApiKey(siteId: SiteId, keyId: string, usedAt: Moment): Promise<void>;
  /** @returns whether it was there */
  deleteApiKey(siteId: SiteId, keyId: string): Promise<boolean>;
}

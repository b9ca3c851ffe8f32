import type { AccountId, AgentId, Moment, Role, SiteId } from '../protocol/index.ts';

/** Somebody who may sign in. Of an agent the id is that of the agent. */
export type Account = {
  readonly siteId: SiteId;
  readonly accountId: AccountId;
  readonly role: Role;
  /** `null` for somebody who serves nobody. */
  readonly agentId: AgentId | null;
  readonly name: string;
  /** Lower case; unique over all sites. */
  readonly email: string;
  readonly passwordHash: string;
  /** Since when this account opens nothing, `null` while it does. */
  readonly disabledAt: Moment | null;
  readonly createdAt: Moment;
};

export type SaveAccountResult =
  { readonly ok: true } | { readonly ok: false; readonly reason: 'email-taken' };

export type NewSession = {
  /** SHA-256 of the cookie's value: the value itself is never stored. */
  readonly tokenHash: string;
  readonly siteId: SiteId;
  readonly accountId: AccountId;
  readonly expiresAt: Moment;
};

/** A session with whose it is, as the account stands now. */
export type StoredSession = NewSession & Pick<Account, 'role' | 'agentId' | 'name' | 'email'>;

/** Who may sign in, and who has. */
export interface AccountStore {
  /** Adds an account, or replaces the one with this id. */
  saveAccount(account: Account): Promise<SaveAccountResult>;
  findAccount(email: string): Promise<Account | null>;
  /** The accounts of a site by their mail addresses. */
  readAccounts(siteId: SiteId): Promise<readonly Account[]>;
  /** The account and its sessions are gone; one that is not there stays so. */
  deleteAccount(siteId: SiteId, accountId: AccountId): Promise<void>;
  /** Whether anybody can sign in as an owner of any site. */
  hasOwner(): Promise<boolean>;

  saveSession(session: NewSession): Promise<void>;
  /** The session, unless it has expired or its account is disabled. */
  findSession(tokenHash: string, now: Moment): Promise<StoredSession | null>;
  deleteSession(tokenHash: string): Promise<void>;
  /** The hashes of all sessions that would be found now. */
  readOpenSessions(now: Moment): Promise<readonly string[]>;
  /** The hashes of the sessions of an account that are kept, expired ones among them. */
  readSessionsOf(siteId: SiteId, accountId: AccountId): Promise<readonly string[]>;
}

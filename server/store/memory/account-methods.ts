import type { Account, AccountStore, SaveAccountResult } from '../account.ts';
import { checkEmail } from '../checks.ts';
import { promised, savedSite, sortedBy, type Memory } from './memory.ts';
import assert from 'node:assert/strict';

/** Who may sign in, and who has. */
export function accountMethods(memory: Memory): AccountStore {
  const { accounts, sessions } = memory;
  return {
    saveAccount: promised((account) => saveAccount(memory, account)),
    findAccount: promised((email) => accounts.get(email) ?? null),
    readAccounts: promised((siteId) =>
      sortedBy(
        [...accounts.values()].filter((account) => account.siteId === siteId),
        ({ email }) => email,
      ),
    ),
    deleteAccount: promised((siteId, accountId) => {
      const known = accountOf(memory, { siteId, accountId });
      if (known !== undefined) accounts.delete(known.email);
      for (const [hash, session] of sessions)
        if (isSame(session, { siteId, accountId })) sessions.delete(hash);
    }),
    hasOwner: promised(() =>
      [...accounts.values()].some(({ role, disabledAt }) => role === 'owner' && disabledAt === null),
    ),
    ...sessionMethods(memory),
  };
}

type SessionStore = Pick<
  AccountStore,
  'saveSession' | 'findSession' | 'readOpenSessions' | 'deleteSession' | 'readSessionsOf'
>;

function sessionMethods(memory: Memory): SessionStore {
  const { sessions } = memory;
  return {
    saveSession: promised((session) => {
      assert(accountOf(memory, session) !== undefined, 'A session belongs to an account.');
      sessions.set(session.tokenHash, { ...session });
    }),
    findSession: promised((tokenHash, now) => {
      const session = sessions.get(tokenHash);
      const account = session && accountOf(memory, session);
      if (session === undefined || account === undefined) return null;
      if (session.expiresAt <= now || account.disabledAt !== null) return null;
      const { role, agentId, name, email } = account;
      return { ...session, role, agentId, name, email };
    }),
    readOpenSessions: promised((now) =>
      [...sessions.values()]
        .filter((session) => session.expiresAt > now && accountOf(memory, session)?.disabledAt === null)
        .map(({ tokenHash }) => tokenHash)
        .sort(),
    ),
    deleteSession: promised((tokenHash) => {
      sessions.delete(tokenHash);
    }),
    readSessionsOf: promised((siteId, accountId) =>
      sortedBy(
        [...sessions.values()]
          .filter((session) => isSame(session, { siteId, accountId }))
          .map(({ tokenHash }) => tokenHash),
        (hash) => hash,
      ),
    ),
  };
}

type Named = Pick<Account, 'siteId' | 'accountId'>;
const isSame = (one: Named, other: Named): boolean =>
  one.siteId === other.siteId && one.accountId === other.accountId;

const accountOf = ({ accounts }: Memory, of: Named): Account | undefined =>
  [...accounts.values()].find((known) => isSame(known, of));

function saveAccount(memory: Memory, account: Account): SaveAccountResult {
  const { accounts } = memory;
  checkEmail(account.email);
  savedSite(memory, account.siteId);
  const owner = accounts.get(account.email);
  if (owner !== undefined && !isSame(owner, account)) return { ok: false, reason: 'email-taken' };
  for (const known of accounts.values()) {
    const sameAgent = known.agentId !== null && known.agentId === account.agentId;
    const clashes = known.siteId === account.siteId && sameAgent && !isSame(known, account);
    assert(!clashes, 'An agent has one account.');
  }
  for (const [email, known] of accounts) if (isSame(known, account)) accounts.delete(email);
  accounts.set(account.email, { ...account });
  return { ok: true };
}

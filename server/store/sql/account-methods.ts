import type { AccountStore } from '../account.ts';
import * as accounts from './accounts.ts';
import type { Engine } from './engine.ts';

/** Who may sign in, and who has, over any SQL engine. */
export function accountMethods(engine: Engine): AccountStore {
  return {
    saveAccount: (account) => engine.write((transaction) => accounts.saveAccount(transaction, account)),
    findAccount: (email) => engine.read((database) => accounts.findAccount(database, email)),
    readAccounts: (siteId) => engine.read((database) => accounts.readAccounts(database, siteId)),
    deleteAccount: (siteId, accountId) =>
      engine.write((transaction) => accounts.deleteAccount(transaction, siteId, accountId)),
    hasOwner: () => engine.read((database) => accounts.hasOwner(database)),
    saveSession: (session) => engine.write((transaction) => accounts.saveSession(transaction, session)),
    findSession: (tokenHash, now) =>
      engine.read((database) => accounts.findSession(database, tokenHash, now)),
    deleteSession: (tokenHash) =>
      engine.write((transaction) => accounts.deleteSession(transaction, tokenHash)),
    readOpenSessions: (now) => engine.read((database) => accounts.readOpenSessions(database, now)),
    readSessionsOf: (siteId, accountId) =>
      engine.read((database) => accounts.readSessionsOf(database, siteId, accountId)),
  };
}

import type { Store } from '../store.ts';
import type { Engine } from './engine.ts';
import * as people from './people.ts';

type AccountMethods = Pick<
  Store,
  'saveAccount' | 'findAccount' | 'saveSession' | 'findSession' | 'deleteSession'
>;

/** Who may sign in, and who has, over any SQL engine. */
export function accountMethods(engine: Engine): AccountMethods {
  return {
    saveAccount: (account) => engine.write((transaction) => people.saveAccount(transaction, account)),
    findAccount: (email) => engine.read((database) => people.findAccount(database, email)),
    saveSession: (session) => engine.write((transaction) => people.saveSession(transaction, session)),
    findSession: (tokenHash, now) => engine.read((database) => people.findSession(database, tokenHash, now)),
    deleteSession: (tokenHash) => engine.write((transaction) => people.deleteSession(transaction, tokenHash)),
  };
}

import { Map as PersistentMap } from 'immutable';
import type { FairnessAccount } from './account.ts';

const MAP = 'entries of a map';

/** An account as JSON. */
export const writeFairness = (account: FairnessAccount): string =>
  JSON.stringify(account, function (this: Record<string, unknown>, key: string, value: unknown) {
    const own = this[key];
    return PersistentMap.isMap(own) ? { [MAP]: [...own] } : value;
  });

/** @throws when the text is no account */
export const readFairness = (text: string): FairnessAccount =>
  JSON.parse(text, (_, value: unknown) =>
    typeof value === 'object' && value !== null && MAP in value
      ? PersistentMap(value[MAP] as [unknown, unknown][])
      : value,
  ) as FairnessAccount;

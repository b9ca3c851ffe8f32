import assert from 'node:assert/strict';
import type { SiteId } from '../../protocol/index.ts';
import type { StoredApiKey, StoredInvite } from '../access.ts';
import type { Account, NewSession } from '../account.ts';
import type { SiteMemory } from './site-memory.ts';

/** All that the memory store holds. */
export type Memory = {
  readonly sites: Map<SiteId, SiteMemory>;
  /** From the mail address. */
  readonly accounts: Map<string, Account>;
  /** From the hash of the token. */
  readonly sessions: Map<string, NewSession>;
  /** From the hash of the token, and of the key. */
  readonly invites: Map<string, StoredInvite>;
  readonly apiKeys: Map<string, StoredApiKey>;
  /** Of the installation, by name. */
  readonly secrets: Map<string, string>;
};

export const createMemory = (): Memory => ({
  sites: new Map(),
  accounts: new Map(),
  sessions: new Map(),
  invites: new Map(),
  apiKeys: new Map(),
  secrets: new Map(),
});

/** The site that is to be written to. */
export function savedSite({ sites }: Memory, siteId: SiteId): SiteMemory {
  const site = sites.get(siteId);
  assert(site !== undefined, `The site ${siteId} was never saved.`);
  return site;
}

/** What `act` returns or throws, as a promise: the memory has nothing to wait for. */
export function promised<Arguments extends unknown[], Result>(
  act: (...given: Arguments) => Result,
): (...given: Arguments) => Promise<Result> {
  return (...given) =>
    new Promise((resolve) => {
      resolve(act(...given));
    });
}

export function sortedBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): readonly Item[] {
  return [...items].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

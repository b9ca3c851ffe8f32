import { SNAPSHOT_SCHEMA, writeState } from '../../server/core/index.ts';
import type { Moment, RuleId, SiteId } from '../../server/protocol/index.ts';
import type { Store } from '../../server/store/index.ts';
import { loadState } from '../../server/shell/site/load-state.ts';
import { seededRandom } from '../random.ts';
import { seedAccounts } from './accounts.ts';
import { FACES_ADDRESS, photoUrlOf } from './facts.ts';
import { writeHistory } from './history.ts';
import { seedKnowledge } from './knowledge.ts';
import type { PastLength } from './past-length.ts';
import { PEOPLE } from './people.ts';
import { RuleStory, type RuleOfPage } from './rule-story.ts';

export const DEMO_SITE = 'demo' as SiteId;
export const SHOP_NAME = 'Fret & Tone';

export type SeedWish = {
  readonly seed: string;
  /** Where people reach the server; photos are served from there. */
  readonly server: string;
  /** Where the shop's pages may be, as exact origins. */
  readonly origins: readonly string[];
  readonly now: Moment;
  readonly past: PastLength;
};

/**
 * Fills an empty store with the shop, its people and their past. On a store that has them, only what depends
 * on where the demo runs is brought up to date, so that it may be called at every start.
 * @returns whether the past was written now
 */
export async function seedDemo(store: Store, wish: SeedWish): Promise<boolean> {
  const { seed, server, origins } = wish;
  await store.saveSite({ siteId: DEMO_SITE, name: SHOP_NAME, origins });
  const isEmpty = (await store.readEvents(DEMO_SITE, 0, 1)).length === 0;
  if (isEmpty) await commitHistory(store, wish);
  else await movePhotos(store, server);
  await seedAccounts(store, DEMO_SITE, seed);
  await seedKnowledge(store, DEMO_SITE, server, wish.now);
  return isEmpty;
}

/** The rules of the shop, by the page that each watches. */
export const RULE_OF_PAGE = {
  '/electric-guitars.html': 'electric-overview' as RuleId,
  '/amps.html': 'amps-pause' as RuleId,
  '/larkspur-62.html': 'one-guitar' as RuleId,
} as const satisfies RuleOfPage;

/** All of the past in one commit: a start that is cut short leaves either all of it or nothing. */
async function commitHistory(store: Store, { seed, server, now, past }: SeedWish): Promise<void> {
  const random = seededRandom(seed).fork('history');
  const month = past === 'short' ? null : new RuleStory(RULE_OF_PAGE, random.fork('rules'));
  const history = writeHistory({ siteId: DEMO_SITE, people: PEOPLE, server, random, now, month });
  const { state, events, texts } = history;
  const written = await store.commit({
    siteId: DEMO_SITE,
    expectedVersion: 0,
    events,
    texts,
    answers: [],
    decisions: [],
  });
  if (!written.ok) throw new Error('Another process fills this data folder at the same time.');
  const snapshot = { version: state.version, schema: SNAPSHOT_SCHEMA, state: writeState(state) };
  await store.writeSnapshot(DEMO_SITE, snapshot);
  await Promise.all((month?.firings ?? []).map((firing) => store.addFiring(DEMO_SITE, firing)));
}

/** One that somebody sent from the console stays. */
async function movePhotos(store: Store, server: string): Promise<void> {
  const faces = new Set<string>(PEOPLE.map(({ agentId }) => agentId));
  const moved = (await store.readProfiles(DEMO_SITE))
    .filter(({ agentId, photoUrl }) => faces.has(agentId) && photoUrl?.includes(FACES_ADDRESS) === true)
    .map((profile) => ({ ...profile, photoUrl: photoUrlOf(profile.agentId, server) }));
  const { state } = await loadState(store, DEMO_SITE);
  await store.commit({
    siteId: DEMO_SITE,
    expectedVersion: state.version,
    events: [],
    texts: moved.map((profile) => ({ kind: 'profile', profile })),
    answers: [],
    decisions: [],
  });
}

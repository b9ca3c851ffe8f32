import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { createSite, evolve, violations, writeState } from '../../server/core/index.ts';
import { LIMITS } from '../../server/protocol/index.ts';
import { isPassword } from '../../server/shell/passwords.ts';
import { createMemoryStore, openSqliteStore, type Store } from '../../server/store/index.ts';
import { seededRandom } from '../random.ts';
import { crowdPassword, HUMAN_PASSWORD } from './accounts.ts';
import { writeHistory, type History } from './history.ts';
import { PEOPLE } from './people.ts';
import { DEMO_SITE, seedDemo, SHOP_NAME } from './seed.ts';

const now = Date.UTC(2026, 10, 20, 15);
const server = 'http://localhost:3000';
const wish = { seed: 'seven', server, origins: [server], now, past: 'short' } as const;
const historyOf = (seed: string): History =>
  writeHistory({ siteId: DEMO_SITE, people: PEOPLE, server, random: seededRandom(seed), now, month: null });

test('[D4] one seed gives one past, another seed another', () => {
  const first = historyOf('seven');
  assert.deepEqual(historyOf('seven').events, first.events);
  assert.deepEqual(historyOf('seven').texts, first.texts);
  assert.notDeepEqual(historyOf('eight').texts, first.texts);
});

test('[D5] the past is one that the core would have decided: it replays, and breaks no rule', () => {
  const { state, events, texts } = historyOf('seven');
  assert.deepEqual(violations(state, state.lastAt), []);
  const replayed = events.reduce(evolve, createSite(DEMO_SITE));
  assert.equal(writeState(replayed), writeState(state));
  assert.ok(state.lastAt <= now);
  assert.equal(state.tickets.size + state.conversations.size, 0);
  const spoken = events.flatMap((event) => (event.type === 'messageAdded' ? [event.messageId] : []));
  const words = texts.flatMap((text) => (text.kind === 'message' ? [text.messageId] : []));
  assert.deepEqual(words, spoken);
  assert.ok(
    texts.every(
      (text) =>
        (text.kind !== 'message' || text.text.length <= LIMITS.messageCharacters) &&
        (text.kind !== 'review' || text.comment.length <= LIMITS.commentCharacters),
    ),
  );
});

test('[D6] ratings come from hundreds of reviews, and newcomers have fewer than a rating needs', () => {
  const { state } = historyOf('seven');
  let all = 0;
  for (const { agentId, history } of PEOPLE) {
    const stars = state.agents.get(agentId)?.starCounts ?? [0, 0, 0, 0, 0];
    const count = stars.reduce((sum, each) => sum + each, 0);
    const average = stars.reduce((sum, each, index) => sum + each * (index + 1), 0) / count;
    assert.equal(count, history.reviews);
    assert.ok(Math.abs(average - history.average) <= 0.5 / count + 1e-9, `${agentId} has ${average}`);
    assert.ok(average >= 3.75 && average <= 4.95);
    all += count;
  }
  assert.ok(all > 300);
  assert.equal(PEOPLE.filter(({ history }) => history.reviews < LIMITS.ratingShownFromReviews).length, 2);
});

const folder = mkdtempSync(join(tmpdir(), 'handpick-demo-'));
test.after(() => {
  rmSync(folder, { recursive: true, force: true });
});

const engines: Record<string, () => Promise<Store>> = {
  memory: () => Promise.resolve(createMemoryStore()),
  sqlite: () => openSqliteStore({ folder }),
};

for (const [engine, open] of Object.entries(engines)) {
  test(`[D7] starting again keeps everything and adds nothing (${engine})`, async () => {
    const store = await open();
    assert.equal(await seedDemo(store, wish), true);
    const events = await store.readEvents(DEMO_SITE, 0, 100_000);
    const reviews = await store.readReviews(DEMO_SITE, PEOPLE[0]!.agentId, null, 20);
    assert.equal(await seedDemo(store, { ...wish, now: now + 3_600_000 }), false);
    assert.deepEqual(await store.readEvents(DEMO_SITE, 0, 100_000), events);
    assert.deepEqual(await store.readReviews(DEMO_SITE, PEOPLE[0]!.agentId, null, 20), reviews);
    assert.deepEqual(await store.readSites(), [{ siteId: DEMO_SITE, name: SHOP_NAME, origins: [server] }]);
    await store.close();
  });

  test(`[D8] at another address the photos follow, and what people wrote stays (${engine})`, async () => {
    const store = engine === 'memory' ? await seeded(await open()) : await open();
    const [profile] = await store.readProfiles(DEMO_SITE);
    assert.ok(profile);
    const version = (await store.readEvents(DEMO_SITE, 0, 100_000)).length;
    const edited = { ...profile, headline: 'Changed by hand' };
    const texts = [{ kind: 'profile', profile: edited }] as const;
    const nothing = { events: [], answers: [], decisions: [] };
    const commit = { siteId: DEMO_SITE, expectedVersion: version, texts, ...nothing };
    assert.deepEqual(await store.commit(commit), { ok: true });
    await seedDemo(store, { ...wish, server: 'http://localhost:4000' });
    const profiles = await store.readProfiles(DEMO_SITE);
    const after = profiles.find(({ agentId }) => agentId === profile.agentId);
    assert.equal(after?.headline, 'Changed by hand');
    assert.ok(profiles.every(({ photoUrl }) => photoUrl?.startsWith('http://localhost:4000/faces/')));
    await store.close();
  });
}

test('[D9] the human has the printed password, the others one that follows from the seed', async () => {
  const store = await seeded(createMemoryStore());
  const hashOf = async (email: string) => (await store.findAccount(email))?.passwordHash ?? null;
  assert.ok(await isPassword(await hashOf('mara@demo.example'), HUMAN_PASSWORD));
  assert.ok(await isPassword(await hashOf('vic@demo.example'), crowdPassword('seven')));
  await seedDemo(store, { ...wish, seed: 'eight' });
  assert.ok(await isPassword(await hashOf('vic@demo.example'), crowdPassword('eight')));
  assert.ok(!(await isPassword(await hashOf('vic@demo.example'), crowdPassword('seven'))));
  await store.close();
});

async function seeded(store: Store): Promise<Store> {
  await seedDemo(store, wish);
  return store;
}

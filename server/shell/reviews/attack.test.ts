import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import test from 'node:test';
import type { AgentId, AgentPage, ReviewCard } from '../../protocol/index.ts';
import { openSqliteStore } from '../../store/index.ts';
import { newOwner, type Ask } from '../api/test/new-owner.ts';
import { loadState } from '../site/load-state.ts';
import { Client, connected, newSocket, signIn, type Visitor } from '../test/client.ts';
import { ANN, newApp, SITE, type TestApp } from '../test/new-app.ts';
import { PastTalks, type PastTalk, type Pace } from './test/past-talks.ts';

const TRIES = 1_000;
const TRIES_PER_LINE = 20;
const LINES_AT_ONCE = 10;
const HOUR = 3_600_000;
/** What Ann got in years: 4.5 in the mean. */
const HONEST = [5, 5, 4, 5, 3, 5, 4, 5, 5, 5, 2, 5, 5, 4, 5, 5, 4, 5, 5, 4];

type Shop = { readonly app: TestApp; readonly ask: Ask; readonly talks: readonly PastTalk[] };

/** A shop in which Ann has her reviews, and has talked with so many visitors who have not reviewed her. */
async function newShop(context: TestContext, count: number, pace: Partial<Pace> = {}): Promise<Shop> {
  const empty = await newApp(context);
  await empty.close();
  const { folder } = empty;
  const store = await openSqliteStore({ folder });
  const past = await PastTalks.of(store);
  const now = Date.now();
  await past.reviewed([...HONEST, ...HONEST], now - 30 * 24 * HOUR);
  const talks = await past.add(count, { endsAt: now - 1_000, talkSeconds: 180, restSeconds: 5, ...pace });
  await store.close();
  const owned = await newOwner(context, {
    folder,
    settings: { reviewBatch: 1 },
    config: { trustedProxies: 1, checkInvariants: false },
  });
  return { app: owned.app, ask: owned.ask, talks };
}

/** One line of an attacker, over a proxy that says where it comes from. */
async function newLine(context: TestContext, app: TestApp, address: string, cookie = ''): Promise<Visitor> {
  const headers = { 'x-forwarded-for': address, 'user-agent': 'script', ...(cookie && { cookie }) };
  const visitor: Visitor = new Client(newSocket(context, app, { headers }));
  await connected(visitor.socket);
  return visitor;
}

/** Reviews every conversation as its visitor; tells what came of each try. */
async function attack(
  context: TestContext,
  { app, talks }: Shop,
  stars: number,
  addressOf: (line: number) => string,
): Promise<ReadonlyMap<string, number>> {
  const answers = new Map<string, number>();
  const tries = async (first: number): Promise<void> => {
    const line = await newLine(context, app, addressOf(first / TRIES_PER_LINE));
    for (const { token, conversationId } of talks.slice(first, first + TRIES_PER_LINE)) {
      await line.done('identify', { token });
      const words = { stars, comment: 'Bad!', tags: [], nps: null };
      const answer = await line.refusal('review', { conversationId, ...words });
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
    }
    line.socket.disconnect();
  };
  const firsts = talks.flatMap((_, index) => (index % TRIES_PER_LINE === 0 ? [index] : []));
  const attacker = async (): Promise<void> => {
    for (let first = firsts.shift(); first !== undefined; first = firsts.shift()) await tries(first);
  };
  await Promise.all(Array.from({ length: LINES_AT_ONCE }, attacker));
  return answers;
}

const pageOf = async ({ app }: Pick<Shop, 'app'>): Promise<AgentPage> =>
  (await (await fetch(`${app.url}/v1/sites/${SITE}/agents/${ANN}`)).json()) as AgentPage;

/** The mean of the reviews that visitors can read, counted one by one. */
async function recounted({ store }: TestApp): Promise<number> {
  const stars: number[] = [];
  for (let page: string | null = null; ;) {
    const read = await store.readReviews(SITE, ANN, page, 100);
    stars.push(...read.reviews.map((review) => review.stars));
    if (read.nextPage === null) break;
    page = read.nextPage;
  }
  return stars.reduce((sum, each) => sum + each, 0) / stars.length;
}

async function ratingOf(shop: Shop): Promise<number> {
  const { agent } = await pageOf(shop);
  assert.ok(agent.rating !== null);
  assert.ok(
    Math.abs(agent.rating.average - (await recounted(shop.app))) < 1e-9,
    'what is shown is recounted',
  );
  return agent.rating.average;
}

test('[H620, H622] a thousand tries from one address move the rating by at most 0.05, and owners see why', async (context) => {
  const shop = await newShop(context, TRIES);
  const before = await ratingOf(shop);
  const answers = await attack(context, shop, 1, () => '81.2.69.160');
  assert.equal(
    [...answers.values()].reduce((sum, count) => sum + count, 0),
    TRIES,
  );
  assert.deepEqual([answers.get('ok'), answers.get('too-many')], [600, 400]);
  const after = await ratingOf(shop);
  assert.ok(Math.abs(after - before) <= 0.05, `${before} became ${after}`);
  const { hidden } = await pageOf(shop);
  assert.ok((hidden.find(({ reason }) => reason === 'held')?.count ?? 0) >= 595);
  const { body } = await shop.ask('GET', '/v1/reviews?state=held&limit=1');
  const [card] = body.items as readonly ReviewCard[];
  assert.deepEqual(card?.suspicions, ['burst', 'same-network', 'same-device']);
  assert.ok(!JSON.stringify(card).includes('81.2.'));
  const { state } = await loadState(shop.app.store, SITE);
  assert.equal(state.agents.get(ANN)?.starCounts.join(), (await pageOf(shop)).starCounts.join());
});

test('[H620] neither do a thousand tries from many addresses, after conversations of three minutes', async (context) => {
  const shop = await newShop(context, TRIES);
  const before = await ratingOf(shop);
  const answers = await attack(context, shop, 5, (line) => `81.2.${line}.9`);
  assert.equal(answers.get('ok'), TRIES);
  const after = await ratingOf(shop);
  assert.ok(Math.abs(after - before) <= 0.05, `${before} became ${after}`);
});

test('[H621] an agent who is signed in cannot review herself, also with the token of a visitor', async (context) => {
  const shop = await newShop(context, 1);
  const [talk] = shop.talks;
  assert.ok(talk);
  const { token, conversationId } = talk;
  const review = { conversationId, stars: 5, comment: '', tags: [], nps: null };
  const own = await newLine(context, shop.app, '81.2.69.160', await signIn(shop.app, ANN));
  await own.done('identify', { token });
  assert.equal(await own.refusal('review', review), 'own-review');
  const other = await newLine(context, shop.app, '81.2.69.160', await signIn(shop.app, 'ben' as AgentId));
  await other.done('identify', { token });
  await other.done('takeOver', {});
  assert.equal(await other.refusal('review', review), 'ok');
});

test('[H623] whoever wrote what is held is told so at once, and it counts once an owner shows it', async (context) => {
  const shop = await newShop(context, 14);
  await attack(context, shop, 1, () => '81.2.69.160');
  const line = await newLine(context, shop.app, '81.2.69.160');
  const talk = shop.talks.at(-1);
  assert.ok(talk);
  const self = await line.done('identify', { token: talk.token });
  assert.equal(self.reviewed?.hidden, 'held');
  const { body } = await shop.ask('GET', '/v1/reviews?state=held');
  const cards = body.items as readonly ReviewCard[];
  const before = await ratingOf(shop);
  const told = line.notice('selfChanged', ({ reviewed }) => reviewed !== null && !('hidden' in reviewed));
  for (const { reviewId, tag } of cards) {
    const verdict = { reason: null, note: '', decidesDispute: false };
    const shown = await shop.ask('PUT', `/v1/reviews/${reviewId}`, {
      body: verdict,
      headers: { 'if-match': tag },
    });
    assert.equal(shown.status, 200);
  }
  await told;
  assert.ok((await ratingOf(shop)) < before);
  assert.deepEqual((await pageOf(shop)).hidden, []);
  const rows = await shop.app.store.readAudit(SITE, { act: 'moderateReview' }, 100);
  assert.equal(rows.length, cards.length);
});

import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import test from 'node:test';
import type { AgentPage, ConversationId } from '../../protocol/index.ts';
import { decideDispute } from '../manage/administer.ts';
import { manage } from '../manage/command.ts';
import { hasOffer, firstOffer, joinLine, newAgent, newVisitor, type Agent } from '../test/client.ts';
import type { Clock } from '../surroundings.ts';
import { systemClock, systemRandom } from '../system.ts';
import { ANN, BEN, newApp, SITE, type TestApp } from '../test/new-app.ts';
import { ShiftedClock } from '../test/shifted-clock.ts';

const SAID = { stars: 1, comment: 'Never again.', tags: [], nps: 2 };

type Told = { app: TestApp; ann: Agent; ben: Agent; conversationId: ConversationId };

/** Ann has talked with Vera, who wrote a review. */
async function reviewed(
  context: TestContext,
  settings = { reviewBatch: 1 },
  clock: Clock = systemClock,
): Promise<Told> {
  const app = await newApp(context, { settings, clock });
  const [ann, ben] = [await newAgent(context, app, ANN), await newAgent(context, app, BEN)];
  const vera = await newVisitor(context, app);
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  await ben.done('setAvailability', { availability: 'available', backAt: null });
  await joinLine(vera, ANN);
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const { conversationId } = await ann.done('accept', { offerId });
  await vera.done('say', { conversationId, text: 'Hello' });
  await ann.done('say', { conversationId, text: 'Hello' });
  await vera.done('end', { conversationId });
  await ann.done('finishWrapUp', { conversationId });
  await vera.done('review', { conversationId, ...SAID });
  return { app, ann, ben, conversationId };
}

const figureOf = async (agent: Agent, name: string) => {
  const { measures } = await agent.done('readMeasures', { period: 'day' });
  return measures.figures.find((figure) => figure.name === name);
};
const reviewOf = async (agent: Agent) => {
  const [review] = (await agent.done('readReviews', { page: null })).reviews;
  assert.ok(review);
  return review;
};
const pageOf = async ({ url }: TestApp): Promise<AgentPage> =>
  (await (await fetch(`${url}/v1/sites/shop/agents/${ANN}`)).json()) as AgentPage;
const run = (app: TestApp, ...words: string[]) =>
  manage(words, {
    store: app.store,
    clock: systemClock,
    random: systemRandom,
    readPassword: () => Promise.resolve(null),
  });

test('[H280] an agent reads the own measures of a day, a week, a month, and nobody else’s', async (context) => {
  const { ann, ben } = await reviewed(context);
  const handled = await figureOf(ann, 'handleTime');
  assert.ok(handled?.state === 'shown' && handled.of === 1);
  assert.deepEqual(await figureOf(ann, 'satisfaction'), {
    name: 'satisfaction',
    state: 'few',
    part: 0,
    of: 1,
  });
  assert.deepEqual(await figureOf(ann, 'recommendation'), {
    name: 'recommendation',
    state: 'few',
    part: 0,
    of: 1,
  });
  assert.deepEqual(await figureOf(ben, 'handleTime'), { name: 'handleTime', state: 'none' });
  for (const period of ['week', 'month'] as const) {
    const { measures } = await ann.done('readMeasures', { period });
    assert.equal(measures.days.at(-1)?.handled, 1);
    assert.equal(measures.days.length, 28);
  }
  const told = JSON.stringify(await ben.done('readMeasures', { period: 'month' }));
  assert.ok(!told.includes(ANN) && !told.includes(BEN));
});

test('[H281] an agent reads why visitors came to her or to somebody else, without a name of others', async (context) => {
  const { ann, ben } = await reviewed(context);
  const { decisions } = await ann.done('readDecisions', {});
  assert.deepEqual(
    decisions.map(({ decided }) => decided.kind),
    ['offered'],
  );
  assert.deepEqual((await ben.done('readDecisions', {})).decisions, []);
  assert.deepEqual(Object.keys(decisions[0] ?? {}).sort(), ['at', 'decided']);
});

test('[H282] an agent disputes a review of her own with a reason, once, and sees how it stands', async (context) => {
  const { ann, ben } = await reviewed(context);
  const { reviewId } = await reviewOf(ann);
  const reason = 'This visitor meant another shop.';
  assert.equal(await ann.refusal('disputeReview', { reviewId, reason: 'No!' }), 'dispute-short');
  assert.equal(await ben.refusal('disputeReview', { reviewId, reason }), 'review-unknown');
  await ann.done('disputeReview', { reviewId, reason });
  assert.deepEqual((await reviewOf(ann)).dispute, { reason, standing: 'open' });
  assert.equal(await ann.refusal('disputeReview', { reviewId, reason }), 'dispute-done');
});

test('[H282] a review that is not public yet cannot be disputed', async (context) => {
  const { app, ann, conversationId } = await reviewed(context, { reviewBatch: 3 });
  const events = await app.store.readEvents(SITE, 0, 1_000);
  const written = events.find((event) => event.type === 'reviewWritten');
  assert.ok(written?.type === 'reviewWritten' && written.conversationId === conversationId);
  const { reviewId } = written;
  const reason = 'This visitor meant another shop.';
  assert.equal(await ann.refusal('disputeReview', { reviewId, reason }), 'review-unknown');
});

test('[H283] visitors see nothing of a dispute; upheld, the review is gone, and rejected, it is back', async (context) => {
  const { app, ann } = await reviewed(context);
  const { reviewId } = await reviewOf(ann);
  const before = JSON.stringify((await pageOf(app)).reviews);
  const reason = 'This visitor meant another shop.';
  await ann.done('disputeReview', { reviewId, reason });
  assert.equal(JSON.stringify((await pageOf(app)).reviews), before);
  const listed = await run(app, 'review-disputes', SITE);
  assert.ok(listed.sentence.includes(reviewId) && listed.sentence.includes(reason));
  assert.equal((await run(app, 'review-disputes', SITE, '--uphold', reviewId)).ok, true);
  assert.deepEqual((await pageOf(app)).reviews, []);
  assert.equal((await reviewOf(ann)).dispute?.standing, 'upheld');
  assert.deepEqual(await figureOf(ann, 'satisfaction'), { name: 'satisfaction', state: 'none' });
  assert.equal((await run(app, 'review-disputes', SITE)).sentence, 'No review is disputed.');
  assert.equal((await run(app, 'review-disputes', SITE, '--reject', reviewId)).ok, true);
  assert.equal(JSON.stringify((await pageOf(app)).reviews), before);
  assert.equal((await reviewOf(ann)).dispute?.standing, 'rejected');
  const unknown = await run(app, 'review-disputes', SITE, '--uphold', 'none');
  assert.deepEqual(unknown, { ok: false, sentence: 'Nobody disputes this review.' });
});

test('[H314] a dispute that is decided twice at once takes the stars back once', async (context) => {
  const { app, ann } = await reviewed(context);
  const { reviewId } = await reviewOf(ann);
  await ann.done('disputeReview', { reviewId, reason: 'This visitor meant another shop.' });
  const tools = { store: app.store, clock: systemClock };
  const decide = () => decideDispute(tools, SITE, reviewId, 'off-topic');
  const answers = await Promise.all([decide(), decide(), decide()]);
  assert.ok(answers.every(({ ok }) => ok));
  const events = await app.store.readEvents(SITE, 0, 1_000);
  assert.equal(events.filter(({ type }) => type === 'disputeDecided').length, 1);
});

test('[H284] a day that is over is kept with the next thing that happens, and is measured as before', async (context) => {
  const clock = new ShiftedClock();
  const { app, ann } = await reviewed(context, { reviewBatch: 1 }, clock);
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  const rows = () => app.store.readAgentDays(SITE, ANN, today, today);
  assert.deepEqual(await rows(), []);
  clock.aheadMilliseconds = 86_400_000;
  await ann.done('setAvailability', { availability: 'away', backAt: null });
  const [row] = await rows();
  assert.equal(row?.handled, 1);
  const { measures } = await ann.done('readMeasures', { period: 'day' });
  assert.equal(measures.days.find(({ date }) => date === today)?.handled, 1);
  assert.equal(measures.days.at(-1)?.handled, 0);
});

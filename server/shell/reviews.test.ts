import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import test from 'node:test';
import type { AgentPage, ConversationId } from '../protocol/index.ts';
import {
  firstOffer,
  hasOffer,
  isState,
  joinLine,
  newAgent,
  newCommandId,
  newVisitor,
  type Agent,
  type Visitor,
} from './test/client.ts';
import { ANN, BEN, newApp, SITE, type AppWish, type TestApp } from './test/new-app.ts';

const SAID = { stars: 5, comment: 'Great help.', tags: ['friendly'], nps: 9 };

/** A conversation in which both wrote and which is over. */
async function talked(
  context: TestContext,
  wish: AppWish = { settings: { reviewBatch: 1 } },
): Promise<{ app: TestApp; vera: Visitor; ann: Agent; conversationId: ConversationId }> {
  const app = await newApp(context, wish);
  const [vera, ann] = [await newVisitor(context, app), await newAgent(context, app, ANN)];
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  await joinLine(vera, ANN);
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const { conversationId } = await ann.done('accept', { offerId });
  await vera.done('say', { conversationId, text: 'Hello' });
  await ann.done('say', { conversationId, text: 'Hello' });
  await vera.done('end', { conversationId });
  return { app, vera, ann, conversationId };
}

const pageOf = async ({ url }: TestApp): Promise<AgentPage> =>
  (await (await fetch(`${url}/v1/sites/shop/agents/${ANN}`)).json()) as AgentPage;

test('[H191] a visitor changes a review within a day: it is read again, and told until when', async (context) => {
  const { app, vera, conversationId } = await talked(context);
  const over = await vera.notice('selfChanged', isState('reviewing'));
  assert.ok(over.view.state === 'reviewing' && over.view.form.praiseTags.includes('friendly'));
  await vera.done('review', { conversationId, ...SAID });
  const after = await vera.notice('selfChanged', ({ reviewed }) => reviewed !== null);
  assert.equal(after.reviewed?.conversationId, conversationId);
  assert.ok(after.reviewed.changeableUntil > after.serverNow);
  const { review } = await vera.done('readReview', { conversationId });
  assert.deepEqual(review, SAID);
  const anew = { stars: 2, comment: 'On second thought', tags: ['slow'], nps: 3 };
  await vera.done('changeReview', { conversationId, ...anew });
  assert.deepEqual((await vera.done('readReview', { conversationId })).review, anew);
  const { reviews } = await pageOf(app);
  assert.deepEqual(
    reviews.map(({ stars, comment, tags }) => [stars, comment, tags]),
    [[2, 'On second thought', ['slow']]],
  );
});

test('[H191] nobody else reads or changes a review', async (context) => {
  const { app, vera, conversationId } = await talked(context);
  await vera.done('review', { conversationId, ...SAID });
  const will = await newVisitor(context, app);
  assert.equal(await will.refusal('readReview', { conversationId }), 'conversation-unknown');
  assert.equal(await will.refusal('changeReview', { conversationId, ...SAID }), 'conversation-unknown');
});

test('[H192] where reviews wait for company, a change of what waits shows nothing, and to nobody', async (context) => {
  const { app, vera, ann, conversationId } = await talked(context, {});
  await vera.done('review', { conversationId, ...SAID });
  await vera.done('changeReview', { conversationId, ...SAID, stars: 1 });
  assert.deepEqual((await pageOf(app)).reviews, []);
  assert.deepEqual((await ann.done('readReviews', { page: null })).reviews, []);
});

test('[H193] how likely somebody is to recommend the site is told to nobody but themselves', async (context) => {
  const { app, vera, ann, conversationId } = await talked(context);
  await vera.done('review', { conversationId, ...SAID });
  const told = [await pageOf(app), await ann.done('readReviews', { page: null }), ann.all('consoleChanged')];
  assert.ok(!JSON.stringify(told).includes('nps'));
  const wrong = [-1, 11, 2.5, '9'];
  for (const nps of wrong as number[]) {
    assert.equal(await vera.refusal('changeReview', { conversationId, ...SAID, nps }), 'nps-invalid');
  }
});

test('[H193] tags that the site does not offer are left out; a page of before sends none', async (context) => {
  const { app, vera, conversationId } = await talked(context);
  const tags = ['friendly', 'a rude word'];
  await vera.done('review', { conversationId, ...SAID, tags });
  assert.deepEqual((await pageOf(app)).reviews[0]?.tags, ['friendly']);
  const old = { conversationId, stars: 4, comment: '' } as typeof SAID & { conversationId: ConversationId };
  await vera.done('changeReview', old);
  assert.deepEqual((await pageOf(app)).reviews[0]?.tags, []);
});

test('[H194] the agent answers a published review once, and everybody reads it', async (context) => {
  const { app, vera, ann, conversationId } = await talked(context);
  const ben = await newAgent(context, app, BEN);
  await vera.done('review', { conversationId, ...SAID });
  const [review] = (await ann.done('readReviews', { page: null })).reviews;
  assert.ok(review);
  assert.equal(review.reply, null);
  const { reviewId } = review;
  assert.equal(await ben.refusal('replyToReview', { reviewId, reply: 'Mine' }), 'review-unknown');
  assert.equal(await ann.refusal('replyToReview', { reviewId, reply: ' ' }), 'text-empty');
  const once = { commandId: newCommandId(), reviewId, reply: 'Come again' };
  const answers = await Promise.all([
    ann.refusal('replyToReview', once),
    ann.refusal('replyToReview', { reviewId, reply: 'Another' }),
  ]);
  assert.deepEqual(answers, ['ok', 'reply-done'], 'of two at once the second is refused');
  assert.equal(await ann.refusal('replyToReview', once), 'ok', 'the same command again has its answer');
  assert.equal((await pageOf(app)).reviews[0]?.reply, 'Come again');
  assert.equal((await ann.done('readReviews', { page: null })).reviews[0]?.reply, 'Come again');
});

test('[H194] a review that waits for company cannot be answered, whoever learns its id', async (context) => {
  const { app, vera, ann, conversationId } = await talked(context, {});
  await vera.done('review', { conversationId, ...SAID });
  const events = await app.store.readEvents(SITE, 0, 1_000);
  const written = events.find((event) => event.type === 'reviewWritten');
  assert.ok(written?.type === 'reviewWritten');
  const { reviewId } = written;
  assert.equal(await ann.refusal('replyToReview', { reviewId, reply: 'Yes' }), 'review-unknown');
});

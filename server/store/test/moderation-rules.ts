import test from 'node:test';
import assert from 'node:assert/strict';
import type { ConversationId, ReviewId } from '../../protocol/index.ts';
import type { ModerationFilter, Store, Text } from '../index.ts';
import {
  ANN,
  BAKERY,
  BEN,
  held,
  message,
  moderated,
  published,
  reply,
  review,
  reviewId,
  reviewVersion,
  SHOP,
  START,
  VERA,
  WILL,
  writeTexts,
} from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;
const disputed = (number: number, agentId = ANN): Text => ({
  kind: 'reviewDispute',
  reviewId: reviewId(number),
  agentId,
  reason: `Wrong ${number}`,
  disputedAt: START + number,
});
const decided = (number: number, upheld: boolean): Text => ({
  kind: 'disputeDecided',
  reviewId: reviewId(number),
  upheld,
  decidedAt: START + 100,
});
const idsOf = (rows: readonly { readonly reviewId: ReviewId }[]) => rows.map((row) => row.reviewId);
const found = async (
  store: Store,
  filter: ModerationFilter = {},
  after: ReviewId | null = null,
  limit = 50,
) => idsOf(await store.readModeration(siteId, filter, after, limit)).map((id) => Number(id.slice(-4)));

export function moderationRules(open: OpenStore): void {
  test('[S123] a review that is hidden is hidden from all but its agent, and can be shown again', async (context) => {
    const { store, reopen } = await open(context);
    await writeTexts(store, [review(1), review(2), published(1), published(2)]);
    await writeTexts(store, [disputed(1), decided(1, true), moderated(1, 'off-topic')]);
    const reopened = await reopen();
    assert.deepEqual(idsOf((await reopened.readReviews(siteId, ANN, null, 10)).reviews), [reviewId(2)]);
    assert.deepEqual(idsOf((await reopened.readOwnReviews(siteId, ANN, null, 10)).reviews), [
      reviewId(2),
      reviewId(1),
    ]);
    assert.deepEqual(idsOf(await reopened.readReviewsOf(siteId, VERA, 10)), [reviewId(2)]);
    await writeTexts(reopened, [moderated(1, null)]);
    assert.equal((await reopened.readReviews(siteId, ANN, null, 10)).reviews.length, 2);
  });

  test('[S225] reviews are found by agent, stars, state, time and words, newest first, in pages', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [
      review(1, { stars: 1, comment: 'Never AGAIN, 100% sure' }),
      review(2, { stars: 5, agentId: BEN }),
      review(3, { stars: 5 }),
      review(4),
      ...[1, 2, 3].map((number) => published(number)),
      reply(3, 'Come again!'),
      disputed(3),
      moderated(2, 'offensive'),
    ]);
    assert.deepEqual(await found(store), [3, 2, 1]);
    assert.deepEqual(await found(store, {}, reviewId(3), 1), [2]);
    assert.deepEqual(await found(store, {}, reviewId(4)), [3, 2, 1]);
    assert.deepEqual(await found(store, { agentId: BEN }), [2]);
    assert.deepEqual(await found(store, { reviewId: reviewId(1) }), [1]);
    assert.deepEqual(await found(store, { stars: 5 }), [3, 2]);
    assert.deepEqual(await found(store, { state: 'hidden' }), [2]);
    assert.deepEqual(await found(store, { state: 'shown' }), [3, 1]);
    assert.deepEqual(await found(store, { state: 'disputed' }), [3]);
    assert.deepEqual(await found(store, { since: START + 2, until: START + 2 }), [2]);
    assert.deepEqual(await found(store, { text: 'again' }), [3, 1]);
    assert.deepEqual(await found(store, { text: '100%' }), [1]);
    assert.deepEqual(await found(store, { text: '%' }), [1]);
    assert.deepEqual(await store.readModeration(BAKERY.siteId, {}, null, 9), []);
  });

  test('[S226] a review tells its newest moderation, how often it was moderated, and its dispute', async (context) => {
    const { store, reopen } = await open(context);
    await writeTexts(store, [review(1), reviewVersion(1, 2), published(1, START + 9, 2), disputed(1)]);
    await writeTexts(store, [moderated(1, 'fake', 'Same words thrice')]);
    const reopened = await reopen();
    const read = async () => (await reopened.readModeration(siteId, { reviewId: reviewId(1) }, null, 1))[0];
    const one = await read();
    assert.deepEqual(
      [one?.moderation, one?.moderations, one?.version],
      [{ reason: 'fake', note: 'Same words thrice', by: 'account:olivia', at: START + 200 }, 1, 2],
    );
    assert.deepEqual(one?.dispute, { reason: 'Wrong 1', disputedAt: START + 1, decision: null });
    await writeTexts(reopened, [decided(1, false), moderated(1, null, '')]);
    const shown = await read();
    assert.deepEqual([shown?.moderation?.reason, shown?.moderations], [null, 2]);
    assert.deepEqual(shown?.dispute?.decision, { upheld: false, at: START + 100 });
    await reopened.forgetVisitor(siteId, VERA);
    const erased = await read();
    assert.deepEqual([erased?.comment, erased?.dispute?.reason, erased?.moderation?.note], ['', '', '']);
  });

  test('[S227] hidden reviews are counted by agent and reason; stars that count stay in the tally', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [
      ...[1, 2, 3].map((number) => review(number, { stars: 5 })),
      review(4, { stars: 5, agentId: BEN }),
      ...[1, 2, 3, 4].map((number) => published(number)),
      moderated(1, 'offensive'),
      moderated(2, 'spam'),
      moderated(3, 'spam'),
      moderated(4, 'fake'),
    ]);
    assert.deepEqual(await store.readHiddenCounts(siteId, ANN), [
      { agentId: ANN, reason: 'offensive', count: 1 },
      { agentId: ANN, reason: 'spam', count: 2 },
    ]);
    assert.equal((await store.readHiddenCounts(siteId, null)).length, 3);
    assert.equal((await store.readReviewTally(siteId, ANN, START, START + 99)).reviews, 1);
    await writeTexts(store, [moderated(2, 'personal-data'), moderated(3, null)]);
    assert.equal((await store.readReviewTally(siteId, ANN, START, START + 99)).reviews, 3);
    assert.deepEqual(await store.readHiddenCounts(siteId, ANN), [
      { agentId: ANN, reason: 'offensive', count: 1 },
      { agentId: ANN, reason: 'personal-data', count: 1 },
    ]);
  });

  test('[S260] a review that is held is read by nobody but those who moderate, and counts for nobody', async (context) => {
    const { store, reopen } = await open(context);
    await writeTexts(
      store,
      [1, 2, 3].map((number) => review(number, { stars: 5 })),
    );
    await writeTexts(store, [published(1), published(2, START + 50), held(2, START + 50)]);
    await writeTexts(store, [published(3), moderated(3, 'spam'), held(1, START + 60)]);
    const reopened = await reopen();
    assert.deepEqual(idsOf((await reopened.readReviews(siteId, ANN, null, 10)).reviews), []);
    assert.deepEqual(idsOf((await reopened.readOwnReviews(siteId, ANN, null, 10)).reviews), [reviewId(3)]);
    assert.deepEqual(idsOf(await reopened.readReviewsOf(siteId, VERA, 10)), []);
    assert.equal((await reopened.readReviewTally(siteId, ANN, START, START + 99)).reviews, 0);
    assert.deepEqual(await found(reopened, { state: 'held' }), [2, 1]);
    assert.deepEqual(await found(reopened, { state: 'hidden' }), [3]);
    assert.deepEqual(await reopened.readHiddenCounts(siteId, ANN), [
      { agentId: ANN, reason: 'held', count: 2 },
      { agentId: ANN, reason: 'spam', count: 1 },
    ]);
    const [one] = await reopened.readModeration(siteId, { reviewId: reviewId(1) }, null, 1);
    assert.deepEqual(
      [one?.suspicions, one?.moderation, one?.moderations],
      [['burst', 'short-talk'], { reason: 'held', note: '', by: 'system:server', at: START + 60 }, 1],
    );
  });

  test('[S261] what was held from the beginning appears when it is shown first, and what was public where it stood', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [
      review(1),
      review(2),
      published(1),
      published(2, START + 50),
      held(2, START + 50),
    ]);
    await writeTexts(store, [held(1, START + 60), moderated(1, null), moderated(2, null)]);
    const { reviews } = await store.readReviews(siteId, ANN, null, 10);
    assert.deepEqual(
      reviews.map((shown) => [shown.reviewId, shown.publishedAt]),
      [
        [reviewId(2), START + 200],
        [reviewId(1), START + 1],
      ],
    );
    assert.equal((await store.readReviewTally(siteId, ANN, START, START + 999)).reviews, 2);
    await writeTexts(store, [moderated(2, 'spam'), moderated(2, null)]);
    assert.equal((await store.readReviews(siteId, ANN, null, 10)).reviews[0]?.publishedAt, START + 200);
  });

  test('[S228] of the conversation that was reviewed it is known how many messages each side wrote', async (context) => {
    const { store } = await open(context);
    const conversationId = 'talk' as ConversationId;
    await writeTexts(store, [
      message(1, { conversationId, visitorId: WILL }),
      message(2, { conversationId, visitorId: WILL, author: 'agent' }),
      message(3, { conversationId, visitorId: WILL, author: 'guest' }),
      message(4, { conversationId, visitorId: WILL }),
    ]);
    const { measured, messages } = await store.readReviewedTalk(siteId, conversationId);
    assert.deepEqual([measured, messages], [null, { visitor: 2, agent: 1, guest: 1 }]);
  });
}

import test from 'node:test';
import assert from 'node:assert/strict';
import type { ReviewId } from '../../protocol/index.ts';
import type { Store } from '../store.ts';
import {
  ANN,
  BAKERY,
  commit,
  published,
  reply,
  review,
  reviewId,
  reviewVersion,
  SHOP,
  START,
  VERA,
  writeTexts,
} from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;

const shown = async (store: Store) => {
  const { reviews } = await store.readReviews(siteId, ANN, null, 9);
  return reviews.map(({ stars, comment, tags, reply: answer }) => [stars, comment, tags, answer]);
};

export function reviewVersionRules(open: OpenStore): void {
  test('[S80] a version is shown once it is published; till then the one before stands', async (context) => {
    const { store } = await open(context);
    const first = review(1, { tags: ['kind'], nps: 9 });
    await writeTexts(store, [first, published(1, START + 1), reviewVersion(1, 2, { tags: ['slow'] })]);
    assert.deepEqual(await shown(store), [[5, 'Comment 1', ['kind'], null]]);
    await writeTexts(store, [published(1, START + 900, 2), reviewVersion(1, 3)]);
    assert.deepEqual(await shown(store), [[2, 'Comment 1, version 2', ['slow'], null]]);
    const { reviews } = await store.readReviews(siteId, ANN, null, 9);
    assert.equal(reviews[0]?.publishedAt, START + 1, 'a change moves no review up');
  });

  test('[S80] a version that was never said cannot be published, and no version is said twice', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [review(1), reviewVersion(1, 2)]);
    const faults = [[published(1, START, 3)], [reviewVersion(1, 2)], [reviewVersion(404, 2)]];
    for (const texts of faults) await assert.rejects(store.commit(commit(0, { texts })));
    assert.deepEqual(await store.readEvents(siteId, 0, 9), []);
  });

  test('[S81] a review is known with its newest words, whether or not they are public', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [review(1, { tags: ['kind'], nps: 10 })]);
    const words = { stars: 5, comment: 'Comment 1', tags: ['kind'], nps: 10 };
    const known = { agentId: ANN, published: false, replied: false, newest: words };
    assert.deepEqual(await store.readReview(siteId, reviewId(1)), known);
    await writeTexts(store, [published(1), reviewVersion(1, 2, { nps: 0 })]);
    const newest = { stars: 2, comment: 'Comment 1, version 2', tags: [], nps: 0 };
    assert.deepEqual(await store.readReview(siteId, reviewId(1)), { ...known, published: true, newest });
    assert.equal(await store.readReview(siteId, 'nobody' as ReviewId), null);
    assert.equal(await store.readReview(BAKERY.siteId, reviewId(1)), null);
  });

  test('[S82] a review is shown with its reply, and has one at most', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [review(1), published(1)]);
    await writeTexts(store, [reply(1, 'Come again')]);
    assert.deepEqual(await shown(store), [[5, 'Comment 1', [], 'Come again']]);
    assert.equal((await store.readReview(siteId, reviewId(1)))?.replied, true);
    for (const texts of [[reply(1, 'Again')], [reply(404)]]) {
      await assert.rejects(store.commit(commit(0, { texts })));
    }
    assert.deepEqual(await shown(store), [[5, 'Comment 1', [], 'Come again']]);
  });

  test('[S83] the words of every version and of the reply are erased with the visitor', async (context) => {
    const { store, reopen } = await open(context);
    await writeTexts(store, [review(1), published(1), reviewVersion(1, 2, { nps: 3 }), reply(1)]);
    await store.forgetVisitor(siteId, VERA);
    const again = await reopen();
    assert.deepEqual(await shown(again), [[5, '', [], null]]);
    const left = await again.readReview(siteId, reviewId(1));
    assert.deepEqual(left?.newest, { stars: 2, comment: '', tags: [], nps: 3 });
    assert.equal(left.replied, true, 'nobody answers a second time');
  });
}

import test from 'node:test';
import assert from 'node:assert/strict';
import type { ReviewPage, Store } from '../store.ts';
import { ANN, BAKERY, BEN, SHOP, START, published, review, reviewId, writeTexts } from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;

/** Writes and publishes reviews 1 to `count`; every three share a moment. */
async function publish(store: Store, from: number, to: number): Promise<void> {
  for (let number = from; number <= to; number++) {
    await writeTexts(store, [review(number), published(number, START + Math.floor(number / 3))]);
  }
}

const idsOf = ({ reviews }: ReviewPage): readonly string[] => reviews.map((found) => found.reviewId);

export function reviewRules(open: OpenStore): void {
  test('[S15] a review is shown once it is published, with its words and its moment', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [review(1, { stars: 4 }), review(2, { agentId: BEN }), published(2)]);
    assert.deepEqual(await store.readReviews(siteId, ANN, null, 9), { reviews: [], nextPage: null });
    await writeTexts(store, [published(1, START + 50)]);
    assert.deepEqual(await store.readReviews(siteId, ANN, null, 9), {
      reviews: [
        {
          reviewId: reviewId(1),
          agentId: ANN,
          stars: 4,
          comment: 'Comment 1',
          tags: [],
          publishedAt: START + 50,
          reply: null,
        },
      ],
      nextPage: null,
    });
    assert.deepEqual(await store.readReviews(BAKERY.siteId, ANN, null, 9), { reviews: [], nextPage: null });
  });

  test('[S15] one commit may write and publish a review, in any order', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [published(1), review(1), review(2), published(2)]);
    assert.deepEqual(idsOf(await store.readReviews(siteId, ANN, null, 9)), [reviewId(2), reviewId(1)]);
  });

  test('[S15] published twice, a review keeps its first moment', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [review(1), published(1, START + 1)]);
    await writeTexts(store, [published(1, START + 2)]);
    const { reviews } = await store.readReviews(siteId, ANN, null, 9);
    assert.deepEqual(
      reviews.map(({ publishedAt }) => publishedAt),
      [START + 1],
    );
  });

  test('[S16] pages go from the newest to the oldest, each review once', async (context) => {
    const { store } = await open(context);
    await publish(store, 1, 10);
    const seen: string[] = [];
    let page: string | null = null;
    do {
      const read: ReviewPage = await store.readReviews(siteId, ANN, page, 4);
      assert(read.reviews.length <= 4);
      seen.push(...idsOf(read));
      page = read.nextPage;
    } while (page !== null);
    assert.deepEqual(
      seen,
      Array.from({ length: 10 }, (_, index) => reviewId(10 - index)),
    );
  });

  test('[S16] a last page that is just full says that nothing follows', async (context) => {
    const { store } = await open(context);
    await publish(store, 1, 4);
    assert.equal((await store.readReviews(siteId, ANN, null, 4)).nextPage, null);
    assert.notEqual((await store.readReviews(siteId, ANN, null, 3)).nextPage, null);
  });

  test('[S16] reviews published meanwhile shift no page', async (context) => {
    const { store } = await open(context);
    await publish(store, 1, 6);
    const first = await store.readReviews(siteId, ANN, null, 3);
    await publish(store, 7, 9);
    const second = await store.readReviews(siteId, ANN, first.nextPage, 3);
    assert.deepEqual(idsOf(second), [reviewId(3), reviewId(2), reviewId(1)]);
  });

  test('[S16] the name of a page tells nobody when a review was published', async (context) => {
    const { store } = await open(context);
    await publish(store, 1, 4);
    const { reviews, nextPage } = await store.readReviews(siteId, ANN, null, 3);
    assert.equal(nextPage, reviews.at(-1)?.reviewId);
  });

  test('[S17] a page that no review names gives the first page', async (context) => {
    const { store } = await open(context);
    await publish(store, 1, 3);
    await writeTexts(store, [review(4), review(5, { agentId: BEN }), published(5)]);
    for (const page of ['', 'nonsense', '%%%', 'null', reviewId(4), reviewId(5), 'x'.repeat(10_000)]) {
      const read = await store.readReviews(siteId, ANN, page, 2);
      assert.deepEqual(idsOf(read), [reviewId(3), reviewId(2)], `page ${page.slice(0, 20)}`);
    }
  });
}

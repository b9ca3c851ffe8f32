import test from 'node:test';
import assert from 'node:assert/strict';
import { MEASURE_LIMITS } from '../../protocol/index.ts';
import { NO_COUNTS, type AgentDay } from '../../core/measures/index.ts';
import type { Text } from '../store.ts';
import {
  ANN,
  BAKERY,
  BEN,
  SHOP,
  START,
  WILL,
  moderated,
  published,
  review,
  reviewId,
  reviewVersion,
  writeTexts,
} from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;
const day = (date: string, agentId = ANN, counts: Partial<AgentDay> = {}): AgentDay => ({
  agentId,
  date,
  ...NO_COUNTS,
  handled: 2,
  talkSeconds: 12.5,
  ...counts,
});
const told = (row: AgentDay): Text => ({ kind: 'agentDay', day: row });
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

export function measureRules(open: OpenStore): void {
  test('[S120] what an agent came to on a day is one row, for one agent or all, by date', async (context) => {
    const { store, reopen } = await open(context);
    await writeTexts(store, [told(day('2026-01-02')), told(day('2026-01-01', BEN)), told(day('2026-01-01'))]);
    await writeTexts(store, [told(day('2026-01-02', ANN, { handled: 7, fairSeconds: 0.25 }))]);
    const reopened = await reopen();
    const last = day('2026-01-02', ANN, { handled: 7, fairSeconds: 0.25 });
    assert.deepEqual(await reopened.readAgentDays(siteId, ANN, '2026-01-01', '2026-01-31'), [
      day('2026-01-01'),
      last,
    ]);
    assert.deepEqual(await reopened.readAgentDays(siteId, null, '2026-01-01', '2026-01-01'), [
      day('2026-01-01'),
      day('2026-01-01', BEN),
    ]);
    assert.deepEqual(await reopened.readAgentDays(BAKERY.siteId, null, '2026-01-01', '2026-01-31'), []);
  });

  test('[S121] days are kept for three years', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [told(day('2026-01-01')), told(day('2026-01-02'))]);
    await store.prune(START + (MEASURE_LIMITS.daysKept + 1) * 86_400_000);
    const left = await store.readAgentDays(siteId, ANN, '2026-01-01', '2026-01-31');
    assert.deepEqual(left, [day('2026-01-02')]);
  });

  test('[S122] reviews of a time are counted as they stand, where their stars count', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [
      review(1, { stars: 5, nps: 10 }),
      review(2, { stars: 4, nps: 6 }),
      review(3, { stars: 1, nps: null }),
      review(4, { stars: 5, nps: 9, agentId: BEN }),
      review(5, { stars: 5, nps: 9 }),
    ]);
    await writeTexts(
      store,
      [1, 2, 3, 4].map((number) => published(number)),
    );
    const tally = () => store.readReviewTally(siteId, ANN, START, START + 50);
    assert.deepEqual(await tally(), { reviews: 3, satisfied: 2, answers: 2, promoters: 1, detractors: 1 });
    await writeTexts(store, [reviewVersion(2, 2, { stars: 2, nps: 7 })]);
    await writeTexts(store, [published(2, START + 60, 2), disputed(3), moderated(3, 'spam')]);
    assert.deepEqual(await tally(), { reviews: 2, satisfied: 1, answers: 2, promoters: 1, detractors: 0 });
    const none = await store.readReviewTally(siteId, ANN, START + 50, START + 90);
    assert.equal(none.reviews, 0);
  });

  test('[S124] disputes are found by agent, by review, and while they are open; the words go with the visitor', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [
      review(1),
      review(2, { visitorId: WILL }),
      review(3, { agentId: BEN }),
      ...[1, 2, 3].map((number) => published(number)),
    ]);
    await writeTexts(store, [disputed(1), disputed(2), disputed(3, BEN), decided(2, false)]);
    const found = async (filter: Parameters<typeof store.readDisputes>[1], limit = 10) =>
      (await store.readDisputes(siteId, filter, limit)).map((each) => each.reviewId);
    assert.deepEqual(await found({ agentId: ANN }), [reviewId(2), reviewId(1)]);
    assert.deepEqual(await found({ open: true }), [reviewId(3), reviewId(1)]);
    assert.deepEqual(await found({ open: true }, 1), [reviewId(3)]);
    const [one] = await store.readDisputes(siteId, { reviewId: reviewId(2) }, 1);
    assert.deepEqual([one?.reason, one?.decision], ['Wrong 2', { upheld: false, at: START + 100 }]);
    await store.forgetVisitor(siteId, WILL);
    const [erased] = await store.readDisputes(siteId, { reviewId: reviewId(2) }, 1);
    assert.deepEqual([erased?.reason, erased?.comment], ['', '']);
  });
}

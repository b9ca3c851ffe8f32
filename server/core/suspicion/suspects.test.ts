import assert from 'node:assert/strict';
import test from 'node:test';
import type { ConversationId, ReviewId, VisitorId } from '../../protocol/index.ts';
import type { Command, ReviewOrigin } from '../command.ts';
import { decide } from '../decide.ts';
import type { SiteEvent } from '../event.ts';
import { graphViolations } from '../graph.ts';
import { violations } from '../invariants.ts';
import { lonelyReviews } from '../invariants/batches.ts';
import { replay } from '../replay.ts';
import { changeAgentRow } from '../rows/agent.ts';
import { putEnded } from '../rows/conversation.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { Agent, SiteState } from '../state.ts';
import { ada, agentThere, NO_NEED } from '../test/cast.ts';
import { at, givenSettings, START } from '../test/given.ts';
import { Random } from '../test/random.ts';
import { ratingOf } from '../view/rating.ts';

const HOUR = 3_600;
const DAY = 24 * HOUR;
const NOWHERE: ReviewOrigin = { sameNetwork: 0, sameDevice: 0, agentNetwork: false, visitorSince: null };
/** Everybody in an office with the same browsers, and Ada as well. */
const FROM_OFFICE: ReviewOrigin = { ...NOWHERE, sameNetwork: 60, sameDevice: 20, agentNetwork: true };

type Said = {
  readonly stars: number;
  readonly talkSeconds?: number;
  readonly visitor?: string;
  readonly origin?: ReviewOrigin;
};

/** Reviews of Ada, one after the other, with a clock that the test moves. */
class Reviews {
  state: SiteState;
  seconds = 0;
  readonly events: SiteEvent[] = [];
  #count = 0;

  constructor(starCounts: Agent['starCounts'] = [0, 0, 0, 0, 0], reviewBatch = 1) {
    const { state } = givenSettings({ ...DEFAULT_SETTINGS, reviewBatch }, ...agentThere(ada));
    this.state = changeAgentRow(state, ada, () => ({ starCounts }));
  }

  pass(seconds: number): this {
    this.seconds += seconds;
    return this;
  }

  said({ stars, talkSeconds = 300, visitor = `v${this.#count}`, origin = NOWHERE }: Said): ReviewId {
    const reviewId = `r${this.#count}` as ReviewId;
    const conversationId = `c${this.#count}` as ConversationId;
    const visitorId = visitor as VisitorId;
    this.#count += 1;
    this.state = putEnded(this.state, {
      conversationId,
      ticketId: `t${this.#count}` as never,
      need: NO_NEED,
      thread: [],
      visitorId,
      agentId: ada,
      startedAt: at(this.seconds - talkSeconds),
      endedAt: at(this.seconds),
      reason: 'visitor-ended',
      lastNumber: 2,
      bothWrote: true,
      review: { state: 'open' },
    });
    this.do({ type: 'review', visitorId, conversationId, reviewId, stars, origin });
    return reviewId;
  }

  do(command: Command): this {
    const decision = decide(this.state, command, at(this.seconds));
    assert.ok(decision.ok, 'it is not refused');
    let state = this.state;
    assert.deepEqual(lonelyReviews(state, decision.events), []);
    for (const event of decision.events) {
      assert.deepEqual(graphViolations(state, event), []);
      state = replay(state, [event]);
    }
    assert.deepEqual([...state.hiddenReviews.keys()], [...decision.state.hiddenReviews.keys()]);
    assert.deepEqual(state.agents.get(ada)?.starCounts, decision.state.agents.get(ada)?.starCounts);
    this.events.push(...decision.events);
    this.state = decision.state;
    return this;
  }

  get rating(): number {
    const agent = this.state.agents.get(ada);
    return (agent && ratingOf(agent)?.average) ?? NaN;
  }

  get counts(): Agent['starCounts'] | undefined {
    return this.state.agents.get(ada)?.starCounts;
  }

  get heldCount(): number {
    return [...this.state.hiddenReviews.values()].filter(({ reason }) => reason === 'held').length;
  }
}

/** As honest visitors give them: 4.5 in the mean. */
const honestStars = (random: Random): number => {
  const chance = random.next();
  return chance < 0.03 ? 1 : chance < 0.06 ? 2 : chance < 0.12 ? 3 : chance < 0.32 ? 4 : 5;
};

const HISTORIES: readonly Agent['starCounts'][] = [
  [0, 0, 1, 3, 6],
  [1, 1, 2, 6, 20],
  [10, 10, 20, 60, 200],
  [5, 10, 40, 60, 35],
  [100, 100, 300, 900, 3_600],
];

for (const stars of [1, 2, 4, 5]) {
  test(`[C430] a thousand reviews of ${stars} stars in a day move no rating by more than 0.05`, () => {
    for (const [index, history] of HISTORIES.entries()) {
      const tries = index === 2 ? 1_000 : 200;
      const reviews = new Reviews(history);
      const before = reviews.rating;
      for (let count = 0; count < tries; count += 1) reviews.pass(60).said({ stars });
      assert.ok(Math.abs(reviews.rating - before) <= 0.05, `${before} became ${reviews.rating}`);
      assert.deepEqual(violations(reviews.state, at(reviews.seconds)), []);
    }
  });
}

test('[C430] neither do a thousand of changing stars, nor a thousand that were good and are said anew', () => {
  const mixed = new Reviews([10, 10, 20, 60, 200]);
  const before = mixed.rating;
  for (let count = 0; count < 1_000; count += 1)
    mixed.pass(60).said({ stars: count < 10 ? 2 : 1 + (count % 3) });
  assert.ok(Math.abs(mixed.rating - before) <= 0.05, `${before} became ${mixed.rating}`);
  const turned = new Reviews([10, 10, 20, 60, 200]);
  for (let count = 0; count < 300; count += 1) turned.pass(10).said({ stars: 5 });
  for (let count = 0; count < 300; count += 1) {
    const [visitorId, conversationId] = [`v${count}` as VisitorId, `c${count}` as ConversationId];
    turned.do({ type: 'changeReview', visitorId, conversationId, stars: 1 });
  }
  assert.ok(Math.abs(turned.rating - before) <= 0.05, `${before} became ${turned.rating}`);
});

test('[C431] the rating of an agent whose first reviews came today withstands as well', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const random = new Random(seed);
    const reviews = new Reviews();
    for (let count = 0; count < 20; count += 1) reviews.pass(30).said({ stars: 4 + random.below(2) });
    assert.equal(reviews.heldCount, 0);
    const before = reviews.rating;
    for (let count = 0; count < 300; count += 1) reviews.pass(2).said({ stars: 1, talkSeconds: 1 });
    assert.ok(Math.abs(reviews.rating - before) <= 0.05, `${before} became ${reviews.rating}`);
  }
});

test('[C432] what looks grave by itself is held from the fourth of a day on, the first three too, also of newcomers', () => {
  const reviews = new Reviews();
  const origin = { ...NOWHERE, sameDevice: 4, agentNetwork: true, visitorSince: START };
  const grave = { stars: 5, talkSeconds: 5, origin };
  for (let count = 0; count < 3; count += 1) reviews.pass(10).said(grave);
  assert.deepEqual([reviews.heldCount, reviews.counts], [0, [0, 0, 0, 0, 3]]);
  reviews.pass(10).said(grave);
  assert.deepEqual([reviews.heldCount, reviews.counts], [4, [0, 0, 0, 0, 0]]);
  const [held] = reviews.events.filter((event) => event.type === 'reviewHeld');
  assert.deepEqual(held?.suspicions, ['same-device', 'agent-network', 'short-talk', 'new-visitor']);
});

test('[C433] honest days hold nobody, ten times as busy as others hardly anybody', () => {
  let [written, held, writtenBusy, heldBusy] = [0, 0, 0, 0];
  for (let seed = 0; seed < 20; seed += 1) {
    const random = new Random(seed);
    const reviews = new Reviews([4, 4, 9, 30, 100]);
    for (let day = 0; day < 13; day += 1) {
      for (let count = 0; count < 6; count += 1) {
        reviews.pass(HOUR).said({ stars: honestStars(random) });
        written += 1;
      }
      reviews.pass(DAY - 6 * HOUR);
    }
    held += reviews.heldCount;
    for (let count = 0; count < 60; count += 1) reviews.pass(600).said({ stars: honestStars(random) });
    writtenBusy += 60;
    heldBusy += reviews.heldCount;
  }
  assert.deepEqual([written, held], [20 * 13 * 6, 0]);
  assert.ok(heldBusy <= writtenBusy / 100, `${heldBusy} of ${writtenBusy} are held`);
});

test('[C433] an office of 500 behind one address is not held, though a few talks are short', () => {
  const random = new Random(7);
  const reviews = new Reviews([4, 4, 9, 30, 100]);
  let count = 0;
  for (let day = 0; day < 10; day += 1) {
    for (let each = 0; each < 16; each += 1) {
      const talkSeconds = random.chance(0.05) ? 20 : 300;
      const visitor = `colleague-${random.below(500)}`;
      reviews.pass(1_800).said({ stars: honestStars(random), origin: FROM_OFFICE, talkSeconds, visitor });
      count += 1;
    }
    reviews.pass(DAY - 16 * 1_800);
  }
  assert.ok(reviews.heldCount <= count / 100, `${reviews.heldCount} of ${count} are held`);
});

test('[C434] what is held counts once it is shown, is never held again, and can be hidden for a reason', () => {
  const reviews = new Reviews([10, 10, 20, 60, 200]);
  const ids: ReviewId[] = [];
  for (let count = 0; count < 20; count += 1) ids.push(reviews.pass(60).said({ stars: 1 }));
  const held = [...reviews.state.hiddenReviews.keys()];
  assert.ok(held.length > 10);
  const review = { agentId: ada, stars: 1, upheld: null };
  const [first, second] = [held[0]!, held[1]!];
  const ones = (): number => reviews.counts?.[0] ?? NaN;
  const before = ones();
  reviews.do({ type: 'moderateReview', reviewId: first, reason: null, review });
  assert.equal(ones(), before + 1);
  reviews.do({ type: 'moderateReview', reviewId: second, reason: 'fake', review });
  assert.equal(ones(), before + 1);
  reviews.do({ type: 'moderateReview', reviewId: second, reason: 'offensive', review });
  assert.equal(ones(), before + 2);
  reviews.pass(60).said({ stars: 1 });
  assert.equal(reviews.state.hiddenReviews.has(first), false);
  assert.equal(reviews.state.hiddenReviews.get(second)?.reason, 'offensive');
  assert.deepEqual(violations(reviews.state, at(reviews.seconds)), []);
});

test('[C435] what is held is no company for what waits, so that nobody is told apart by it', () => {
  const reviews = new Reviews([10, 10, 20, 60, 200], 3);
  const origin = { ...NOWHERE, sameDevice: 4, agentNetwork: true };
  const grave = { stars: 1, talkSeconds: 5, origin };
  for (let count = 0; count < 4; count += 1) reviews.pass(10).said(grave);
  const waiting = reviews.pass(10).said({ stars: 4 });
  reviews.pass(10).said(grave);
  reviews.pass(10).said({ stars: 5 });
  assert.equal(reviews.state.unpublished.has(waiting), true);
  reviews.pass(10).said({ stars: 5 });
  assert.equal(reviews.state.unpublished.has(waiting), false);
});

test('[C436] the same events give the same site: what was held is held when they are read again', () => {
  const reviews = new Reviews([10, 10, 20, 60, 200]);
  for (let count = 0; count < 30; count += 1) reviews.pass(60).said({ stars: 1 });
  const again = new Reviews([10, 10, 20, 60, 200]);
  for (let count = 0; count < 30; count += 1) again.pass(60).said({ stars: 1 });
  assert.deepEqual(again.events, reviews.events);
  assert.ok(reviews.heldCount > 20);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS, type VisitorId } from '../../protocol/index.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import {
  ada,
  agentThere,
  ben,
  conversationOf,
  facts,
  review,
  reviewOf,
  skipReview,
  talked,
  TICK,
  vic,
  wil,
  xia,
} from '../test/cast.ts';
import { changeReview } from '../test/cast-review.ts';
import { given, type Story } from '../test/given.ts';

const HELD = DEFAULT_SETTINGS.reviewHeldSeconds;
const CHANGEABLE = LIMITS.reviewChangeSeconds;
const yan = 'yan' as VisitorId;
const zoe = 'zoe' as VisitorId;

/** All have talked with Ada. */
const story = given(
  agentThere(ada, { capacity: 5 }),
  ...[xia, wil, vic, yan, zoe].map((visitorId) => talked(visitorId, ada)),
);
/** The reviews of Xia, Wil and Vic are public: 5, 1 and 4 stars. */
const published = story.when(review(xia, 5)).when(review(wil, 1)).when(review(vic, 4));

const starsOf = ({ state }: Story) => state.agents.get(ada)?.starCounts;
const changed = (visitorId: VisitorId, stars: number, version = 2) =>
  ({
    type: 'reviewChanged',
    reviewId: reviewOf(visitorId),
    conversationId: conversationOf(visitorId),
    agentId: ada,
    stars,
    version,
  }) as const;
const appeared = (visitorId: VisitorId, counted: number | null, stars: number, version = 2) =>
  ({
    type: 'reviewChangePublished',
    reviewId: reviewOf(visitorId),
    agentId: ada,
    stars,
    version,
    counted,
  }) as const;

test('[C180] a review is changed by its visitor, for 24 hours after it was written', () => {
  const written = story.when(review(vic, 4));
  written.when(changeReview(vic, 2), CHANGEABLE - 1).gives(changed(vic, 2));
  written.when(changeReview(vic, 2), CHANGEABLE).refuses('review-final');
  written.when(changeReview(vic, 2, wil)).refuses('conversation-unknown');
  for (const stars of [0, 6, 2.5, NaN]) written.when(changeReview(vic, stars)).refuses('stars-invalid');
  story.when(changeReview(vic, 5)).refuses('review-too-early');
  story.when(skipReview(vic)).when(changeReview(vic, 5)).refuses('review-too-early');
});

test('[C180] the whole day to change it is given to who reviews at the last moment, too', () => {
  const late = story.when(review(vic, 4), LIMITS.reviewOpenSeconds - 1);
  const changedLate = late.when(TICK, CHANGEABLE - 1).when(changeReview(vic, 5));
  changedLate.gives(changed(vic, 5));
  const closed = changedLate.when(TICK, 1);
  assert.ok(!closed.state.ended.has(conversationOf(vic)));
  assert.equal(closed.state.reviewedOfVisitor.size, 0);
  closed.when(changeReview(vic, 1)).refuses('conversation-unknown');
});

test('[C180] a review is said anew so often and no more', () => {
  let told: Story = story.when(review(vic, 4));
  for (let version = 2; version <= LIMITS.reviewVersionsMost; version++) {
    told = told.when(changeReview(vic, 3)).gives(changed(vic, 3, version));
  }
  told.when(changeReview(vic, 3)).refuses('review-final');
});

test('[C181] before it is public a change takes the place of what waits, and delays nothing', () => {
  const waiting = story.when(review(vic, 4)).when(changeReview(vic, 2), 3_600);
  assert.equal(waiting.state.unpublished.size, 1);
  const held = waiting.when(TICK, HELD - 3_600);
  held.gives({ type: 'reviewPublished', reviewId: reviewOf(vic), agentId: ada, stars: 2, version: 2 });
  assert.deepEqual(starsOf(held), [0, 1, 0, 0, 0]);
});

test('[C182] the change of a published review waits for the next batch; until then the old one counts', () => {
  const waiting = published.when(changeReview(wil, 5), 60).gives(changed(wil, 5));
  assert.deepEqual(starsOf(waiting), [1, 0, 0, 1, 1]);
  const oneMore = waiting.when(review(yan, 3)).givesTypes('reviewWritten');
  const twoMore = oneMore.when(review(zoe, 3)).givesTypes('reviewWritten');
  assert.deepEqual(starsOf(twoMore), [1, 0, 0, 1, 1]);
  const sooner = twoMore.when({
    type: 'changeSettings',
    settings: { ...DEFAULT_SETTINGS, reviewBatch: 2 },
  });
  sooner.givesTypes('settingsChanged', 'reviewChangePublished', 'reviewPublished', 'reviewPublished');
  assert.deepEqual(starsOf(sooner), [0, 0, 2, 1, 2]);
});

test('[C182] changes are no company for a review: beside them it would be told apart', () => {
  const waiting = published.when(changeReview(wil, 5)).when(changeReview(vic, 5)).when(changeReview(xia, 4));
  waiting.gives(changed(xia, 4));
  waiting.when(review(yan, 3)).givesTypes('reviewWritten');
});

test('[C182] a change without company appears after the time of a review, counted from the first change', () => {
  const waiting = published.when(changeReview(wil, 5), 60).when(changeReview(wil, 2), 3_600);
  waiting.gives(changed(wil, 2, 3));
  waiting.when(TICK, HELD - 3_601).gives();
  const due = waiting.when(TICK, HELD - 3_600).gives(appeared(wil, 1, 2, 3));
  assert.deepEqual(starsOf(due), [0, 1, 0, 1, 1]);
});

test('[C182] where each review appears by itself, a change does, too', () => {
  const alone = story.when({ type: 'changeSettings', settings: { ...DEFAULT_SETTINGS, reviewBatch: 1 } });
  const told = alone.when(review(vic, 4)).when(changeReview(vic, 5));
  told.gives(changed(vic, 5), appeared(vic, 4, 5));
  assert.deepEqual(
    starsOf(told.when(changeReview(vic, 1)).gives(changed(vic, 1, 3), appeared(vic, 5, 1, 3))),
    [1, 0, 0, 0, 0],
  );
});

test('[C183] a change moves a star and adds none; of an agent who was removed it counts for nobody', () => {
  const waiting = published.when(changeReview(wil, 5)).when({ type: 'removeAgent', agentId: ada });
  const back = waiting.when({ type: 'addAgent', agentId: ada, facts: facts() });
  const due = back.when(TICK, HELD);
  assert.ok(due.events.some(({ type }) => type === 'reviewChangePublished'));
  assert.deepEqual(starsOf(due), [0, 0, 0, 0, 0]);
  const late = published.when({ type: 'removeAgent', agentId: ada });
  const again = late.when({ type: 'addAgent', agentId: ada, facts: facts() }).when(changeReview(vic, 1));
  const gone = again.when(TICK, HELD);
  assert.deepEqual(starsOf(gone), [0, 0, 0, 0, 0]);
});

test('[C184] an agent answers a published review once', () => {
  const reply = (known: { agentId: typeof ada; replied: boolean } | null) =>
    published.when({ type: 'replyToReview', agentId: ada, reviewId: reviewOf(vic), review: known });
  reply({ agentId: ada, replied: false }).gives({
    type: 'reviewReplied',
    reviewId: reviewOf(vic),
    agentId: ada,
  });
  reply({ agentId: ada, replied: true }).refuses('reply-done');
  reply({ agentId: ben, replied: false }).refuses('review-unknown');
  reply(null).refuses('review-unknown');
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS } from '../../protocol/index.ts';
import {
  ada,
  agentThere,
  asAgent,
  asVisitor,
  conversationOf,
  end,
  ended,
  review,
  reviewOf,
  say,
  skipReview,
  talked,
  talks,
  TICK,
  vic,
  wil,
  wrote,
} from '../test/cast.ts';
import { given } from '../test/given.ts';

const story = given(agentThere(ada), talked(vic, ada));

test('[C30] the visitor of an ended conversation reviews it', () => {
  const reviewId = reviewOf(vic);
  const said = { reviewId, conversationId: conversationOf(vic), agentId: ada, stars: 4 };
  const outcome = story
    .when(review(vic, 4))
    .gives({ type: 'reviewWritten', ...said, suspicions: ['short-talk'] });
  assert.deepEqual(outcome.state.agents.get(ada)?.starCounts, [0, 0, 0, 0, 0]);
  assert.deepEqual([...outcome.state.unpublished.keys()], [reviewId]);
});

test('[C30] a conversation is reviewed once', () => {
  story.when(review(vic, 4)).when(review(vic, 5)).refuses('review-done');
});

test('[C30] nobody but its visitor reviews a conversation', () => {
  story.when(review(vic, 1, wil)).refuses('conversation-unknown');
  story.when(skipReview(vic, wil)).refuses('conversation-unknown');
});

test('[C30] stars are whole numbers from one to five', () => {
  for (const stars of [0, 6, 2.5, -1, NaN, Infinity]) story.when(review(vic, stars)).refuses('stars-invalid');
  for (const stars of [1, 2, 3, 4, 5]) story.when(review(vic, stars)).givesTypes('reviewWritten');
});

test('[C30] a review is possible only after the end, and only when both sides wrote', () => {
  const talking = given(agentThere(ada), talks(vic, ada), wrote(vic, 'visitor', 1));
  talking.when(review(vic, 5)).refuses('review-too-early');
  const alone = talking.when(end(asVisitor(vic), vic));
  alone.when(review(vic, 5)).refuses('review-too-early');
  talking
    .when(say(asAgent(ada), vic))
    .when(end(asVisitor(vic), vic))
    .when(review(vic, 5))
    .givesTypes('reviewWritten');
});

test('[C31] a skipped review may still be written; skipping again is harmless', () => {
  const skipped = story
    .when(skipReview(vic))
    .gives({ type: 'reviewSkipped', conversationId: conversationOf(vic) });
  assert.equal(skipped.state.endedOfVisitor.size, 0);
  skipped.when(skipReview(vic)).gives();
  skipped.when(review(vic, 5)).givesTypes('reviewWritten');
});

test('[C31] dismissing an end that cannot be reviewed forgets it', () => {
  given(agentThere(ada), talks(vic, ada), ended(vic))
    .when(skipReview(vic))
    .gives({ type: 'conversationClosed', conversationId: conversationOf(vic) });
});

test('[C31] after 14 days a conversation can no longer be reviewed, and is forgotten', () => {
  story.when(review(vic, 5), LIMITS.reviewOpenSeconds - 1).givesTypes('reviewWritten');
  story.when(review(vic, 5), LIMITS.reviewOpenSeconds).refuses('review-closed');
  const closed = story.when(TICK, LIMITS.reviewOpenSeconds).givesTypes('conversationClosed');
  assert.equal(closed.state.ended.size, 0);
  closed.when(review(vic, 5)).refuses('conversation-unknown');
});

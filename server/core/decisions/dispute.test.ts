import test from 'node:test';
import assert from 'node:assert/strict';
import type { Command, KnownDispute } from '../command.ts';
import { evolve } from '../evolve.ts';
import { ada, agentThere, ben, reviewOf, talked, vic } from '../test/cast.ts';
import { conversationOf } from '../test/cast.ts';
import { given } from '../test/given.ts';

const reviewId = reviewOf(vic);
const published = given(
  agentThere(ada),
  agentThere(ben),
  talked(vic, ada),
  { type: 'reviewWritten', reviewId, conversationId: conversationOf(vic), agentId: ada, stars: 1 },
  { type: 'reviewPublished', reviewId, agentId: ada, stars: 1, version: 1 },
);
const dispute = (review: { agentId: typeof ada; disputed: boolean } | null): Command => ({
  type: 'disputeReview',
  agentId: ada,
  reviewId,
  review,
});
const decideIt = (upheld: boolean, known: Partial<KnownDispute> = {}): Command => ({
  type: 'decideDispute',
  reviewId,
  upheld,
  dispute: { agentId: ada, stars: 1, upheld: null, ...known },
});

test('[C268] an agent disputes a published review of her own, once', () => {
  published
    .when(dispute({ agentId: ada, disputed: false }))
    .gives({ type: 'reviewDisputed', reviewId, agentId: ada });
  published.when(dispute({ agentId: ada, disputed: true })).refuses('dispute-done');
  published.when(dispute({ agentId: ben, disputed: false })).refuses('review-unknown');
  published.when(dispute(null)).refuses('review-unknown');
});

test('[C269] stars of a review that is hidden count for nobody, and count again once it is shown', () => {
  published.when({ ...decideIt(true), dispute: null } as Command).refuses('dispute-unknown');
  published
    .when(decideIt(true))
    .gives({ type: 'disputeDecided', reviewId, agentId: ada, upheld: true, stars: 1 });
  published
    .when(decideIt(false))
    .gives({ type: 'disputeDecided', reviewId, agentId: ada, upheld: false, stars: null });
  published.when(decideIt(true, { upheld: true })).gives();
  const decided = { type: 'disputeDecided', at: published.now, reviewId, agentId: ada } as const;
  const hidden = evolve(published.state, { ...decided, upheld: true, stars: 1 });
  assert.deepEqual(hidden.agents.get(ada)?.starCounts, [0, 0, 0, 0, 0]);
  const changed = evolve(hidden, {
    type: 'reviewChanged',
    at: published.now,
    reviewId,
    conversationId: conversationOf(vic),
    agentId: ada,
    stars: 2,
    version: 2,
  });
  assert.deepEqual(changed.unpublished.get(reviewId)?.replaces, { counted: null });
  const shown = evolve(changed, { ...decided, upheld: false, stars: 1 });
  assert.deepEqual(shown.agents.get(ada)?.starCounts, [1, 0, 0, 0, 0]);
  assert.deepEqual(shown.unpublished.get(reviewId)?.replaces, { counted: 1 });
});

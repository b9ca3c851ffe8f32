import test from 'node:test';
import assert from 'node:assert/strict';
import { HIDE_REASONS, STARS_COUNT, type HideReason } from '../../protocol/index.ts';
import type { Command, KnownDispute } from '../command.ts';
import { evolve } from '../evolve.ts';
import type { SiteEvent } from '../event.ts';
import { readState, writeState } from '../snapshot.ts';
import { ada, agentThere, ben, reviewOf, talked, vic } from '../test/cast.ts';
import { conversationOf } from '../test/cast.ts';
import { given } from '../test/given.ts';

const reviewId = reviewOf(vic);
const conversationId = conversationOf(vic);
const published = given(
  agentThere(ada),
  agentThere(ben),
  talked(vic, ada),
  { type: 'reviewWritten', reviewId, conversationId, agentId: ada, stars: 1 },
  { type: 'reviewPublished', reviewId, agentId: ada, stars: 1, version: 1 },
);
const dispute = (review: { agentId: typeof ada; disputed: boolean } | null): Command => ({
  type: 'disputeReview',
  agentId: ada,
  reviewId,
  review,
});
const KNOWN: KnownDispute = { agentId: ada, stars: 1, upheld: null };
const decideIt = (reason: HideReason | null, known: Partial<KnownDispute> = {}): Command => ({
  type: 'decideDispute',
  reviewId,
  reason,
  dispute: { ...KNOWN, ...known },
});
const moderate = (reason: HideReason | null, known: Partial<KnownDispute> = {}): Command => ({
  type: 'moderateReview',
  reviewId,
  reason,
  review: { ...KNOWN, ...known },
});
const moderated = (
  reason: HideReason | null,
  rating: 'taken' | 'given-back' | 'as-it-was',
  stars = 1,
): SiteEvent => ({
  at: published.now,
  type: 'reviewModerated',
  reviewId,
  agentId: ada,
  reason,
  stars,
  rating,
});
const after = (...events: readonly SiteEvent[]) => events.reduce(evolve, published.state);
const starsOf = (state: typeof published.state) => state.agents.get(ada)?.starCounts;

test('[C268] an agent disputes a published review of her own, once', () => {
  published
    .when(dispute({ agentId: ada, disputed: false }))
    .gives({ type: 'reviewDisputed', reviewId, agentId: ada });
  published.when(dispute({ agentId: ada, disputed: true })).refuses('dispute-done');
  published.when(dispute({ agentId: ben, disputed: false })).refuses('review-unknown');
  published.when(dispute(null)).refuses('review-unknown');
});

test('[C269] a dispute that is upheld hides the review for the reason given, and rejected it is shown again', () => {
  published.when({ ...decideIt('fake'), dispute: null } as Command).refuses('dispute-unknown');
  const upheld = { type: 'disputeDecided', reviewId, agentId: ada, upheld: true, stars: null } as const;
  const { at: _at, ...hidden } = moderated('fake', 'taken');
  const decided = published.when(decideIt('fake'));
  decided.gives(upheld, hidden);
  decided.when(decideIt('fake', { upheld: true })).gives();
  const { at: _then, ...back } = moderated(null, 'given-back');
  decided.when(decideIt(null, { upheld: true })).gives({ ...upheld, upheld: false }, back);
  published.when(decideIt(null)).gives({ ...upheld, upheld: false });
});

test('[C269] a rejected dispute leaves hidden what was hidden for another cause', () => {
  const hidden = published.when(moderate('personal-data'));
  hidden.when(decideIt(null)).givesTypes('disputeDecided');
});

test('[C269] whoever shows a review again rejects the dispute by which it was hidden', () => {
  const decided = published.when(decideIt('off-topic'));
  decided.when(moderate(null, { upheld: true })).givesTypes('disputeDecided', 'reviewModerated');
});

test('[C269] stars of what is no review of that conversation count for nobody; all others stay', () => {
  for (const reason of HIDE_REASONS) {
    const { state } = published.when(moderate(reason));
    assert.deepEqual(starsOf(state), [STARS_COUNT[reason] ? 1 : 0, 0, 0, 0, 0], reason);
    assert.equal(state.hiddenReviews.get(reviewId)?.reason, reason);
    const shown = published.when(moderate(reason)).when(moderate(null));
    assert.deepEqual(starsOf(shown.state), [1, 0, 0, 0, 0], reason);
    assert.equal(shown.state.hiddenReviews.size, 0);
    assert.deepEqual(starsOf(readState(writeState(state))), starsOf(state));
    for (const other of HIDE_REASONS) {
      const changed = published.when(moderate(reason)).when(moderate(other));
      assert.deepEqual(
        starsOf(changed.state),
        [STARS_COUNT[other] ? 1 : 0, 0, 0, 0, 0],
        `${reason} ${other}`,
      );
      assert.deepEqual(starsOf(changed.when(moderate(null)).state), [1, 0, 0, 0, 0], `${reason} ${other}`);
    }
  }
  published.when({ ...moderate('spam'), review: null } as Command).refuses('review-unknown');
  published.when(moderate(null)).gives();
  published.when(moderate('spam')).when(moderate('spam')).gives();
});

test('[C269] a change that is published while its review is hidden adds no stars, and is given back as it stands', () => {
  const changes = [
    {
      type: 'reviewChanged',
      at: published.now,
      reviewId,
      conversationId,
      agentId: ada,
      stars: 4,
      version: 2,
    },
    {
      type: 'reviewChangePublished',
      at: published.now,
      reviewId,
      agentId: ada,
      stars: 4,
      counted: null,
      version: 2,
    },
  ] as const;
  const waits = after(moderated('spam', 'taken'), changes[0]);
  assert.deepEqual(waits.unpublished.get(reviewId)?.replaces, { counted: null });
  const hidden = evolve(waits, changes[1]);
  assert.deepEqual(starsOf(hidden), [0, 0, 0, 0, 0]);
  assert.equal(hidden.hiddenReviews.get(reviewId)?.stars, 4);
  const shown = evolve(hidden, moderated(null, 'given-back', 4));
  assert.deepEqual(starsOf(shown), [0, 0, 0, 1, 0]);
});

test('[C269] stars of an agent who left are given back to nobody', () => {
  const gone = after(moderated('spam', 'taken'), { at: published.now, type: 'agentRemoved', agentId: ada });
  assert.equal(gone.hiddenReviews.get(reviewId)?.taken, false);
});

test('[C269] an older log says in one event that stars were taken, or given back', () => {
  const decided = { type: 'disputeDecided', at: published.now, reviewId, agentId: ada } as const;
  const hidden = after({ ...decided, upheld: true, stars: 1 });
  assert.deepEqual(starsOf(hidden), [0, 0, 0, 0, 0]);
  assert.equal(hidden.hiddenReviews.get(reviewId)?.reason, 'off-topic');
  const shown = evolve(hidden, { ...decided, upheld: false, stars: 1 });
  assert.deepEqual(starsOf(shown), [1, 0, 0, 0, 0]);
  assert.equal(shown.hiddenReviews.size, 0);
});

import { STARS_COUNT, type HideReason, type ReviewId } from '../protocol/index.ts';
import type { KnownDispute } from './command.ts';
import type { Draft } from './draft.ts';
import type { SiteState } from './state.ts';

/**
 * Hides a published review, or says another reason for one that is hidden; the same reason changes nothing.
 */
export function hideReview(
  draft: Draft,
  reviewId: ReviewId,
  known: Pick<KnownDispute, 'agentId' | 'stars'>,
  reason: HideReason,
): void {
  const { state } = draft;
  const hidden = state.hiddenReviews.get(reviewId);
  if (hidden?.reason === reason) return;
  const { agentId } = known;
  if (hidden !== undefined && (hidden.taken || !STARS_COUNT[hidden.reason])) {
    const rating = hidden.taken && STARS_COUNT[reason] ? 'given-back' : 'as-it-was';
    draft.emit({ type: 'reviewModerated', reviewId, agentId, reason, stars: hidden.stars, rating });
    return;
  }
  const counted = countedStars(state, reviewId);
  const stars = counted ?? hidden?.stars ?? known.stars;
  const given = counted === null ? 0 : (state.agents.get(agentId)?.starCounts[stars - 1] ?? 0);
  const rating = !STARS_COUNT[reason] && given > 0 ? 'taken' : 'as-it-was';
  draft.emit({ type: 'reviewModerated', reviewId, agentId, reason, stars, rating });
}

/** Shows a review again; one that is shown stays as it is. */
export function showReview(draft: Draft, reviewId: ReviewId): void {
  const hidden = draft.state.hiddenReviews.get(reviewId);
  if (hidden === undefined) return;
  const { agentId, stars, taken } = hidden;
  const rating = taken ? 'given-back' : 'as-it-was';
  draft.emit({ type: 'reviewModerated', reviewId, agentId, reason: null, stars, rating });
}

/**
 * The stars of a public review that count, `null` for none. `undefined` where its conversation is forgotten
 * and no change of it waits: nothing changes it any more, and the store knows.
 */
function countedStars(state: SiteState, reviewId: ReviewId): number | null | undefined {
  const replaced = state.unpublished.get(reviewId)?.replaces;
  if (replaced) return replaced.counted;
  const ended = state.ended.find(({ review }) => review.state === 'written' && review.reviewId === reviewId);
  return ended?.review.state === 'written' ? ended.review.counted : undefined;
}

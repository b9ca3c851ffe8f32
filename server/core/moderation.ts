import { starsCount, type AgentId, type HideReason, type ReviewId } from '../protocol/index.ts';
import type { KnownDispute } from './command.ts';
import type { Draft } from './draft.ts';
import type { Suspect } from './suspicion/suspects.ts';
import { reviewedIn } from './rows/review.ts';
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
  if (hidden !== undefined && (hidden.taken || !starsCount(hidden.reason))) {
    const rating = hidden.taken && starsCount(reason) ? 'given-back' : 'as-it-was';
    draft.emit({ type: 'reviewModerated', reviewId, agentId, reason, stars: hidden.stars, rating });
    return;
  }
  const counted = countedStars(state, agentId, reviewId);
  const stars = counted ?? hidden?.stars ?? known.stars;
  const given = counted === null ? 0 : (state.agents.get(agentId)?.starCounts[stars - 1] ?? 0);
  const rating = !starsCount(reason) && given > 0 ? 'taken' : 'as-it-was';
  draft.emit({ type: 'reviewModerated', reviewId, agentId, reason, stars, rating });
}

/** Keeps a review out of sight, and out of the rating, until somebody has decided. */
export function holdReview(draft: Draft, agentId: AgentId, { reviewId, suspicions }: Suspect): void {
  const waits = draft.state.unpublished.get(reviewId);
  if (waits?.replaces === null) {
    const { stars, version } = waits;
    draft.emit({ type: 'reviewPublished', reviewId, agentId, stars, version });
  }
  const hidden = draft.state.hiddenReviews.get(reviewId);
  const stars = countedStars(draft.state, agentId, reviewId);
  if (hidden !== undefined || stars == null) return;
  const given = draft.state.agents.get(agentId)?.starCounts[stars - 1] ?? 0;
  const rating = given > 0 ? 'taken' : 'as-it-was';
  draft.emit({ type: 'reviewHeld', reviewId, agentId, stars, suspicions, rating });
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
function countedStars(state: SiteState, agentId: AgentId, reviewId: ReviewId): number | null | undefined {
  const replaced = state.unpublished.get(reviewId)?.replaces;
  if (replaced) return replaced.counted;
  return reviewedIn(state, agentId, reviewId)?.review.counted;
}

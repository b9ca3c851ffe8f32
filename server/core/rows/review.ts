import type { ReviewId } from '../../protocol/index.ts';
import { reviewDeadline } from '../deadline.ts';
import type { SiteState, WaitingReview } from '../state.ts';
import { movedDeadline } from './deadline-index.ts';

/** Puts the row of a review that is not yet published, with its deadline. */
export function putWaitingReview(state: SiteState, review: WaitingReview): SiteState {
  const before = state.unpublished.get(review.reviewId);
  return {
    ...state,
    unpublished: state.unpublished.set(review.reviewId, review),
    deadlines: movedDeadline(
      state.deadlines,
      before ? reviewDeadline(before, state) : null,
      reviewDeadline(review, state),
    ),
  };
}

export function dropWaitingReview(state: SiteState, reviewId: ReviewId): SiteState {
  const review = state.unpublished.get(reviewId);
  if (review === undefined) return state;
  return {
    ...state,
    unpublished: state.unpublished.delete(reviewId),
    deadlines: movedDeadline(state.deadlines, reviewDeadline(review, state), null),
  };
}

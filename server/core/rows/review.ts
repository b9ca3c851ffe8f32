import type { AgentId, ReviewId } from '../../protocol/index.ts';
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

/** The stars of an agent who is removed count for nobody, also when somebody comes back under the same id. */
export function withoutCounted(state: SiteState, agentId: AgentId): SiteState {
  return {
    ...state,
    ended: state.ended.map((ended) =>
      ended.agentId === agentId && ended.review.state === 'written'
        ? { ...ended, review: { ...ended.review, counted: null } }
        : ended,
    ),
    unpublished: state.unpublished.map((review) =>
      review.agentId === agentId && review.replaces !== null
        ? { ...review, replaces: { counted: null } }
        : review,
    ),
    hiddenReviews: state.hiddenReviews.map((hidden) =>
      hidden.agentId === agentId ? { ...hidden, taken: false } : hidden,
    ),
  };
}

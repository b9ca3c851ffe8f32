import { Map as PersistentMap } from 'immutable';
import type { AgentId, ConversationId, ReviewId } from '../../protocol/index.ts';
import { reviewDeadline } from '../deadline.ts';
import type { EndedConversation, SiteState, WaitingReview, WrittenReview } from '../state.ts';
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

/** An ended conversation with its review. */
export type Reviewed = EndedConversation & { readonly review: WrittenReview & { readonly state: 'written' } };

const isReviewed = (ended: EndedConversation | undefined): ended is Reviewed =>
  ended?.review.state === 'written';

/** Conversations of this agent that are remembered with a review. */
export const reviewedOf = (state: SiteState, agentId: AgentId): readonly Reviewed[] =>
  (state.reviewsOfAgent.get(agentId) ?? []).flatMap((id) => state.ended.get(id) ?? []).filter(isReviewed);

/** The conversation that this review is about, while it is remembered. */
export const reviewedIn = (state: SiteState, agentId: AgentId, reviewId: ReviewId): Reviewed | undefined =>
  reviewedOf(state, agentId).find(({ review }) => review.reviewId === reviewId);

export function withReviewOfAgent(
  state: SiteState,
  { agentId, conversationId }: EndedConversation,
): SiteState {
  const others = state.reviewsOfAgent.get(agentId) ?? [];
  if (others.includes(conversationId)) return state;
  const ids = [...others, conversationId].sort();
  return { ...state, reviewsOfAgent: state.reviewsOfAgent.set(agentId, ids) };
}

export function withoutReviewOfAgent(state: SiteState, ended: EndedConversation): SiteState {
  const { agentId, conversationId } = ended;
  const left = (state.reviewsOfAgent.get(agentId) ?? []).filter((id) => id !== conversationId);
  const { reviewsOfAgent } = state;
  return {
    ...state,
    reviewsOfAgent: left.length === 0 ? reviewsOfAgent.delete(agentId) : reviewsOfAgent.set(agentId, left),
  };
}

export function reviewsOfAgents(rows: Iterable<EndedConversation>): SiteState['reviewsOfAgent'] {
  const ids = new Map<AgentId, ConversationId[]>();
  for (const ended of rows) {
    if (!isReviewed(ended)) continue;
    const own = ids.get(ended.agentId);
    if (own === undefined) ids.set(ended.agentId, [ended.conversationId]);
    else own.push(ended.conversationId);
  }
  return PersistentMap([...ids].map(([agentId, own]) => [agentId, own.sort()]));
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

import type { AgentId, Moment } from '../protocol/index.ts';
import { reviewDueAt } from './deadline.ts';
import type { SiteState, WaitingReview } from './state.ts';

/**
 * What may become public at `now`, by id. Reviews appear all that wait for an agent once they are a batch, so
 * that nobody can tell who wrote which, else each when it was held for its time; those of an agent who was
 * removed go the same way. The change of a published review comes with such a batch, or after the same time.
 * It is no company itself: beside two changes a single new review would be told apart.
 */
export function publishable(state: SiteState, now: Moment): readonly WaitingReview[] {
  const { reviewBatch } = state.settings;
  const waiting = [...state.unpublished.values()];
  const counts = new Map<AgentId, number>();
  for (const { agentId, replaces } of waiting) {
    if (replaces === null) counts.set(agentId, (counts.get(agentId) ?? 0) + 1);
  }
  const isAccompanied = ({ agentId }: WaitingReview): boolean =>
    reviewBatch === 1 || (counts.get(agentId) ?? 0) >= reviewBatch;
  return waiting
    .filter((review) => isAccompanied(review) || reviewDueAt(review, state) <= now)
    .sort((one, other) => (one.reviewId < other.reviewId ? -1 : 1));
}

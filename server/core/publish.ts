import type { AgentId, Moment } from '../protocol/index.ts';
import { reviewDueAt } from './deadline.ts';
import type { SiteState, WaitingReview } from './state.ts';

/**
 * The reviews that may become public at `now`, by id: all that wait for an agent once they are a batch, so
 * that nobody can tell who wrote which, else each that was held for its time. Those of an agent who was
 * removed go the same way.
 */
export function publishable(state: SiteState, now: Moment): readonly WaitingReview[] {
  const waiting = [...state.unpublished.values()];
  const counts = new Map<AgentId, number>();
  for (const { agentId } of waiting) counts.set(agentId, (counts.get(agentId) ?? 0) + 1);
  const isBatch = ({ agentId }: WaitingReview): boolean =>
    (counts.get(agentId) ?? 0) >= state.settings.reviewBatch;
  return waiting
    .filter((review) => isBatch(review) || reviewDueAt(review, state) <= now)
    .sort((one, other) => (one.reviewId < other.reviewId ? -1 : 1));
}

import type { ReviewId } from '../../protocol/index.ts';
import { changeAgentRow } from '../rows/agent.ts';
import { putEnded } from '../rows/conversation.ts';
import type { SiteState } from '../state.ts';
import type { Evolvers } from './evolver.ts';
import { recounted } from './review.ts';

export const DISPUTE_EVOLVERS: Evolvers<'reviewDisputed' | 'disputeDecided'> = {
  /** The store knows which reviews are disputed. */
  reviewDisputed: (state) => state,
  disputeDecided(state, { reviewId, agentId, upheld, stars }) {
    if (stars === null) return state;
    const counted = upheld ? null : stars;
    const count = { before: upheld ? stars : null, after: counted };
    const told = withCounted(state, reviewId, counted);
    return changeAgentRow(told, agentId, ({ starCounts }) => ({ starCounts: recounted(starCounts, count) }));
  },
};

/** What of this review counts now, also for a change of it that is not yet public. */
function withCounted(state: SiteState, reviewId: ReviewId, counted: number | null): SiteState {
  const waits = state.unpublished.get(reviewId);
  const changed =
    waits?.replaces == null
      ? state
      : { ...state, unpublished: state.unpublished.set(reviewId, { ...waits, replaces: { counted } }) };
  const ended = state.ended.find(({ review }) => review.state === 'written' && review.reviewId === reviewId);
  if (ended?.review.state !== 'written') return changed;
  return putEnded(changed, { ...ended, review: { ...ended.review, counted } });
}

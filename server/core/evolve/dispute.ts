import type { AgentId, HideReason, ReviewId } from '../../protocol/index.ts';
import { changeAgentRow } from '../rows/agent.ts';
import { putEnded } from '../rows/conversation.ts';
import type { SiteState } from '../state.ts';
import type { Evolvers } from './evolver.ts';
import { recounted } from './review.ts';

export const DISPUTE_EVOLVERS: Evolvers<'reviewDisputed' | 'disputeDecided' | 'reviewModerated'> = {
  /** The store knows which reviews are disputed. */
  reviewDisputed: (state) => state,
  /** Only what an older version wrote moves stars: by no other cause a review was hidden then. */
  disputeDecided(state, { reviewId, agentId, upheld, stars }) {
    if (stars === null) return state;
    const rating = upheld ? 'taken' : 'given-back';
    return moderated(state, { reviewId, agentId, reason: upheld ? 'off-topic' : null, stars, rating });
  },
  reviewModerated: moderated,
};

type Moderated = {
  readonly reviewId: ReviewId;
  readonly agentId: AgentId;
  readonly reason: HideReason | null;
  readonly stars: number;
  readonly rating: 'taken' | 'given-back' | 'as-it-was';
};

function moderated(state: SiteState, { reviewId, agentId, reason, stars, rating }: Moderated): SiteState {
  const taken = rating === 'taken' || (rating === 'as-it-was' && isTaken(state, reviewId));
  const { hiddenReviews } = state;
  const hidden = {
    ...state,
    hiddenReviews:
      reason === null
        ? hiddenReviews.delete(reviewId)
        : hiddenReviews.set(reviewId, { reviewId, agentId, reason, stars, taken }),
  };
  if (rating === 'as-it-was') return hidden;
  const counted = rating === 'taken' ? null : stars;
  const count = { before: rating === 'taken' ? stars : null, after: counted };
  return changeAgentRow(withCounted(hidden, reviewId, counted), agentId, ({ starCounts }) => ({
    starCounts: recounted(starCounts, count),
  }));
}

const isTaken = ({ hiddenReviews }: SiteState, reviewId: ReviewId): boolean =>
  hiddenReviews.get(reviewId)?.taken === true;

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

import { HELD, type AgentId, type HiddenFor, type ReviewId } from '../../protocol/index.ts';
import { changeAgentRow } from '../rows/agent.ts';
import { putEnded } from '../rows/conversation.ts';
import { reviewedIn } from '../rows/review.ts';
import type { SiteState } from '../state.ts';
import type { Evolvers } from './evolver.ts';
import { recounted } from './review.ts';

export const DISPUTE_EVOLVERS: Evolvers<
  'reviewDisputed' | 'disputeDecided' | 'reviewModerated' | 'reviewHeld'
> = {
  /** The store knows which reviews are disputed. */
  reviewDisputed: (state) => state,
  /** Only what an older version wrote moves stars: by no other cause a review was hidden then. */
  disputeDecided(state, { reviewId, agentId, upheld, stars }) {
    if (stars === null) return state;
    const rating = upheld ? 'taken' : 'given-back';
    return moderated(state, { reviewId, agentId, reason: upheld ? 'off-topic' : null, stars, rating });
  },
  reviewModerated: (state, event) => checked(moderated(state, event), event),
  reviewHeld: (state, event) => moderated(state, { ...event, reason: HELD }),
};

type Moderated = {
  readonly reviewId: ReviewId;
  readonly agentId: AgentId;
  readonly reason: HiddenFor | null;
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
  return changeAgentRow(withCounted(hidden, { agentId, reviewId }, counted), agentId, ({ starCounts }) => ({
    starCounts: recounted(starCounts, count),
  }));
}

const isTaken = ({ hiddenReviews }: SiteState, reviewId: ReviewId): boolean =>
  hiddenReviews.get(reviewId)?.taken === true;

/** What somebody has decided about is not held again. */
function checked(
  state: SiteState,
  { agentId, reviewId }: Pick<Moderated, 'agentId' | 'reviewId'>,
): SiteState {
  const ended = reviewedIn(state, agentId, reviewId);
  return ended === undefined
    ? state
    : putEnded(state, { ...ended, review: { ...ended.review, checked: true } });
}

/** What of this review counts now, also for a change of it that is not yet public. */
function withCounted(
  state: SiteState,
  { agentId, reviewId }: Pick<Moderated, 'agentId' | 'reviewId'>,
  counted: number | null,
): SiteState {
  const waits = state.unpublished.get(reviewId);
  const changed =
    waits?.replaces == null
      ? state
      : { ...state, unpublished: state.unpublished.set(reviewId, { ...waits, replaces: { counted } }) };
  const ended = reviewedIn(state, agentId, reviewId);
  return ended === undefined
    ? changed
    : putEnded(changed, { ...ended, review: { ...ended.review, counted } });
}

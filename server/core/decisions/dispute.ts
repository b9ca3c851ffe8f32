import { refusal } from '../../protocol/index.ts';
import type { Handlers } from '../draft.ts';
import { hideReview, showReview } from '../moderation.ts';

export const DISPUTE_HANDLERS: Handlers<'disputeReview' | 'decideDispute' | 'moderateReview'> = {
  /** The reason is a text; the site says who may give one, and for what. */
  disputeReview(draft, { agentId, reviewId, review }) {
    if (review?.agentId !== agentId) return refusal('review-unknown');
    if (review.disputed) return refusal('dispute-done');
    draft.emit({ type: 'reviewDisputed', reviewId, agentId });
    return null;
  },

  /** Rejected, a review that is hidden for another cause stays hidden. */
  decideDispute(draft, { reviewId, reason, dispute }) {
    if (dispute === null) return refusal('dispute-unknown');
    const { agentId } = dispute;
    const upheld = reason !== null;
    if (dispute.upheld !== upheld) {
      draft.emit({ type: 'disputeDecided', reviewId, agentId, upheld, stars: null });
    }
    if (reason !== null) hideReview(draft, reviewId, dispute, reason);
    else if (dispute.upheld === true) showReview(draft, reviewId);
    return null;
  },

  /** Whoever shows a review again rejects the dispute by which it was hidden. */
  moderateReview(draft, { reviewId, reason, review }) {
    if (review === null) return refusal('review-unknown');
    if (reason !== null) {
      hideReview(draft, reviewId, review, reason);
      return null;
    }
    if (review.upheld === true) {
      const { agentId } = review;
      draft.emit({ type: 'disputeDecided', reviewId, agentId, upheld: false, stars: null });
    }
    showReview(draft, reviewId);
    return null;
  },
};

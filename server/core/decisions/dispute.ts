import { refusal } from '../../protocol/index.ts';
import type { Handlers } from '../draft.ts';

export const DISPUTE_HANDLERS: Handlers<'disputeReview' | 'decideDispute'> = {
  /** The reason is a text; the site says who may give one, and for what. */
  disputeReview(draft, { agentId, reviewId, review }) {
    if (review?.agentId !== agentId) return refusal('review-unknown');
    if (review.disputed) return refusal('dispute-done');
    draft.emit({ type: 'reviewDisputed', reviewId, agentId });
    return null;
  },

  decideDispute(draft, { reviewId, upheld, dispute }) {
    if (dispute === null) return refusal('dispute-unknown');
    if (dispute.upheld === upheld) return null;
    const { agentId, stars } = dispute;
    const given = draft.state.agents.get(agentId)?.starCounts[stars - 1] ?? 0;
    const counts = upheld ? given > 0 : dispute.upheld === true;
    draft.emit({ type: 'disputeDecided', reviewId, agentId, upheld, stars: counts ? stars : null });
    return null;
  },
};

import type { Command } from '../command.ts';
import { HIDE_REASONS, type ReviewId } from '../../protocol/index.ts';
import type { SiteState } from '../state.ts';
import { AGENTS, odd } from './random-parts.ts';
import type { Random } from './random.ts';

type Source = { readonly random: Random; readonly state: SiteState; readonly count: number };

/**
 * Of reviews that are public and count. Now and then what nobody disputes is decided, too, and stars of an
 * agent who has none of them any more.
 */
export const DISPUTE_MAKERS = {
  disputeReview: ({ random, count }: Source): Command & { type: 'disputeReview' } => {
    const agentId = random.pick(AGENTS);
    const review = { agentId: odd(random, agentId, AGENTS), disputed: random.chance(0.3) };
    const reviewId = `r${random.below(count + 1)}` as ReviewId;
    return { type: 'disputeReview', agentId, reviewId, review: random.chance(0.1) ? null : review };
  },
  decideDispute: ({ random, state }: Source): Command & { type: 'decideDispute' } => {
    const reason = random.chance(0.6) ? random.pick(HIDE_REASONS) : null;
    const shown = [...state.ended.values()].flatMap(({ review, agentId }) =>
      review.state === 'written' && review.counted !== null
        ? [{ reviewId: review.reviewId, agentId, stars: review.counted }]
        : [],
    );
    const agentId = random.pick(AGENTS);
    const counts: readonly number[] = state.agents.get(agentId)?.starCounts ?? [];
    const ungiven = counts.indexOf(0) + 1;
    if (ungiven > 0 && random.chance(0.15)) {
      const dispute = { agentId, stars: ungiven, upheld: null };
      return { type: 'decideDispute', reviewId: 'r0' as ReviewId, reason, dispute };
    }
    if (shown.length === 0 || random.chance(0.1)) {
      return { type: 'decideDispute', reviewId: 'r0' as ReviewId, reason, dispute: null };
    }
    const { reviewId, ...given } = random.pick(shown);
    return {
      type: 'decideDispute',
      reviewId,
      reason,
      dispute: { ...given, upheld: random.pick([null, false]) },
    };
  },
  /** Of reviews that are public, hidden or not, and now and then of none. */
  moderateReview: ({ random, state }: Source): Command & { type: 'moderateReview' } => {
    const reason = random.chance(0.6) ? random.pick(HIDE_REASONS) : null;
    const shown = [...state.ended.values()].flatMap(({ review, agentId }) =>
      review.state === 'written' && review.published
        ? [{ reviewId: review.reviewId, agentId, stars: review.counted ?? review.stars }]
        : [],
    );
    if (shown.length === 0 || random.chance(0.1)) {
      return { type: 'moderateReview', reviewId: 'r0' as ReviewId, reason, review: null };
    }
    const { reviewId, ...known } = random.pick(shown);
    return { type: 'moderateReview', reviewId, reason, review: { ...known, upheld: null } };
  },
};

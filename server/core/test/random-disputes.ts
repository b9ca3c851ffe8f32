import type { Command } from '../command.ts';
import type { ReviewId } from '../../protocol/index.ts';
import type { SiteState } from '../state.ts';
import { AGENTS, odd } from './random-parts.ts';
import type { Random } from './random.ts';

type Source = { readonly random: Random; readonly state: SiteState; readonly count: number };

/** Of reviews that are public and count; what nobody disputes is decided now and then, too. */
export const DISPUTE_MAKERS = {
  disputeReview: ({ random, count }: Source): Command & { type: 'disputeReview' } => {
    const agentId = random.pick(AGENTS);
    const review = { agentId: odd(random, agentId, AGENTS), disputed: random.chance(0.3) };
    const reviewId = `r${random.below(count + 1)}` as ReviewId;
    return { type: 'disputeReview', agentId, reviewId, review: random.chance(0.1) ? null : review };
  },
  decideDispute: ({ random, state }: Source): Command & { type: 'decideDispute' } => {
    const upheld = random.chance(0.6);
    const shown = [...state.ended.values()].flatMap(({ review, agentId }) =>
      review.state === 'written' && review.counted !== null
        ? [{ reviewId: review.reviewId, agentId, stars: review.counted }]
        : [],
    );
    if (shown.length === 0 || random.chance(0.1)) {
      return { type: 'decideDispute', reviewId: 'r0' as ReviewId, upheld, dispute: null };
    }
    const { reviewId, agentId, stars } = random.pick(shown);
    const before = random.pick([null, false]);
    return { type: 'decideDispute', reviewId, upheld, dispute: { agentId, stars, upheld: before } };
  },
};

import { LIMITS } from '../../protocol/index.ts';
import type { Agent } from '../state.ts';
import { RATING_PRIOR, type ScoreBase } from './score.ts';

/** Reviews at the site's mean that every agent is credited with. */
const SHRINK_REVIEWS = 10;
/** Reviews from which a site's own mean, and its own spread, are trusted. */
const MEAN_FROM = 20;
const SPREAD_FROM = 50;
/** Agents who are all alike must not be told apart by hair's breadths. */
const LEAST_SPREAD = 0.1;

type Reviewed = Pick<Agent, 'starCounts'>;

/**
 * The rating that orders lists; what is displayed is the plain mean. Never a lower bound: it buries
 * newcomers.
 */
export const shrunkRating = (starSum: number, reviews: number, siteMean: number): number =>
  (SHRINK_REVIEWS * siteMean + starSum) / (SHRINK_REVIEWS + reviews);

/** The rating of each agent that orders the list. */
export function ratingsOf(agents: readonly Reviewed[]): readonly number[] {
  const siteMean = siteMeanOf(agents);
  return agents.map((agent) => shrunkRating(starSumOf(agent), reviewsOf(agent), siteMean));
}

/** What a rating is compared with: the site's own mean and spread once there are reviews enough. */
export function baseOf(agents: readonly Reviewed[], ratings: readonly number[]): ScoreBase {
  if (siteReviewsOf(agents) < SPREAD_FROM) return { rating: RATING_PRIOR.mean, spread: RATING_PRIOR.spread };
  const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
  const variance = ratings.reduce((sum, rating) => sum + (rating - mean) ** 2, 0) / ratings.length;
  return { rating: siteMeanOf(agents), spread: Math.max(LEAST_SPREAD, Math.sqrt(variance)) };
}

function siteMeanOf(agents: readonly Reviewed[]): number {
  const reviews = siteReviewsOf(agents);
  if (reviews < MEAN_FROM) return RATING_PRIOR.mean;
  return agents.reduce((sum, agent) => sum + starSumOf(agent), 0) / reviews;
}

/** Too few published reviews for a rating to be shown. */
export const isNewcomer = (agent: Reviewed): boolean => reviewsOf(agent) < LIMITS.ratingShownFromReviews;

const siteReviewsOf = (agents: readonly Reviewed[]): number =>
  agents.reduce((sum, agent) => sum + reviewsOf(agent), 0);
export const reviewsOf = ({ starCounts }: Reviewed): number =>
  starCounts.reduce((sum, count) => sum + count, 0);
export const starSumOf = ({ starCounts }: Reviewed): number =>
  starCounts.reduce((sum, count, index) => sum + count * (index + 1), 0);

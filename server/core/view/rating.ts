import { LIMITS, type Rating } from '../../protocol/index.ts';
import type { Agent } from '../state.ts';

export const reviewCountOf = ({ starCounts }: Agent): number =>
  starCounts.reduce((sum, count) => sum + count, 0);

/** The plain mean of the published reviews, `null` ("New") while there are too few to show. */
export function ratingOf(agent: Agent): Rating | null {
  const count = reviewCountOf(agent);
  if (count < LIMITS.ratingShownFromReviews) return null;
  const sum = agent.starCounts.reduce((total, each, index) => total + each * (index + 1), 0);
  return { average: sum / count, count };
}

import type { Rating } from '../../protocol/index.ts';
import { isNewcomer, reviewsOf, starSumOf } from '../order/rating.ts';
import type { Agent } from '../state.ts';

/** The plain mean of the published reviews, `null` ("New") while there are too few to show. */
export function ratingOf(agent: Agent): Rating | null {
  if (isNewcomer(agent)) return null;
  const count = reviewsOf(agent);
  return { average: starSumOf(agent) / count, count };
}

import type { Availability, Moment, PublicAgent } from '../../server/protocol/index.ts';
import { upperWaitMilliseconds } from '../parts/estimate.ts';

export const ORDERS = ['recommended', 'soonest', 'rating', 'name'] as const;
export type Order = (typeof ORDERS)[number];

/** Reviews that everyone is thought to have at the mean, so that two perfect ones do not stand on top. */
const SHRINKING_REVIEWS = 10;
const MEAN_WITHOUT_REVIEWS = 4.3;

const RANK: Readonly<Record<Availability, number>> = { available: 0, away: 1, offline: 2 };

function meanRating(agents: readonly PublicAgent[]): number {
  const rated = agents.flatMap((agent) => (agent.rating === null ? [] : [agent.rating]));
  const count = rated.reduce((sum, rating) => sum + rating.count, 0);
  if (count === 0) return MEAN_WITHOUT_REVIEWS;
  return rated.reduce((sum, rating) => sum + rating.average * rating.count, 0) / count;
}

function shrunkRating(agent: PublicAgent, mean: number): number {
  const { average, count } = agent.rating ?? { average: 0, count: 0 };
  return (SHRINKING_REVIEWS * mean + average * count) / (SHRINKING_REVIEWS + count);
}

/**
 * A new list in the asked order. Those who are there stand before those on a break, and both before those who
 * are not here, except under the order by name; equal ones stand by id, so that an order is always the same.
 */
export function orderAgents(
  agents: readonly PublicAgent[],
  order: Order,
  now: Moment,
  locale: string,
): readonly PublicAgent[] {
  const mean = meanRating(agents);
  const collator = new Intl.Collator(locale);
  const byId = (a: PublicAgent, b: PublicAgent): number =>
    a.agentId < b.agentId ? -1 : a.agentId > b.agentId ? 1 : 0;
  const byPresence = (a: PublicAgent, b: PublicAgent): number => RANK[a.availability] - RANK[b.availability];
  const wait = (agent: PublicAgent): number => upperWaitMilliseconds(agent.estimate, now) ?? Infinity;
  const byWait = (a: PublicAgent, b: PublicAgent): number =>
    wait(a) === wait(b) ? 0 : wait(a) < wait(b) ? -1 : 1;
  const compare: Readonly<Record<Order, (a: PublicAgent, b: PublicAgent) => number>> = {
    recommended: (a, b) => byPresence(a, b) || b.score - a.score || byId(a, b),
    soonest: (a, b) => byPresence(a, b) || byWait(a, b) || b.score - a.score || byId(a, b),
    rating: (a, b) => byPresence(a, b) || shrunkRating(b, mean) - shrunkRating(a, mean) || byId(a, b),
    name: (a, b) => collator.compare(a.name, b.name) || byId(a, b),
  };
  return [...agents].sort(compare[order]);
}

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

type Compare = (a: PublicAgent, b: PublicAgent) => number;

const byId: Compare = (a, b) => (a.agentId < b.agentId ? -1 : a.agentId > b.agentId ? 1 : 0);
const byPresence: Compare = (a, b) => RANK[a.availability] - RANK[b.availability];

/** What an order needs to be made, such as a mean or a collator, is made only under that order. */
const COMPARE: Readonly<
  Record<Order, (agents: readonly PublicAgent[], now: Moment, locale: string) => Compare>
> = {
  recommended: () => (a, b) => byPresence(a, b) || b.score - a.score || byId(a, b),
  soonest: (_agents, now) => {
    const wait = (agent: PublicAgent): number => upperWaitMilliseconds(agent.estimate, now) ?? Infinity;
    const byWait: Compare = (a, b) => (wait(a) === wait(b) ? 0 : wait(a) < wait(b) ? -1 : 1);
    return (a, b) => byPresence(a, b) || byWait(a, b) || b.score - a.score || byId(a, b);
  },
  rating: (agents) => {
    const mean = meanRating(agents);
    return (a, b) => byPresence(a, b) || shrunkRating(b, mean) - shrunkRating(a, mean) || byId(a, b);
  },
  name: (_agents, _now, locale) => {
    const { compare } = new Intl.Collator(locale);
    return (a, b) => compare(a.name, b.name) || byId(a, b);
  },
};

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
  return [...agents].sort(COMPARE[order](agents, now, locale));
}

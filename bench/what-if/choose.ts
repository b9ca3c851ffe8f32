import type { Choice, Estimate, Moment, PublicAgent } from '../../server/protocol/index.ts';
import type { Sight } from './day.ts';
import { Chance } from './random.ts';
import type { Order } from './settings.ts';

const RANK = { available: 0, away: 1, offline: 2 } as const;
const SHRINKING_REVIEWS = 10;
const MEAN_STARS = 4.3;
/** A wait as long as one's whole patience is worth this many stars. */
const STARS_PER_PATIENCE = 1;

/** What a visitor is like. */
export type Taste = {
  readonly patienceSeconds: number;
  /** Wants one person, rather than the first who is suitable; */
  readonly wants: boolean;
  /** and nobody else, however long it takes. */
  readonly insists: boolean;
  /** Share of the patience after which somebody flexible takes anyone. */
  readonly flexibleAfter: number;
  readonly seed: number;
};

const starsOf = ({ rating }: PublicAgent): number => {
  const { average, count } = rating ?? { average: 0, count: 0 };
  return (SHRINKING_REVIEWS * MEAN_STARS + average * count) / (SHRINKING_REVIEWS + count);
};

const secondsUntil = (estimate: Estimate, of: 'p50At' | 'p80At', now: Moment): number => {
  switch (estimate.state) {
    case 'free':
      return 0;
    case 'range':
      return (estimate[of] - now) / 1_000;
    case 'closing':
    case 'none':
      return Infinity;
  }
};

/** The list as a visitor sees it, in one of the orders that the picker offers. */
export function inOrder(agents: readonly PublicAgent[], order: Order, now: Moment): readonly PublicAgent[] {
  const wait = (agent: PublicAgent): number => Math.min(1e9, secondsUntil(agent.estimate, 'p80At', now));
  const compare: Readonly<Record<Order, (a: PublicAgent, b: PublicAgent) => number>> = {
    recommended: (a, b) => b.score - a.score,
    rating: (a, b) => starsOf(b) - starsOf(a),
    soonest: (a, b) => wait(a) - wait(b) || b.score - a.score,
  };
  return [...agents].sort(
    (a, b) =>
      RANK[a.availability] - RANK[b.availability] || compare[order](a, b) || (a.agentId < b.agentId ? -1 : 1),
  );
}

/**
 * What this visitor does with the rows that are looked at: takes the one that promises most stars for the
 * wait shown; with the wait too long there, the first who is suitable; with that too long as well, `null`: no
 * ticket at all.
 */
export function choiceOf({ rows, firstFree, now }: Sight, taste: Taste): Choice | null {
  const { patienceSeconds, wants, insists, flexibleAfter } = taste;
  const [best] = wants ? byWorth(rows, taste, now) : [];
  if (best !== undefined) {
    const { agentId } = best;
    if (insists) return { kind: 'agent', agentId };
    return { kind: 'flex', agentId, patienceSeconds: Math.round(flexibleAfter * patienceSeconds) };
  }
  return secondsUntil(firstFree, 'p50At', now) <= patienceSeconds ? { kind: 'any' } : null;
}

function byWorth(rows: readonly PublicAgent[], { patienceSeconds, seed }: Taste, now: Moment) {
  const chance = new Chance(seed);
  return rows
    .filter(({ availability }) => availability !== 'offline')
    .map((agent) => ({ agent, seconds: secondsUntil(agent.estimate, 'p50At', now), taste: chance.normal() }))
    .filter(({ seconds }) => seconds <= patienceSeconds)
    .map((row) => ({
      agentId: row.agent.agentId,
      worth: starsOf(row.agent) + 0.2 * row.taste - (STARS_PER_PATIENCE * row.seconds) / patienceSeconds,
    }))
    .sort((left, right) => right.worth - left.worth);
}

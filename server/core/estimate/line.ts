import { hasFreeSlot, type EngineAgent, type EngineParameters } from './engine.ts';
import type { Releases } from './pool-curve.ts';
import { lognormalOf } from './quantiles.ts';
import { serviceOf, sumOf, slotRest, type Moments } from './residual.ts';

/**
 * One agent's line as the closed form sees it: when the first slot frees, and how the line moves on from
 * there.
 */
export type Line = {
  readonly isFree: boolean;
  readonly isAway: boolean;
  readonly first: Moments;
  /** Time that each ticket ahead adds. */
  readonly step: Moments;
  /** Nothing starts from then on. */
  readonly leavesSeconds: number;
};

/** `null` for an agent who is not there. */
export function lineOf(agent: EngineAgent, parameters: EngineParameters): Line | null {
  if (agent.presence === 'offline') return null;
  const { perSecond, meanSeconds } = parameters.pauses;
  const service = serviceOf(agent, parameters);
  const slots = Math.max(1, agent.capacity);
  const pausedShare = perSecond * meanSeconds;
  return {
    isFree: hasFreeSlot(agent),
    isAway: isAway(agent),
    first: firstFreed(agent, parameters),
    leavesSeconds: agent.leavesSeconds,
    step: { mean: (service.mean * (1 + pausedShare)) / slots, variance: service.variance / slots ** 2 },
  };
}

/**
 * The first of several slots, as if their hazards were constant; slots above the capacity must free in
 * vain.
 */
function firstFreed(agent: EngineAgent, parameters: EngineParameters): Moments {
  const rests = agent.busy.map((slot) => slotRest(slot, agent, parameters));
  const hazard = rests.reduce((sum, { mean }) => sum + 1 / Math.max(1, mean), 0);
  const inVain = 1 + Math.max(0, agent.busy.length - agent.capacity);
  const spread = rests.reduce((sum, { mean, variance }) => sum + variance / Math.max(1, mean) ** 2, 0);
  const isIdle = agent.busy.length < agent.capacity;
  const mean = isIdle ? 0 : inVain / hazard;
  const freed = { mean, variance: isIdle ? 0 : (spread / rests.length) * mean ** 2 };
  if (!isAway(agent)) return freed;
  const back = returnOf(agent, parameters);
  return back.mean >= freed.mean ? back : freed;
}

/** In a pause, or about to begin one. */
const isAway = ({ presence, takesMore }: EngineAgent): boolean => presence === 'away' || takesMore <= 0;

function returnOf({ returnSeconds }: EngineAgent, { pauses }: EngineParameters): Moments {
  if (returnSeconds !== null) return { mean: returnSeconds, variance: 0 };
  return { mean: pauses.meanSeconds, variance: pauses.meanSeconds ** 2 };
}

/** Scores of the middles of four equal shares of a normal law. */
const QUARTER_SCORES = [-1.15, -0.32, 0.32, 1.15];

/** What this agent adds to a pool until the end of the day. */
export function releasesOf(line: Line, ownAhead: number): readonly Releases[] {
  const releases = lastingReleases(line, ownAhead).filter(
    ({ fromSeconds }) => fromSeconds < line.leavesSeconds,
  );
  if (line.leavesSeconds === Infinity) return releases;
  const perSecond = releases.reduce((sum, release) => sum + release.perSecond, 0);
  return [...releases, { fromSeconds: line.leavesSeconds, perSecond: -perSecond }];
}

/**
 * Own tickets of earlier rank come first, and nobody knows exactly how long they take. A slot about to free
 * does so once, and then takes as long as any.
 */
function lastingReleases({ first, step, isAway }: Line, ownAhead: number): readonly Releases[] {
  const lasting = 1 / step.mean;
  if (ownAhead > 0) {
    const own = lognormalOf(sumOf(first, { mean: ownAhead * step.mean, variance: ownAhead * step.variance }));
    return QUARTER_SCORES.map((score) => ({
      fromSeconds: Math.max(0, Math.exp(own.mean + own.deviation * score) - step.mean),
      perSecond: lasting / QUARTER_SCORES.length,
    }));
  }
  if (isAway) return [{ fromSeconds: first.mean, perSecond: lasting }];
  const firstSeconds = Math.max(1, first.mean);
  return [
    { fromSeconds: 0, perSecond: 1 / firstSeconds },
    { fromSeconds: firstSeconds, perSecond: lasting - 1 / firstSeconds },
  ];
}

import { NO_WAIT, type Wait } from './engine.ts';
import { releasesOf, type Line } from './line.ts';
import { createPoolCurve, secondsUntil, type PoolCurve } from './pool-curve.ts';
import { gammaWait, lognormalWait } from './quantiles.ts';

/** General tickets of one need, and the agents who serve them. `ahead` grows in rank order. */
export type Crowd = {
  /** Slots that all of them together free per second, in the long run. */
  readonly perSecond: number;
  readonly curve: PoolCurve;
  readonly isFree: boolean;
  ahead: number;
};

/** What has been counted so far, in rank order; agents are known by their index. */
export type Count = {
  readonly lines: readonly (Line | null)[];
  readonly crowds: readonly Crowd[];
  /** Which crowds can fall to an agent. */
  readonly crowdsOfAgent: readonly (readonly Crowd[])[];
  /** Share of the one crowd's service that the other one's agents give: `overlap.get(one)?.get(other)`. */
  readonly overlap: ReadonlyMap<Crowd, ReadonlyMap<Crowd, number>>;
  readonly ownAhead: Float64Array;
};

export type Member = { readonly line: Line; readonly ownAhead: number };

/** @param standsFor how many agents each of these members stands for: one, unless they are a sample. */
export const createCrowd = (members: readonly Member[], standsFor = 1): Crowd => ({
  perSecond: members.reduce((sum, { line }) => sum + standsFor / line.step.mean, 0),
  curve: createPoolCurve(
    members.flatMap(({ line, ownAhead }) =>
      releasesOf(line, ownAhead).map(({ fromSeconds, perSecond }) => ({
        fromSeconds,
        perSecond: standsFor * perSecond,
      })),
    ),
  ),
  isFree: members.some(({ line }) => line.isFree),
  ahead: 0,
});

/** How many of an agent's own tickets will still be there when their turn comes. */
export function stayingOf({ first, step }: Line, tickets: number, leavingPerSecond: number): number {
  let staying = 0;
  for (let ticket = 0; ticket < tickets; ticket++) {
    staying += Math.exp(-leavingPerSecond * (first.mean + staying * step.mean));
  }
  return staying;
}

/**
 * Own tickets ahead take whole steps; general ones ahead take the time in which their whole pool serves
 * them.
 */
export function waitInLine({ lines, crowdsOfAgent, ownAhead }: Count, agent: number): Wait {
  const line = lines[agent] ?? null;
  if (line === null) return null;
  if (line.isFree) return NO_WAIT;
  const general = (crowdsOfAgent[agent] ?? []).reduce(
    (sum, { ahead, perSecond }) => sum + ahead / perSecond,
    0,
  );
  const steps = (ownAhead[agent] ?? 0) + general / line.step.mean;
  return lognormalWait({
    mean: line.first.mean + steps * line.step.mean,
    variance: line.first.variance + steps * line.step.variance,
  });
}

/** Served at the release after those of the general tickets ahead that fall to the same agents. */
export function waitInPool(count: Count, crowd: Crowd | undefined): Wait {
  if (crowd === undefined || crowd.perSecond === 0) return null;
  if (crowd.isFree) return NO_WAIT;
  let releases = 1;
  for (const other of count.crowds) releases += other.ahead * (count.overlap.get(other)?.get(crowd) ?? 0);
  return gammaWait(secondsUntil(crowd.curve, releases), releases);
}

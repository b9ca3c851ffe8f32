import { NEVER, NO_WAIT, type Wait } from './engine.ts';
import { releasesOf, type Line } from './line.ts';
import { createPoolCurve, secondsUntil, type PoolCurve } from './pool-curve.ts';
import { normalShareBelow } from './normal.ts';
import { gammaWait, lognormalOf, lognormalWait } from './quantiles.ts';
import { restMoments, type Moments } from './residual.ts';
import { laterBy, waitUntil } from './waits.ts';

/** Those who serve the general tickets of one need, and how many of them stand ahead in rank order. */
export type Crowd = {
  /** Slots that all of them together free per second, in the long run. */
  readonly perSecond: number;
  readonly curve: PoolCurve;
  readonly isFree: boolean;
  /** When the last of them leaves. */
  readonly leavesSeconds: number;
  /** General tickets ahead that only they can serve. */
  ahead: number;
  /** When those have all been called. */
  clearedSeconds: number;
};

/** A share that is a whole but for rounding. */
const ALL = 1 - 1e-9;

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
  leavesSeconds: members.reduce((last, { line }) => Math.max(last, line.leavesSeconds), 0),
  ahead: 0,
  clearedSeconds: 0,
});

/**
 * Counts general tickets of one need. They surely take slots of a crowd that holds all who could serve them;
 * elsewhere they make room for others, as water finds its level.
 */
export function addAhead(count: Count, crowd: Crowd, tickets: number): void {
  if (tickets <= 0) return;
  for (const other of count.crowds) {
    if (!holds(count, other, crowd)) continue;
    other.ahead += tickets;
    other.clearedSeconds = secondsUntil(other.curve, other.ahead);
  }
}

/** Whether all who serve the one crowd are in the other. */
const holds = ({ overlap }: Count, other: Crowd, crowd: Crowd): boolean =>
  (overlap.get(crowd)?.get(other) ?? 0) >= ALL;

/** How many of an agent's own tickets will still be there when their turn comes. */
export function stayingOf({ first, step }: Line, tickets: number, leavingPerSecond: number): number {
  let staying = 0;
  for (let ticket = 0; ticket < tickets; ticket++) {
    staying += Math.exp(-leavingPerSecond * (first.mean + staying * step.mean));
  }
  return staying;
}

/** Own tickets ahead take whole steps; general ones ahead must have been called by anybody. */
export function waitInLine({ lines, crowdsOfAgent, ownAhead }: Count, agent: number): Wait {
  const line = lines[agent] ?? null;
  if (line === null) return null;
  if (line.isFree) return NO_WAIT;
  const { first, step, leavesSeconds } = line;
  const steps = ownAhead[agent] ?? 0;
  const own = { mean: first.mean + steps * step.mean, variance: first.variance + steps * step.variance };
  const clearing = (crowdsOfAgent[agent] ?? []).reduce<Crowd | null>(
    (last, crowd) => (crowd.clearedSeconds > (last?.clearedSeconds ?? 0) ? crowd : last),
    null,
  );
  const wait = clearing === null ? lognormalWait(own) : behindGeneral(own, clearing, step);
  return waitUntil(wait, leavesSeconds);
}

/**
 * Who is through with the own line before all general tickets ahead are called takes some of them, and is
 * busy with the last for what is left of it (the equilibrium residual); who is not goes on as if there were
 * none.
 */
function behindGeneral(own: Moments, { clearedSeconds, ahead }: Crowd, step: Moments): NonNullable<Wait> {
  if (clearedSeconds === Infinity) return NEVER;
  const log = lognormalOf(own);
  const rest = restMoments(log.mean, log.deviation, clearedSeconds);
  const score = (Math.log(Math.max(1, clearedSeconds)) - log.mean) / log.deviation;
  const taking = normalShareBelow(score);
  const last = (step.variance + step.mean ** 2) / (2 * step.mean);
  const mean = (1 - taking) * rest.mean + taking * last;
  const square = (1 - taking) * (rest.variance + rest.mean ** 2) + taking * 2 * last ** 2;
  const variance = square - mean ** 2 + (clearedSeconds ** 2 * taking) / Math.max(1, ahead);
  return laterBy(lognormalWait({ mean, variance }), clearedSeconds);
}

/**
 * Served at the release after those of the general tickets ahead that fall to the same agents, and when all
 * those are called that fall to them and to others.
 */
export function waitInPool(count: Count, crowd: Crowd | undefined): Wait {
  if (crowd === undefined || crowd.perSecond === 0) return null;
  if (crowd.isFree) return NO_WAIT;
  const wider = widestOf(count, crowd);
  const releases = wider.ahead + 1;
  const own = secondsUntil(crowd.curve, crowd.ahead + 1);
  const mean = wider === crowd ? own : Math.max(own, wider.clearedSeconds + 1 / crowd.perSecond);
  return waitUntil(gammaWait(mean, releases), crowd.leavesSeconds);
}

/** Of a crowd and those that hold it, the one whose tickets ahead take longest. */
const widestOf = (count: Count, crowd: Crowd): Crowd =>
  count.crowds.reduce(
    (last, other) =>
      other.clearedSeconds > last.clearedSeconds && holds(count, other, crowd) ? other : last,
    crowd,
  );

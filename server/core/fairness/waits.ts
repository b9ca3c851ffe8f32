import { Map as PersistentMap } from 'immutable';

/** Each drawer is 2 % wider than the one before: its middle is within 1 % of whatever lies in it. */
const GROWTH = 1.02;
const LEAST_SECONDS = 1;

/**
 * Waiting times, counted in drawers that grow with the wait (Masson, Rim and Lee 2019), so that any quantile
 * is within 1 % and the memory has a bound whatever the window: about 700 drawers for waits up to twelve
 * days.
 */
export type WaitCount = {
  readonly count: number;
  readonly sumSeconds: number;
  readonly mostSeconds: number;
  /** By drawer; -1 holds what is shorter than a second. */
  readonly drawers: PersistentMap<number, number>;
};

export const NO_WAITS: WaitCount = { count: 0, sumSeconds: 0, mostSeconds: 0, drawers: PersistentMap() };

/** `null` where nobody waited. */
export type WaitMeasures = {
  readonly count: number;
  readonly meanSeconds: number;
  readonly p50Seconds: number;
  readonly p95Seconds: number;
  readonly mostSeconds: number;
};

const drawerOf = (seconds: number): number =>
  seconds < LEAST_SECONDS ? -1 : Math.floor(Math.log(seconds) / Math.log(GROWTH));

const middleOf = (drawer: number): number => (drawer < 0 ? 0 : GROWTH ** (drawer + 0.5));

export const withWait = (waits: WaitCount, seconds: number): WaitCount => ({
  count: waits.count + 1,
  sumSeconds: waits.sumSeconds + seconds,
  mostSeconds: Math.max(waits.mostSeconds, seconds),
  drawers: waits.drawers.update(drawerOf(seconds), 0, (count) => count + 1),
});

/** All of them together. */
export const mergedWaits = (counts: readonly WaitCount[]): WaitCount =>
  counts.reduce(
    (merged, { count, sumSeconds, mostSeconds, drawers }) => ({
      count: merged.count + count,
      sumSeconds: merged.sumSeconds + sumSeconds,
      mostSeconds: Math.max(merged.mostSeconds, mostSeconds),
      drawers: merged.drawers.mergeWith((left, right) => left + right, drawers),
    }),
    NO_WAITS,
  );

export function waitMeasuresOf(waits: WaitCount): WaitMeasures | null {
  if (waits.count === 0) return null;
  return {
    count: waits.count,
    meanSeconds: waits.sumSeconds / waits.count,
    p50Seconds: quantileOf(waits, 0.5),
    p95Seconds: quantileOf(waits, 0.95),
    mostSeconds: waits.mostSeconds,
  };
}

/** The least wait that at least this share of all does not exceed. */
function quantileOf({ drawers, count, mostSeconds }: WaitCount, share: number): number {
  const rank = Math.ceil(share * count);
  let seen = 0;
  for (const [drawer, inside] of [...drawers].sort(([left], [right]) => left - right)) {
    seen += inside;
    if (seen >= rank) return Math.min(mostSeconds, middleOf(drawer));
  }
  return mostSeconds;
}

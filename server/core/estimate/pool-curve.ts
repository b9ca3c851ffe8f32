/** What one agent adds to a pool from this moment on; a negative rate takes back what was added before. */
export type Releases = { readonly fromSeconds: number; readonly perSecond: number };

/** What is left of rates that cancel each other is rounding, and no rate. */
const LEAST_RATE = 1e-9;

/** How many slots a pool has released by a moment: a line that bends wherever an agent's pace changes. */
export type PoolCurve = {
  readonly startsSeconds: Float64Array;
  /** Released before each start, and the rate from it on. */
  readonly released: Float64Array;
  readonly perSecond: Float64Array;
};

export function createPoolCurve(releases: readonly Releases[]): PoolCurve {
  const sorted = [...releases].sort((left, right) => left.fromSeconds - right.fromSeconds);
  const startsSeconds = Float64Array.from(sorted, ({ fromSeconds }) => fromSeconds);
  const released = new Float64Array(sorted.length);
  const perSecond = new Float64Array(sorted.length);
  let rate = 0;
  let count = 0;
  sorted.forEach((release, index) => {
    if (index > 0) count += rate * (release.fromSeconds - (startsSeconds[index - 1] ?? 0));
    rate += release.perSecond;
    released[index] = count;
    perSecond[index] = rate;
  });
  return { startsSeconds, released, perSecond };
}

/** When the pool has released `count` slots on average; `Infinity` if it never will. */
export function secondsUntil({ startsSeconds, released, perSecond }: PoolCurve, count: number): number {
  let low = 0;
  let high = startsSeconds.length - 1;
  if (high < 0) return Infinity;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((released[middle] ?? Infinity) <= count) low = middle;
    else high = middle - 1;
  }
  const rate = perSecond[low] ?? 0;
  if (rate < LEAST_RATE) return Infinity;
  return (startsSeconds[low] ?? 0) + (count - (released[low] ?? 0)) / rate;
}

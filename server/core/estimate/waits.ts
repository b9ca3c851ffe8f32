import type { Wait } from './engine.ts';

type Known = NonNullable<Wait>;

const byQuantile = (combine: (quantile: (wait: Known) => number) => number): Known => ({
  p50: combine(({ p50 }) => p50),
  p80: combine(({ p80 }) => p80),
  mean: combine(({ mean }) => mean),
});

/** A wait that begins only then. */
export const laterBy = (wait: Known, seconds: number): Known =>
  byQuantile((quantile) => seconds + quantile(wait));

/** A wait that must end by a moment or will never end. */
export const waitUntil = (wait: Known, leavesSeconds: number): Known => ({
  p50: wait.p50 > leavesSeconds ? Infinity : wait.p50,
  p80: wait.p80 > leavesSeconds ? Infinity : wait.p80,
  mean: wait.p50 > leavesSeconds ? Infinity : wait.mean,
});

/** Whoever waits for several at once waits no longer than for any one of them. */
export function firstOfWaits(waits: readonly Wait[]): Wait {
  const known = waits.filter((wait) => wait !== null);
  return known.length === 0 ? null : byQuantile((quantile) => Math.min(...known.map(quantile)));
}

/** In one agent's line where the turn comes there in time, and from `flexSeconds` on in everybody's. */
export function flexibleWait(own: Wait, anyone: Wait, flexSeconds: number): Wait {
  if (anyone === null) return own;
  return byQuantile((quantile) => {
    const general = Math.max(flexSeconds, quantile(anyone));
    return own === null
      ? general
      : quantile(own) <= flexSeconds
        ? quantile(own)
        : Math.min(quantile(own), general);
  });
}

import type { Estimate, Moment } from '../../server/protocol/index.ts';

/** The only upper ends that are ever said, in minutes. */
export const STEPS_MINUTES = [1, 2, 3, 5, 7, 10, 15, 20, 25, 30, 45, 60] as const;

const MINUTE_MILLISECONDS = 60_000;

/**
 * An estimate as people hear it. `index` is the place of the step on the scale, for comparing two of them.
 */
export type WaitPromise =
  | { readonly kind: 'free' }
  | { readonly kind: 'under'; readonly minutes: number; readonly index: number }
  | { readonly kind: 'over'; readonly index: number }
  | { readonly kind: 'none' };

/** How long four of five such waits last at most from `now`: 0 when free, `null` without an estimate. */
export function upperWaitMilliseconds(estimate: Estimate, now: Moment): number | null {
  switch (estimate.state) {
    case 'free':
      return 0;
    case 'range':
      return Math.max(0, estimate.p80At - now);
    case 'closing':
    case 'none':
      return null;
  }
}

/** The promise of an estimate: its P80, rounded up to a step. */
export function promiseOf(estimate: Estimate, now: Moment): WaitPromise {
  if (estimate.state === 'free') return { kind: 'free' };
  const upper = upperWaitMilliseconds(estimate, now);
  if (upper === null) return { kind: 'none' };
  const index = STEPS_MINUTES.findIndex((minutes) => upper <= minutes * MINUTE_MILLISECONDS);
  const minutes = STEPS_MINUTES[index];
  return minutes === undefined
    ? { kind: 'over', index: STEPS_MINUTES.length }
    : { kind: 'under', minutes, index };
}

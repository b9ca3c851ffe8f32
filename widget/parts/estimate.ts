import type { Estimate, Moment } from '../../server/protocol/index.ts';
import { WAIT_STEPS_MINUTES } from '../../server/protocol/wait-steps.ts';

const MINUTE_MILLISECONDS = 60_000;

/** An estimate as people hear it: a range or a bound, never a bare point. All figures are minutes. */
export type WaitPromise =
  | { readonly kind: 'free' }
  | { readonly kind: 'under'; readonly to: number }
  | { readonly kind: 'between'; readonly from: number; readonly to: number }
  /** Over an hour; `from` is where it begins, `null` when that is over an hour as well. */
  | { readonly kind: 'over'; readonly from: number | null }
  | { readonly kind: 'closing'; readonly closesAt: Moment }
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

/**
 * What is said of an estimate: its P50 rounded down to a step and its P80 up to one, so that what is said in
 * minutes holds what is said by the clock.
 */
export function promiseOf(estimate: Estimate, now: Moment): WaitPromise {
  switch (estimate.state) {
    case 'free':
      return { kind: 'free' };
    case 'range':
      return rangeOf(
        (estimate.p50At - now) / MINUTE_MILLISECONDS,
        (estimate.p80At - now) / MINUTE_MILLISECONDS,
      );
    case 'closing':
      return { kind: 'closing', closesAt: estimate.closesAt };
    case 'none':
      return { kind: 'none' };
  }
}

function rangeOf(lowerMinutes: number, upperMinutes: number): WaitPromise {
  const to = WAIT_STEPS_MINUTES.find((step) => upperMinutes <= step);
  if (to === undefined) return { kind: 'over', from: lowerMinutes > 60 ? null : stepBelow(lowerMinutes) };
  const from = stepBelow(lowerMinutes);
  // Half of such waits are over within a minute: a lower end would say nothing.
  return lowerMinutes < 1 || from >= to ? { kind: 'under', to } : { kind: 'between', from, to };
}

const stepBelow = (minutes: number): number =>
  WAIT_STEPS_MINUTES.findLast((step) => step <= minutes) ?? WAIT_STEPS_MINUTES[0];

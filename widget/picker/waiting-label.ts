import type { Estimate, Moment } from '../../server/protocol/index.ts';
import { promiseOf, type WaitPromise } from '../parts/estimate.ts';

/** What is shown to somebody in line, and since when another step has been asking to be shown. */
export type HeldLabel = {
  readonly shown: WaitPromise;
  readonly other: { readonly since: Moment } | null;
};

const HOLD_MILLISECONDS = 15_000;

function index(promise: WaitPromise): number | null {
  return promise.kind === 'under' || promise.kind === 'over' ? promise.index : null;
}

/**
 * A label that holds: it changes at once by two steps or more, by one step only after fifteen seconds,
 * and at once between free, a range and no estimate.
 */
export function holdLabel(held: HeldLabel | null, estimate: Estimate, now: Moment): HeldLabel {
  const newest = promiseOf(estimate, now);
  if (held === null) return { shown: newest, other: null };
  const before = index(held.shown);
  const after = index(newest);
  if (before === null || after === null || Math.abs(after - before) >= 2)
    return { shown: newest, other: null };
  if (after === before) return held.other === null ? held : { shown: held.shown, other: null };
  if (held.other === null) return { shown: held.shown, other: { since: now } };
  return now - held.other.since >= HOLD_MILLISECONDS ? { shown: newest, other: null } : held;
}

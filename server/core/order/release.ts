import type { Wait } from '../estimate/engine.ts';
import { normalQuantile, normalShareBelow } from '../estimate/normal.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';

/** P80 over P50: where the longer waits may have no end, more says nothing about the shorter ones. */
const SPREAD_MOST = 20;
const SCORE_AT_P80 = normalQuantile(0.8);

/** The chance that a wait ends within `seconds`: a lognormal through its own two quantiles. */
export function chanceWithin(wait: Wait, seconds: number): number {
  if (wait === null) return 0;
  if (wait.p80 <= 0) return 1;
  if (seconds <= 0) return 0;
  const middle = Math.max(1, wait.p50);
  if (middle === Infinity) return 0;
  const spread = Math.min(SPREAD_MOST, Math.max(1.001, wait.p80 / middle));
  const deviation = Math.log(spread) / SCORE_AT_P80;
  return normalShareBelow(Math.log(seconds / middle) / deviation);
}

/**
 * Whether a ticket that may go to anyone after `seconds` is let go at once, while somebody suitable is idle.
 * `wait` is that for the chosen agent, with only the tickets before it.
 */
export const isReleased = (
  wait: Wait,
  seconds: number,
  leastChance = DEFAULT_SETTINGS.releaseChance,
): boolean => chanceWithin(wait, seconds) < leastChance;

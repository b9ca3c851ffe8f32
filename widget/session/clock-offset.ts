import type { Moment } from '../../server/protocol/index.ts';

/** A fall by more than this is not a slow delivery: the browser's own clock was set forward. */
const CLOCK_SET_MILLISECONDS = 5_000;

/**
 * Server clock minus browser clock. What the server said travelled for a while, so every sample is too small
 * by its delay: the largest one came with the least delay and is the truest.
 * @param known the offset so far, `null` after a new connection
 */
export function clockOffset(known: number | null, serverNow: Moment, now: Moment): number {
  const sample = serverNow - now;
  if (known === null || sample < known - CLOCK_SET_MILLISECONDS) return sample;
  return Math.max(known, sample);
}

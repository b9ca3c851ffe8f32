import type { Estimate, Moment } from '../../protocol/index.ts';
import type { TicketPromise } from '../event.ts';
import type { Wait } from './engine.ts';

export const NONE: Estimate = { state: 'none' };
export const FREE: Estimate = { state: 'free' };

/** "Free" promises that somebody is called at once: one moment, and the ringing that comes after it. */
export const isAtOnce = ({ p50At, p80At }: NonNullable<TicketPromise>): boolean => p50At === p80At;

/** A wait that is not nothing is never shown as less than this. */
const LEAST_SECONDS = 1;

/**
 * A wait as it is told: two moments in whole milliseconds, the later one never before the other.
 * @param ringingSeconds how long an agent takes to accept once a slot is free.
 */
export function rangeOf(wait: Wait, ringingSeconds: number, now: Moment, soft: boolean): Estimate {
  if (wait === null) return NONE;
  const momentAfter = (seconds: number): Moment =>
    now + Math.round(1_000 * Math.max(LEAST_SECONDS, seconds + ringingSeconds));
  const p50At = momentAfter(wait.p50);
  return { state: 'range', p50At, p80At: Math.max(p50At, momentAfter(wait.p80)), soft };
}

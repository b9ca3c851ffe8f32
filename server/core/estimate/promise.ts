import type { Estimate, Moment } from '../../protocol/index.ts';
import type { TicketPromise } from '../event.ts';
import type { Wait } from './engine.ts';

export const NONE: Estimate = { state: 'none' };
export const FREE: Estimate = { state: 'free' };

/** "Free" promises that somebody is called at once: one moment, and the ringing that comes after it. */
export const isAtOnce = ({ p50At, p80At }: NonNullable<TicketPromise>): boolean => p50At === p80At;

/** A wait that is not nothing is never shown as less than this. */
const LEAST_SECONDS = 1;

/** What must be known beside a wait to tell it. */
export type Telling = {
  /** How long an agent takes to accept once a slot is free. */
  readonly ringingSeconds: number;
  /** Whether all who could serve are away. */
  readonly soft: boolean;
  /** When the last of those who could serve leaves, `Infinity` if somebody stays. */
  readonly leavesSeconds: number;
};

/**
 * A wait as it is told: two moments in whole milliseconds, the later one never before the other; or the end
 * of the day, if the wait is likely to last beyond it.
 */
export function told(wait: Wait, { ringingSeconds, soft, leavesSeconds }: Telling, now: Moment): Estimate {
  if (wait === null) return NONE;
  const momentAfter = (seconds: number): Moment => now + Math.round(1_000 * seconds);
  if (wait.p80 === Infinity) {
    return leavesSeconds === Infinity ? NONE : { state: 'closing', closesAt: momentAfter(leavesSeconds) };
  }
  const p50At = momentAfter(Math.max(LEAST_SECONDS, wait.p50 + ringingSeconds));
  const p80At = momentAfter(Math.max(LEAST_SECONDS, wait.p80 + ringingSeconds));
  return { state: 'range', p50At, p80At: Math.max(p50At, p80At), soft };
}

import type { Moment } from '../../../server/protocol/index.ts';
import { nextTimeOfDay } from './back-at.ts';

/** A time so far past midnight still belongs to a shift of tonight; a longer way off it is a slip. */
const TONIGHT_HOURS = 12;
const HOUR_MILLISECONDS = 3_600_000;

export const isSameDay = (one: Moment, other: Moment): boolean =>
  new Date(one).toDateString() === new Date(other).toDateString();

/**
 * The end of a day that the clock here shows as `hours:minutes`: today, or past midnight for who works at
 * night. `passed` for a time that is over today, `null` for what is no time.
 */
export function dayEndAt(typed: string, now: Moment): Moment | 'passed' | null {
  const next = nextTimeOfDay(typed, now);
  if (next === null) return null;
  return isSameDay(next, now) || next - now <= TONIGHT_HOURS * HOUR_MILLISECONDS ? next : 'passed';
}

/** `17:05` as a field for a time of day holds it. */
export function timeOfDay(moment: Moment): string {
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

import type { Moment } from '../../../server/protocol/index.ts';

const MINUTE_MILLISECONDS = 60_000;
const DAY_MINUTES = 24 * 60;

/** A whole minute, so that what is said and what is meant are the same. */
export function backInMinutes(minutes: number, now: Moment): Moment {
  return Math.ceil((now + minutes * MINUTE_MILLISECONDS) / MINUTE_MILLISECONDS) * MINUTE_MILLISECONDS;
}

/** The next time that the clock here shows `hours:minutes`, today or tomorrow; `null` for what is no time. */
export function nextTimeOfDay(typed: string, now: Moment): Moment | null {
  const match = /^(\d{2}):(\d{2})/.exec(typed);
  if (match === null) return null;
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  if (minutes >= DAY_MINUTES) return null;
  const moment = new Date(now);
  moment.setHours(0, minutes, 0, 0);
  if (moment.getTime() <= now) moment.setDate(moment.getDate() + 1);
  return moment.getTime();
}

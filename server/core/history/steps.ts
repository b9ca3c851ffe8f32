import {
  HISTORY_LIMITS,
  type CalendarDate,
  type Moment,
  type Step,
  type TimeZone,
} from '../../protocol/index.ts';
import { dayAt, dayOf, daysBefore } from '../../hours/index.ts';

const HOUR_MILLISECONDS = 3_600_000;
const DAYS_OF_WEEK = 7;

/**
 * Where the steps of a time begin, and after them where the last one ends: whole hours, days, weeks from
 * Monday or months of a zone, those that `since` and `until` lie in included. An hour lasts as long as any
 * other; a day lasts as long as the calendar says. `null` for more than `HISTORY_LIMITS.stepsMost` of them.
 */
export function stepsOf(zone: TimeZone, step: Step, since: Moment, until: Moment): readonly Moment[] | null {
  const bounds = [
    step === 'hour' ? hourAt(zone, since) : dayOf(zone, firstDateOf(zone, step, since)).startsAt,
  ];
  for (let last = bounds[0] ?? since; last < until || bounds.length < 2;) {
    if (bounds.length > HISTORY_LIMITS.stepsMost) return null;
    last = step === 'hour' ? last + HOUR_MILLISECONDS : nextStart(zone, step, last);
    bounds.push(last);
  }
  return bounds;
}

/** The clock of a zone moves by whole hours, or parts of one, only where a day has another length. */
function hourAt(zone: TimeZone, at: Moment): Moment {
  const { startsAt } = dayAt(zone, at);
  return startsAt + Math.floor((at - startsAt) / HOUR_MILLISECONDS) * HOUR_MILLISECONDS;
}

function firstDateOf(zone: TimeZone, step: Exclude<Step, 'hour'>, at: Moment): CalendarDate {
  const { date, weekday } = dayAt(zone, at);
  switch (step) {
    case 'day':
      return date;
    case 'week':
      return daysBefore(date, weekday - 1);
    case 'month':
      return `${date.slice(0, 8)}01`;
  }
}

function nextStart(zone: TimeZone, step: Exclude<Step, 'hour'>, startsAt: Moment): Moment {
  const { date, endsAt } = dayAt(zone, startsAt);
  switch (step) {
    case 'day':
      return endsAt;
    case 'week':
      return dayOf(zone, daysBefore(date, -DAYS_OF_WEEK)).startsAt;
    case 'month': {
      const [year = 0, month = 0] = date.split('-').map(Number);
      const next = month === 12 ? [year + 1, 1] : [year, month + 1];
      return dayOf(zone, `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}-01`)
        .startsAt;
    }
  }
}

import { dayAt, daysBefore, dayOf } from '../../../server/hours/index.ts';
import type { CalendarDate, Moment, SpanQuery, Step, TimeZone } from '../../../server/protocol/index.ts';

/** Days of the site, both included. */
export type DaySpan = { readonly from: CalendarDate; readonly until: CalendarDate };

export const PRESETS = [
  'today',
  'yesterday',
  'days7',
  'days28',
  'month',
  'lastMonth',
  'days90',
  'year',
] as const;
export type Preset = (typeof PRESETS)[number];

const HOUR_STEPS_UP_TO_DAYS = 2;
const DAY_STEPS_UP_TO_DAYS = 62;
const WEEK_STEPS_UP_TO_DAYS = 200;
const YEAR_DAYS = 365;

const firstOfMonth = (date: CalendarDate): CalendarDate => `${date.slice(0, 8)}01`;

export const todayIn = (zone: TimeZone, now: Moment): CalendarDate => dayAt(zone, now).date;

export function spanOf(preset: Preset, today: CalendarDate): DaySpan {
  const last = (days: number): DaySpan => ({ from: daysBefore(today, days - 1), until: today });
  switch (preset) {
    case 'today':
      return last(1);
    case 'yesterday':
      return { from: daysBefore(today, 1), until: daysBefore(today, 1) };
    case 'days7':
      return last(7);
    case 'days28':
      return last(28);
    case 'month':
      return { from: firstOfMonth(today), until: today };
    case 'lastMonth': {
      const until = daysBefore(firstOfMonth(today), 1);
      return { from: firstOfMonth(until), until };
    }
    case 'days90':
      return last(90);
    case 'year':
      return last(YEAR_DAYS);
  }
}

const DAY_MILLISECONDS = 86_400_000;
const HOUR_MILLISECONDS = 3_600_000;

export const daysIn = ({ from, until }: DaySpan): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / DAY_MILLISECONDS) + 1;

/** As many days just before. */
export function spanBefore(span: DaySpan): DaySpan {
  const days = daysIn(span);
  return { from: daysBefore(span.from, days), until: daysBefore(span.from, 1) };
}

/** What is told finely enough to be read, and no finer. */
export function stepFor(span: DaySpan): Step {
  const days = daysIn(span);
  if (days <= HOUR_STEPS_UP_TO_DAYS) return 'hour';
  if (days <= DAY_STEPS_UP_TO_DAYS) return 'day';
  return days <= WEEK_STEPS_UP_TO_DAYS ? 'week' : 'month';
}

/**
 * What days are compared with. A day that is not over is compared with the one before up to the same time,
 * in whole hours; of more days the last one weighs little.
 */
export type Before = DaySpan & { readonly untilAt: Moment | null };

export function comparedWith(zone: TimeZone, span: DaySpan, now: Moment): Before {
  const before = spanBefore(span);
  const today = dayAt(zone, now);
  const isToday = span.from === today.date && span.until === today.date;
  const passed = Math.ceil((now - today.startsAt) / HOUR_MILLISECONDS) * HOUR_MILLISECONDS;
  return { ...before, untilAt: isToday ? dayOf(zone, before.from).startsAt + passed : null };
}

/** Moments, where the span ends with one. */
export const beforeQueryOf = (zone: TimeZone, { from, until, untilAt }: Before): SpanQuery =>
  untilAt === null ? { from, until } : { from: String(dayOf(zone, from).startsAt), until: String(untilAt) };

export const queryOf = ({ from, until }: DaySpan): SpanQuery => ({ from, until });

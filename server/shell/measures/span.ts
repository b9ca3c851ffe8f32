import {
  HISTORY_API_LIMITS,
  type CalendarDate,
  type FieldProblem,
  type Moment,
  type SpanQuery,
  type TimeZone,
} from '../../protocol/index.ts';
import { dayAt, dayOf, daysBefore } from '../../hours/index.ts';

const DAY_MILLISECONDS = 86_400_000;
const HELP = 'Give a day such as 2027-03-28, or a moment in milliseconds';

/** A time that was asked for: from `since` on, before `until`. */
export type Span = { readonly since: Moment; readonly until: Moment };

/** Days are days of the site; the last one is meant with all its hours. */
export function spanOf(zone: TimeZone, { from, until }: SpanQuery): Span | FieldProblem {
  const since = startOf(zone, from);
  if (since === null) return { field: 'from', detail: `${HELP}.` };
  const end = isDate(until) ? dayOf(zone, until).endsAt : startOf(zone, until);
  if (end === null) return { field: 'until', detail: `${HELP}.` };
  if (end <= since) return { field: 'until', detail: 'Give an end that is after the beginning.' };
  if (end - since > (HISTORY_API_LIMITS.daysMost + 1) * DAY_MILLISECONDS) {
    return { field: 'from', detail: `Ask for ${HISTORY_API_LIMITS.daysMost} days at most.` };
  }
  return { since, until: end };
}

const startOf = (zone: TimeZone, text: string): Moment | null => {
  if (isDate(text)) return dayOf(zone, text).startsAt;
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
};

/** Whether there is such a day in the calendar, in years that a clock of a site can have. */
function isDate(text: string): text is CalendarDate {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return Number.isFinite(at.getTime()) && at.toISOString().startsWith(text);
}

export type Dates = { readonly firstDate: CalendarDate; readonly lastDate: CalendarDate };

/** The days of the site that a time touches. */
export const datesOf = (zone: TimeZone, { since, until }: Span): Dates => ({
  firstDate: dayAt(zone, since).date,
  lastDate: dayAt(zone, until - 1).date,
});

/** As many days as these, just before them. */
export function datesBefore({ firstDate, lastDate }: Dates): Dates {
  const days = Math.round(
    (Date.parse(`${lastDate}T00:00:00Z`) - Date.parse(`${firstDate}T00:00:00Z`)) / DAY_MILLISECONDS,
  );
  return { firstDate: daysBefore(firstDate, days + 1), lastDate: daysBefore(firstDate, 1) };
}

export const spanOfDates = (zone: TimeZone, { firstDate, lastDate }: Dates): Span => ({
  since: dayOf(zone, firstDate).startsAt,
  until: dayOf(zone, lastDate).endsAt,
});

import { closedOn, joined, spansOf } from '../../../server/hours/index.ts';
import type { Hours, Moment, OpenSpan, TimeZone } from '../../../server/protocol/index.ts';
import type { Holiday } from '../../session/dashboard/dashboard-client.ts';

/** A day on the calendar of whoever looks. */
export type ComingDay = {
  /** A moment of that day by which it can be named. */
  readonly moment: Moment;
  readonly spans: readonly OpenSpan[];
  /** Why nobody is there. */
  readonly holiday: string | null;
};

const HOUR_MILLISECONDS = 3_600_000;

const dateIn = (zone: TimeZone) => {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
  return (moment: Moment): string => format.format(moment);
};

/** The next days as they fall for somebody in `zone`; a span stands on the day on which it begins there. */
export function comingDays(
  hours: Hours,
  holidays: readonly Holiday[],
  zone: TimeZone,
  now: Moment,
  count: number,
): readonly ComingDay[] {
  const dateOf = dateIn(zone);
  const days: ComingDay[] = [];
  const open = openSpans(hours, holidays, now, count + 1);
  const names = new Map(holidays.map(({ date, name }) => [date, name]));
  for (let moment = now; days.length < count; moment += HOUR_MILLISECONDS) {
    const date = dateOf(moment);
    const last = days.at(-1);
    if (last !== undefined && dateOf(last.moment) === date) continue;
    const spans = open.filter(({ startsAt }) => dateOf(Math.max(startsAt, now)) === date);
    days.push({ moment, spans, holiday: spans.length === 0 ? (names.get(date) ?? null) : null });
  }
  return days;
}

/** The times that are not over, as far as so many days ahead. */
export const openSpans = (
  hours: Hours,
  holidays: readonly Holiday[],
  now: Moment,
  days: number,
): readonly OpenSpan[] => joined(spansOf(closed(hours, holidays), now, now + days * 24 * HOUR_MILLISECONDS));

const closed = (hours: Hours, holidays: readonly Holiday[]): Hours =>
  closedOn(
    hours,
    holidays.map(({ date }) => date),
  );

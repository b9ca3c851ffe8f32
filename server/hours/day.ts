import { Temporal } from 'temporal-polyfill';
import type { CalendarDate, Moment, TimeZone, WallTime, Weekday } from '../protocol/index.ts';

const MINUTE_MILLISECONDS = 60_000;
const DAY_MINUTES = 24 * 60;
const DAYS_KEPT = 20_000;

/** One calendar day of a zone in absolute time. */
export type Day = {
  readonly date: CalendarDate;
  readonly weekday: Weekday;
  readonly startsAt: Moment;
  readonly endsAt: Moment;
  readonly nextDate: CalendarDate;
};

/** Days are asked for again and again, for one agent after the other; they never change. */
const days = new Map<string, Day>();
/** The day that was asked for last in each zone. */
const latest = new Map<TimeZone, Day>();

export function dayOf(zone: TimeZone, date: CalendarDate): Day {
  const key = `${zone} ${date}`;
  const known = days.get(key);
  if (known !== undefined) return known;
  const plain = Temporal.PlainDate.from(date);
  const next = plain.add({ days: 1 });
  const day: Day = {
    date,
    weekday: plain.dayOfWeek as Weekday,
    startsAt: plain.toZonedDateTime(zone).epochMilliseconds,
    endsAt: next.toZonedDateTime(zone).epochMilliseconds,
    nextDate: next.toString(),
  };
  if (days.size >= DAYS_KEPT) days.clear();
  days.set(key, day);
  return day;
}

/** The day that a calendar in this zone shows at a moment. */
export function dayAt(zone: TimeZone, moment: Moment): Day {
  const known = latest.get(zone);
  if (known !== undefined && known.startsAt <= moment && moment < known.endsAt) return known;
  const local = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
  const day = dayOf(zone, local.toPlainDate().toString());
  latest.set(zone, day);
  return day;
}

/** So many days earlier on the calendar. */
export const daysBefore = (date: CalendarDate, days: number): CalendarDate =>
  Temporal.PlainDate.from(date).subtract({ days }).toString();

/** Minutes since midnight on the wall clock. */
export const wallMinutes = (time: WallTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/**
 * When the wall clock shows this time on this day. A time that the clock skips is the moment at which it is
 * put forward; of a time that it shows twice, the first counts (as in RFC 5545).
 */
export function momentOf(zone: TimeZone, day: Day, time: WallTime): Moment {
  const minutes = wallMinutes(time);
  if (minutes >= DAY_MINUTES) return day.endsAt;
  if (day.endsAt - day.startsAt === DAY_MINUTES * MINUTE_MILLISECONDS) {
    return day.startsAt + minutes * MINUTE_MILLISECONDS;
  }
  const wall = Temporal.PlainDateTime.from(`${day.date}T${time}`);
  const first = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (first.toPlainDateTime().equals(wall)) return first.epochMilliseconds;
  return (first.getTimeZoneTransition('next') ?? first).epochMilliseconds;
}

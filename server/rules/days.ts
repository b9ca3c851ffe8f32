import type { Moment, TimeZone } from '../protocol/index.ts';

type Day = { readonly year: number; readonly month: number; readonly day: number };

/** A date such as `2027-12-24`; a moment behind it is left out, and what is no date is `null`. */
export function dayOf(text: string): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(text);
  if (found === null) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? { year, month, day } : null;
}

/** The date that a calendar on a wall in this zone shows. */
function todayIn(zone: TimeZone, now: Moment): Day {
  const parts = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(now);
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return { year: of('year'), month: of('month'), day: of('day') };
}

/** How many days a date lies ahead of today in the zone; behind it is less than nothing. */
export function daysUntil(text: string, zone: TimeZone, now: Moment): number | null {
  const day = dayOf(text);
  return day === null ? null : numberOf(day) - numberOf(todayIn(zone, now));
}

/** The same of the days of the years around today on which day and month come again. */
export function yearlyDaysUntil(text: string, zone: TimeZone, now: Moment): readonly number[] {
  const born = dayOf(text);
  if (born === null) return [];
  const today = todayIn(zone, now);
  return [-1, 0, 1].map((more) => {
    const year = today.year + more;
    const day = Math.min(born.day, daysIn(year, born.month));
    return numberOf({ year, month: born.month, day }) - numberOf(today);
  });
}

const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days since 1 March of the year 0 of the Gregorian calendar, by which months need no table. */
function numberOf({ year, month, day }: Day): number {
  const since = month < 3 ? year - 1 : year;
  const months = (month + 9) % 12;
  const leapDays = Math.floor(since / 4) - Math.floor(since / 100) + Math.floor(since / 400);
  return 365 * since + leapDays + Math.floor((153 * months + 2) / 5) + day - 1;
}

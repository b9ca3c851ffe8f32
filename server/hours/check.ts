import { Temporal } from 'temporal-polyfill';
import { LIMITS, refusal } from '../protocol/index.ts';
import type { Hours, Refusal, TimeZone, WallSpan, WallTime } from '../protocol/index.ts';
import { wallMinutes } from './day.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/**
 * Why these hours cannot be kept, in a sentence that names the day, `null` if they can.
 * @param daysMost how many days may be different
 */
export function hoursRefusal(
  { zone, week, exceptions }: Hours,
  daysMost: number = LIMITS.hoursExceptions,
): Refusal | null {
  if (!isTimeZone(zone)) {
    return refusal('hours-invalid', 'Give a time zone by its IANA name, such as Europe/Berlin.', 'zone');
  }
  for (const [index, name] of WEEKDAYS.entries()) {
    const wrong = daySentence(
      name,
      week.filter(({ weekday }) => weekday === index + 1),
    );
    if (wrong !== null) return refusal('hours-invalid', wrong, 'week');
  }
  if (!week.every(({ weekday }) => WEEKDAYS[weekday - 1] !== undefined)) {
    return refusal('hours-invalid', 'Give weekdays from 1, Monday, to 7, Sunday.', 'week');
  }
  const wrong = exceptionsSentence(exceptions, daysMost);
  return wrong === null ? null : refusal('hours-invalid', wrong, 'exceptions');
}

export function isTimeZone(zone: string): zone is TimeZone {
  if (zone.length > LIMITS.timeZoneCharacters || !/^[A-Za-z][\w+\-/]*$/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function exceptionsSentence(exceptions: Hours['exceptions'], most: number): string | null {
  if (exceptions.length > most) {
    return `Give at most ${most} exceptions; drop those that are over.`;
  }
  const dates = new Set<string>();
  for (const { date, spans } of exceptions) {
    if (!isDate(date)) return 'Give each exception a date such as 2027-12-24.';
    if (dates.has(date)) return `Give ${date} once.`;
    dates.add(date);
    const wrong = daySentence(date, spans);
    if (wrong !== null) return wrong;
  }
  return null;
}

function isDate(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  try {
    Temporal.PlainDate.from(date);
    return true;
  } catch {
    return false;
  }
}

const isWallTime = (time: WallTime): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time);

function daySentence(name: string, spans: readonly WallSpan[]): string | null {
  if (spans.length > LIMITS.spansPerDay) return `Give ${name} at most ${LIMITS.spansPerDay} spans.`;
  if (!spans.every(({ from, until }) => isWallTime(from) && isWallTime(until))) {
    return `Mend ${name}: give times such as 09:30, up to 24:00.`;
  }
  const sorted = spans
    .map(({ from, until }) => ({ from: wallMinutes(from), until: wallMinutes(until) }))
    .sort((a, b) => a.from - b.from);
  if (sorted.some(({ from, until }) => from >= until)) {
    return (
      `Mend ${name}: each span ends later than it begins. ` +
      'A night ends at 24:00 and goes on the next day.'
    );
  }
  const overlaps = sorted.some(({ from }, index) => from < (sorted[index - 1]?.until ?? 0));
  return overlaps ? `Mend ${name}: two of its spans overlap.` : null;
}

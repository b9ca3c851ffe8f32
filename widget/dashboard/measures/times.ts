import type { CalendarDate, Moment, Step, TimeZone } from '../../../server/protocol/index.ts';

/** Formatters are dear to make and asked for at every step of a plot. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, zone: TimeZone, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${JSON.stringify(options)}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
  made.set(key, format);
  return format;
}

const unbroken = (text: string): string => text.replaceAll(' ', '\u00A0');

/** `14:30` by the clock of the site. */
export const clockIn = (locale: string, zone: TimeZone, at: Moment, withSeconds = false): string =>
  unbroken(
    formatOf(locale, zone, {
      hour: 'numeric',
      minute: '2-digit',
      ...(withSeconds ? { second: '2-digit' } : {}),
    }).format(at),
  );

const SHORT: Readonly<Record<Step, Intl.DateTimeFormatOptions>> = {
  hour: { hour: 'numeric', minute: '2-digit' },
  day: { day: 'numeric', month: 'short' },
  week: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
};

const FULL: Readonly<Record<Exclude<Step, 'week'>, Intl.DateTimeFormatOptions>> = {
  hour: { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
  day: { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
};
const OF_WEEK: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };

/** What stands below a plot; among hours of several days the first of each day is its date. */
export const shortNames = (
  locale: string,
  zone: TimeZone,
  step: Step,
  starts: readonly Moment[],
): readonly string[] => {
  const short = formatOf(locale, zone, SHORT[step]);
  const day = formatOf(locale, zone, SHORT.day);
  return starts.map((at, index) => {
    const before = starts[index - 1];
    const isFirstOfDay = step === 'hour' && before !== undefined && day.format(before) !== day.format(at);
    return isFirstOfDay ? day.format(at) : short.format(at);
  });
};

/** Each step at length: `Tue, 3 November 2026`, a week from its first day to its last. */
export const fullNames = (
  locale: string,
  zone: TimeZone,
  step: Step,
  bounds: readonly Moment[],
): readonly string[] =>
  bounds
    .slice(0, -1)
    .map((at, index) =>
      step === 'week'
        ? formatOf(locale, zone, OF_WEEK).formatRange(at, (bounds[index + 1] ?? at) - 1)
        : formatOf(locale, zone, FULL[step]).format(at),
    );

/** `1 – 28 Nov 2026`, of the days between two moments. */
export const daysName = (locale: string, zone: TimeZone, first: Moment, end: Moment): string =>
  formatOf(locale, zone, OF_WEEK).formatRange(first, end - 1);

/** `1 – 28 Nov 2026`; days have no zone. */
export const spanName = (locale: string, from: CalendarDate, until: CalendarDate): string =>
  formatOf(locale, 'UTC' as TimeZone, OF_WEEK).formatRange(Date.parse(from), Date.parse(until));

export const dateName = (locale: string, date: CalendarDate): string =>
  formatOf(locale, 'UTC' as TimeZone, FULL.day).format(Date.parse(date));

export const shortDate = (locale: string, date: CalendarDate): string =>
  formatOf(locale, 'UTC' as TimeZone, SHORT.day).format(Date.parse(date));

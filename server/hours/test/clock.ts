import type { Hours, Moment, OpenSpan, TimeZone, Weekday } from '../../protocol/index.ts';

/** `2027-03-28 03:00` as the clock of a zone shows a moment, by the platform's own formatting. */
export const shownIn = (zone: string, moment: Moment): string => clockOf(zone).format(moment);

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  clocks.set(zone, clock);
  return clock;
}

/** Each span as its clock shows it, with how long it really takes. */
export const shownSpans = (zone: string, spans: readonly OpenSpan[]): readonly string[] =>
  spans.map(
    ({ startsAt, endsAt }) =>
      `${shownIn(zone, startsAt)} – ${shownIn(zone, endsAt).slice(-5)}, ${(endsAt - startsAt) / 60_000} min`,
  );

const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The same spans on every day of the week, each as `09:00-17:00`. */
export const daily = (zone: string, ...spans: readonly string[]): Hours => ({
  zone: zone as TimeZone,
  week: EVERY_DAY.flatMap((weekday) => spans.map((span) => ({ weekday, ...spanOf(span) }))),
  exceptions: [],
});

export const spanOf = (text: string): { readonly from: string; readonly until: string } => ({
  from: text.slice(0, 5),
  until: text.slice(6),
});

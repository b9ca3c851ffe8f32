import { LIMITS } from '../../server/protocol/index.ts';
import type { Hours, TimeZone, WallSpan, Weekday } from '../../server/protocol/index.ts';

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const WORKDAYS = 5;

/** As a time field has it: the end of a day is `00:00`. */
export type Spans = readonly WallSpan[];
export type ExceptionDraft = { readonly date: string; readonly spans: Spans };

/** The hours as they are typed: times and dates may be missing or wrong, so that they can be mended. */
export type HoursDraft = {
  readonly zone: string;
  /** From Monday on. */
  readonly week: readonly Spans[];
  readonly exceptions: readonly ExceptionDraft[];
};

/** Where something is wrong, and what. */
export type HoursProblem =
  | { readonly kind: 'zone' }
  | { readonly kind: 'times' | 'overlap'; readonly row: RowId }
  | { readonly kind: 'dateMissing' | 'dateTwice'; readonly row: RowId };

/** One day of the week from Monday on, or one of the other days. */
export type RowId = `week-${number}` | `exception-${number}`;

export const NEW_SPAN: WallSpan = { from: '09:00', until: '17:00' };

/** What is proposed to somebody without hours: working days, in their own zone. */
export const proposedHours = (zone: string): HoursDraft => ({
  zone,
  week: WEEKDAYS.map((weekday) => (weekday <= WORKDAYS ? [NEW_SPAN] : [])),
  exceptions: [],
});

const shownEnd = (until: string): string => (until === '24:00' ? '00:00' : until);
const keptEnd = (until: string): string => (until === '00:00' ? '24:00' : until);
const shown = (spans: Spans): Spans => spans.map(({ from, until }) => ({ from, until: shownEnd(until) }));

/** Spans in the order of the day, as the server has them. */
const kept = (spans: Spans): Spans =>
  spans
    .map(({ from, until }) => ({ from, until: keptEnd(until) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));

export const draftOfHours = ({ zone, week, exceptions }: Hours): HoursDraft => ({
  zone,
  week: WEEKDAYS.map((day) => shown(kept(week.filter(({ weekday }) => weekday === day)))),
  exceptions: exceptions.map(({ date, spans }) => ({ date, spans: shown(spans) })),
});

export const hoursOf = ({ zone, week, exceptions }: HoursDraft): Hours => ({
  zone: zone.trim() as TimeZone,
  week: week.flatMap((spans, index) =>
    kept(spans).map((span) => ({ weekday: WEEKDAYS[index] ?? 1, ...span })),
  ),
  exceptions: exceptions
    .map(({ date, spans }) => ({ date, spans: kept(spans) }))
    .sort((a, b) => (a.date < b.date ? -1 : 1)),
});

export const sameHours = (one: Hours | null, other: Hours | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The first thing that is wrong, `null` if these hours can be sent. */
export function problemOf({ zone, week, exceptions }: HoursDraft): HoursProblem | null {
  if (!isZone(zone.trim())) return { kind: 'zone' };
  const rows: readonly (readonly [RowId, Spans])[] = [
    ...week.map((spans, index) => [`week-${index}`, spans] as const),
    ...exceptions.map(({ spans }, index) => [`exception-${index}`, spans] as const),
  ];
  for (const [row, spans] of rows) {
    const kind = spansProblem(spans);
    if (kind !== null) return { kind, row };
  }
  for (const [index, { date }] of exceptions.entries()) {
    const row: RowId = `exception-${index}`;
    if (date === '') return { kind: 'dateMissing', row };
    if (exceptions.findIndex((other) => other.date === date) !== index) return { kind: 'dateTwice', row };
  }
  return null;
}

/** Times of one length compare as texts. */
function spansProblem(spans: Spans): 'times' | 'overlap' | null {
  const sorted = kept(spans);
  if (sorted.some(({ from, until }) => from === '' || until === '' || from >= until)) return 'times';
  const overlaps = sorted.some(({ from }, index) => from < (sorted[index - 1]?.until ?? ''));
  return overlaps ? 'overlap' : null;
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone !== '' && zone.length <= LIMITS.timeZoneCharacters;
  } catch {
    return false;
  }
}

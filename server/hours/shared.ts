import type { CalendarDate, Hours, OpenSpan } from '../protocol/index.ts';

type Spans = readonly OpenSpan[];

/** The time that lies in both, soonest first. Both are in order, and neither overlaps itself. */
export function shared(some: Spans, others: Spans): Spans {
  const both: OpenSpan[] = [];
  let index = 0;
  for (const { startsAt, endsAt } of some) {
    while ((others[index]?.endsAt ?? Infinity) <= startsAt) index++;
    for (let next = index; next < others.length; next++) {
      const other = others[next];
      if (other === undefined || other.startsAt >= endsAt) break;
      both.push({
        startsAt: Math.max(startsAt, other.startsAt),
        endsAt: Math.min(endsAt, other.endsAt),
      });
    }
  }
  return both;
}

/** Nobody is there on these days, but for those that have times of their own. */
export const closedOn = (hours: Hours, dates: readonly CalendarDate[]): Hours => ({
  ...hours,
  exceptions: [
    ...hours.exceptions,
    ...[...new Set(dates)]
      .filter((date) => !hours.exceptions.some((exception) => exception.date === date))
      .map((date) => ({ date, spans: [] })),
  ],
});

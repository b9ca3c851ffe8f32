import type { Temporal } from 'temporal-polyfill';
import type { Holiday } from '../../protocol/index.ts';
import { dateOf } from './day-rule.ts';
import type { Law, WeekendRule } from './law.ts';

type Kept = { readonly date: Temporal.PlainDate; readonly name: string };

const isWeekend = ({ dayOfWeek }: Temporal.PlainDate): boolean => dayOfWeek > 5;

/** The holidays of some years, soonest first; of two on one day the first named stays. */
export function holidaysOf(law: Law, firstYear: number, years: number): readonly Holiday[] {
  // A first of January may be kept on the last day of the year before.
  const all = Array.from({ length: years + 1 }, (_, index) => holidaysIn(law, firstYear + index)).flat();
  const until = String(firstYear + years);
  const byDate = new Map(all.toReversed().map(({ date, name }) => [date.toString(), name]));
  return [...byDate]
    .filter(([date]) => date < until)
    .map(([date, name]) => ({ date, name }))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

function holidaysIn({ rules }: Law, year: number): readonly Kept[] {
  const own = rules
    .filter(({ since }) => since === undefined || since <= year)
    .map((rule) => ({ date: dateOf(rule, year), name: rule.name, weekend: rule.weekend }));
  const taken = new Set(own.map(({ date }) => date.toString()));
  const moved = own.flatMap(({ date, name, weekend }): readonly Kept[] => {
    const instead = weekend === undefined || !isWeekend(date) ? null : insteadOf(date, weekend, taken);
    if (instead === null) return [];
    taken.add(instead.toString());
    return [{ date: instead, name }];
  });
  return [...own, ...moved];
}

/** The day that is kept beside one on a weekend. */
function insteadOf(
  date: Temporal.PlainDate,
  weekend: WeekendRule,
  taken: ReadonlySet<string>,
): Temporal.PlainDate | null {
  const isSunday = date.dayOfWeek === 7;
  switch (weekend) {
    case 'next':
      return nextFree(date, taken);
    case 'nearest':
      return date.add({ days: isSunday ? 1 : -1 });
    case 'saturday':
      return isSunday ? date.subtract({ days: 1 }) : null;
  }
}

function nextFree(date: Temporal.PlainDate, taken: ReadonlySet<string>): Temporal.PlainDate {
  let next = date.add({ days: 1 });
  while (isWeekend(next) || taken.has(next.toString())) next = next.add({ days: 1 });
  return next;
}

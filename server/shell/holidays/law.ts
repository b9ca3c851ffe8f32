import type { DayRule } from './day-rule.ts';

/**
 * What happens to a holiday on a weekend: `next` adds the next weekday that is no holiday, `nearest` the
 * Friday before a Saturday and the Monday after a Sunday, `saturday` the one before a Sunday. Without it
 * nothing is added.
 */
export type WeekendRule = 'next' | 'nearest' | 'saturday';

export type HolidayRule = DayRule & {
  /** As it is called where it is kept. */
  readonly name: string;
  readonly weekend?: WeekendRule;
  /** The first year in which the law has it. */
  readonly since?: number;
};

/** The public holidays of a country, or of a part of one. */
export type Law = { readonly listId: string; readonly label: string; readonly rules: readonly HolidayRule[] };

export const fixed = (month: number, day: number, name: string, weekend?: WeekendRule): HolidayRule => ({
  month,
  day,
  name,
  ...(weekend && { weekend }),
});
export const easter = (days: number, name: string): HolidayRule => ({ easter: days, name });
export const nth = (
  month: number,
  nth: number,
  weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7,
  name: string,
): HolidayRule => ({ month, nth, weekday, name });

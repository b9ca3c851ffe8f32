import { Temporal } from 'temporal-polyfill';

/** ISO 8601: 1 is Monday, 7 is Sunday. */
type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When a holiday falls, by the law that makes it one. */
export type DayRule =
  | { readonly month: number; readonly day: number }
  /** So many days after Easter Sunday of the western churches; before it where it is negative. */
  | { readonly easter: number }
  /** The n-th such weekday of a month; -1 is the last one. */
  | { readonly month: number; readonly nth: number; readonly weekday: Weekday }
  /** The first such weekday from this day on. */
  | { readonly month: number; readonly from: number; readonly weekday: Weekday };

export function dateOf(rule: DayRule, year: number): Temporal.PlainDate {
  if ('easter' in rule) return easterOf(year).add({ days: rule.easter });
  if ('nth' in rule) return nthOf(rule, year);
  if ('from' in rule) return firstFrom(new Temporal.PlainDate(year, rule.month, rule.from), rule.weekday);
  return new Temporal.PlainDate(year, rule.month, rule.day);
}

function firstFrom(date: Temporal.PlainDate, weekday: Weekday): Temporal.PlainDate {
  return date.add({ days: (weekday - date.dayOfWeek + 7) % 7 });
}

type NthRule = Extract<DayRule, { readonly nth: number }>;

function nthOf({ month, nth, weekday }: NthRule, year: number): Temporal.PlainDate {
  const first = new Temporal.PlainDate(year, month, 1);
  if (nth > 0) return firstFrom(first, weekday).add({ weeks: nth - 1 });
  return firstFrom(first.add({ months: 1 }).subtract({ days: 7 }), weekday);
}

/** Easter Sunday of the Gregorian calendar by Butcher's reckoning (J. Meeus, Astronomical Algorithms, 8). */
function easterOf(year: number): Temporal.PlainDate {
  const [century, inCentury] = [Math.floor(year / 100), year % 100];
  const golden = year % 19;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const leaps = 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - (inCentury % 4);
  const toSunday = (((32 + leaps - epact) % 7) + 7) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * lateMoon + 114;
  return new Temporal.PlainDate(year, Math.floor(days / 31), (days % 31) + 1);
}

import { MEASURE_LIMITS, MEASURE_NAMES } from '../../protocol/index.ts';
import type {
  CalendarDate,
  DayPoint,
  Figure,
  MeasureName,
  Moment,
  Period,
  TimeZone,
} from '../../protocol/index.ts';
import { dayAt, daysBefore } from '../../hours/index.ts';
import { NO_COUNTS, withCounts, type AgentDay, type DayCounts } from './agent-day.ts';

/** Published reviews of a time as they stand, and the answers to how likely one is to recommend the site. */
export type ReviewTally = {
  readonly reviews: number;
  /** Of four or five stars. */
  readonly satisfied: number;
  readonly answers: number;
  /** Answers of 9 and 10, and of 0 to 6. */
  readonly promoters: number;
  readonly detractors: number;
};

/** The first and the last date of the period that runs at this moment. */
export function periodOf(
  zone: TimeZone,
  now: Moment,
  period: Period,
): { readonly firstDate: CalendarDate; readonly lastDate: CalendarDate } {
  const { date, weekday } = dayAt(zone, now);
  switch (period) {
    case 'day':
      return { firstDate: date, lastDate: date };
    case 'week':
      return { firstDate: daysBefore(date, weekday - 1), lastDate: date };
    case 'month':
      return { firstDate: `${date.slice(0, 8)}01`, lastDate: date };
  }
}

type Part = { readonly part: number; readonly of: number; readonly least: number };

/** The measures of one agent over some days; `asksNps` says whether the site asks for recommendation. */
export function figuresOf(
  days: readonly DayCounts[],
  tally: ReviewTally,
  asksNps: boolean,
): readonly Figure[] {
  const sum = days.reduce((total, day) => withCounts(total, day), NO_COUNTS);
  return MEASURE_NAMES.map((name): Figure => {
    if (name === 'recommendation' && !asksNps && tally.answers === 0) return { name, state: 'not-asked' };
    const { part, of, least } = partsOf(name, sum, tally);
    if (of <= 0) return { name, state: 'none' };
    // Of a few answers, promoters less detractors would tell who said what.
    if (of < least && name === 'recommendation') return { name, state: 'few', part: 0, of };
    return of < least
      ? { name, state: 'few', part, of }
      : { name, state: 'shown', value: part / of, part, of };
  });
}

function partsOf(name: MeasureName, sum: DayCounts, tally: ReviewTally): Part {
  const { casesLeast: few, onlineSecondsLeast } = MEASURE_LIMITS;
  switch (name) {
    case 'handleTime':
      return { part: sum.talkSeconds + sum.wrapUpSeconds, of: sum.handled, least: 1 };
    case 'wrapUpTime':
      return { part: sum.wrapUpSeconds, of: sum.handled, least: 1 };
    case 'satisfaction':
      return { part: tally.satisfied, of: tally.reviews, least: few };
    case 'recommendation':
      return { part: tally.promoters - tally.detractors, of: tally.answers, least: few };
    case 'occupancy':
      return { part: sum.busySeconds, of: sum.slotSeconds, least: onlineSecondsLeast };
    case 'workShare':
      return {
        part: sum.busySeconds,
        of: sum.fairSeconds,
        least: sum.slotSeconds < onlineSecondsLeast ? Infinity : 0,
      };
    case 'waitHeld':
      return { part: sum.kept, of: sum.promised, least: few };
    case 'transferred':
      return { part: sum.transferred, of: sum.handled, least: few };
    case 'resolved':
      return { part: sum.resolved, of: sum.judged, least: few };
  }
}

/** The last days up to a date, also those on which nothing was done. */
export function pointsOf(days: readonly AgentDay[], lastDate: CalendarDate): readonly DayPoint[] {
  const known = new Map(days.map((day) => [day.date, day]));
  return Array.from({ length: MEASURE_LIMITS.daysShown }, (_, index) => {
    const date = daysBefore(lastDate, MEASURE_LIMITS.daysShown - 1 - index);
    const { handled, talkSeconds, wrapUpSeconds } = known.get(date) ?? NO_COUNTS;
    return { date, handled, handleSeconds: talkSeconds + wrapUpSeconds };
  });
}

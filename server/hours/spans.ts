import type { CalendarDate, Hours, Moment, OpenSpan, WallSpan } from '../protocol/index.ts';
import { dayAt, dayOf, momentOf, type Day } from './day.ts';

const DAYS_KEPT_PER_HOURS = 60;

type Spans = readonly OpenSpan[];

/** The same hours are asked about at every look at free slots. They are never changed, but replaced. */
const kept = new WeakMap<Hours, Map<CalendarDate, Spans>>();

/**
 * The spans that touch the time from `from` to `until`, each whole, soonest first. One that ends at midnight
 * and one that begins there stay two: where the slots of a day fall depends on that day alone.
 */
export function spansOf(hours: Hours, from: Moment, until: Moment): Spans {
  const spans: OpenSpan[] = [];
  let day = dayAt(hours.zone, from);
  while (day.startsAt < until) {
    for (const span of spansOn(hours, day)) {
      if (span.endsAt > from && span.startsAt < until) spans.push(span);
    }
    day = dayOf(hours.zone, day.nextDate);
  }
  return spans;
}

function spansOn(hours: Hours, day: Day): Spans {
  const byDate = kept.get(hours) ?? new Map<CalendarDate, Spans>();
  const known = byDate.get(day.date);
  if (known !== undefined) return known;
  const spans = wallSpansOn(hours, day)
    .map(({ from, until }) => ({
      startsAt: momentOf(hours.zone, day, from),
      endsAt: momentOf(hours.zone, day, until),
    }))
    .filter(({ startsAt, endsAt }) => startsAt < endsAt)
    .sort((a, b) => a.startsAt - b.startsAt);
  if (byDate.size >= DAYS_KEPT_PER_HOURS) byDate.clear();
  kept.set(hours, byDate.set(day.date, spans));
  return spans;
}

function wallSpansOn({ week, exceptions }: Hours, day: Day): readonly WallSpan[] {
  const exception = exceptions.find(({ date }) => date === day.date);
  return exception?.spans ?? week.filter(({ weekday }) => weekday === day.weekday);
}

/** Whether somebody with these hours is there all of that time. */
export const covers = (hours: Hours, startsAt: Moment, endsAt: Moment): boolean =>
  joined(spansOf(hours, startsAt, endsAt)).some((span) => span.startsAt <= startsAt && endsAt <= span.endsAt);

/** Spans that follow one another without a gap as one. They must be in order. */
export function joined(spans: Spans): Spans {
  const whole: OpenSpan[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last === undefined || span.startsAt > last.endsAt) whole.push(span);
    else whole[whole.length - 1] = { ...last, endsAt: Math.max(last.endsAt, span.endsAt) };
  }
  return whole;
}

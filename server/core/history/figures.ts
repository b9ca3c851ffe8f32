import {
  HISTORY_LIMITS,
  HISTORY_MEASURE_NAMES,
  type HistoryFigure,
  type HistoryMeasureName,
  type HistoryUnit,
  type ServiceSeconds,
} from '../../protocol/index.ts';
import type { DayCounts } from '../measures/agent-day.ts';
import { NO_HISTORY, type CountName } from './counts.ts';
import type { HistoryRow } from './rows.ts';

type Counts = HistoryRow['counts'];

type Measure = { readonly unit: HistoryUnit } & (
  | { readonly counts: (counts: Counts) => number }
  /** `least`: cases below which it is no figure. */
  | {
      readonly part: (counts: Counts, within: ServiceSeconds) => number;
      readonly of: (counts: Counts) => number;
      readonly least: number;
    }
  | { readonly timed: (time: DayCounts) => { readonly part: number; readonly of: number } }
);

const { casesLeast, onlineSecondsLeast } = HISTORY_LIMITS;
const HOUR_SECONDS = 3_600;

/** Who waited for somebody and was answered, or had enough of it. */
const awaited = ({ served, abandoned }: Counts): number => served + abandoned;
const ranges = (counts: Counts): number => counts.ranges;
const seconds = (milliseconds: number): number => milliseconds / 1_000;

/** Every measure in one table: how it is computed. docs/measures.md says the same in sentences. */
const MEASURES: Readonly<Record<HistoryMeasureName, Measure>> = {
  contacts: { unit: 'count', counts: ({ contacts }) => contacts },
  served: { unit: 'count', counts: ({ served }) => served },
  speedOfAnswer: {
    unit: 'seconds',
    part: (counts) => seconds(counts.waitMilliseconds),
    of: ({ served }) => served,
    least: 1,
  },
  serviceLevel: {
    unit: 'share',
    part: (counts, within) => counts[`within${within}`],
    of: awaited,
    least: casesLeast,
  },
  abandonment: { unit: 'share', part: ({ abandoned }) => abandoned, of: awaited, least: casesLeast },
  shortAbandonment: { unit: 'count', counts: ({ shortAbandoned }) => shortAbandoned },
  answeredWaiting: { unit: 'count', counts: ({ answeredWaiting }) => answeredWaiting },
  handled: { unit: 'count', counts: ({ handled }) => handled },
  handleTime: {
    unit: 'seconds',
    part: ({ talkMilliseconds, wrapUpMilliseconds }) => seconds(talkMilliseconds + wrapUpMilliseconds),
    of: ({ handled }) => handled,
    least: 1,
  },
  wrapUpTime: {
    unit: 'seconds',
    part: ({ wrapUpMilliseconds }) => seconds(wrapUpMilliseconds),
    of: ({ handled }) => handled,
    least: 1,
  },
  transferred: shareOf(
    ({ transferred }) => transferred,
    ({ handled }) => handled,
  ),
  firstContact: shareOf(
    ({ concluded, repeated }) => concluded - repeated,
    ({ concluded }) => concluded,
  ),
  resolved: shareOf(
    ({ resolved }) => resolved,
    ({ judged }) => judged,
  ),
  satisfaction: shareOf(
    ({ satisfied }) => satisfied,
    ({ reviews }) => reviews,
  ),
  recommendation: {
    unit: 'points',
    part: ({ promoters, detractors }) => promoters - detractors,
    of: ({ answers }) => answers,
    least: casesLeast,
  },
  rating: { unit: 'stars', part: ({ stars }) => stars, of: ({ reviews }) => reviews, least: casesLeast },
  waitHeld: shareOf(
    ({ kept }) => kept,
    ({ promised }) => promised,
  ),
  medianHeld: shareOf(({ withinMedian }) => withinMedian, ranges),
  limitHeld: shareOf(({ withinLimit }) => withinLimit, ranges),
  estimateError: {
    unit: 'share',
    part: ({ errorMilliseconds }) => seconds(errorMilliseconds),
    of: ({ rangeWaitMilliseconds }) => seconds(rangeWaitMilliseconds),
    least: 1,
  },
  outOfOrder: { unit: 'count', counts: ({ outOfOrder }) => outOfOrder },
  overtaken: { unit: 'count', counts: ({ overtaken }) => overtaken },
  occupancy: {
    unit: 'share',
    timed: ({ busySeconds, slotSeconds }) => ({ part: busySeconds, of: slotSeconds }),
  },
  workShare: {
    unit: 'ratio',
    timed: ({ busySeconds, fairSeconds }) => ({ part: busySeconds, of: fairSeconds }),
  },
  exposure: {
    unit: 'per-hour',
    timed: ({ impressions, slotSeconds }) => ({ part: impressions, of: slotSeconds / HOUR_SECONDS }),
  },
  sales: { unit: 'count', counts: ({ sales }) => sales },
  newCustomers: { unit: 'count', counts: ({ newCustomers }) => newCustomers },
};

/** What must be counted for these measures: whatever their formulas look at. */
export function countsFor(
  names: readonly HistoryMeasureName[],
  within: ServiceSeconds,
): readonly CountName[] {
  const looked = new Set<CountName>();
  const counts = new Proxy<Counts>(NO_HISTORY, {
    get(_, name) {
      looked.add(name as CountName);
      return 0;
    },
  });
  for (const name of names) {
    const measure = MEASURES[name];
    if ('counts' in measure) measure.counts(counts);
    else if ('part' in measure) {
      measure.part(counts, within);
      measure.of(counts);
    }
  }
  return [...looked];
}

/** In what a measure is told. */
export const unitOf = (name: HistoryMeasureName): HistoryUnit => MEASURES[name].unit;

function shareOf(part: (counts: Counts) => number, of: (counts: Counts) => number): Measure {
  return { unit: 'share', part, of, least: casesLeast };
}

/**
 * The measures of one row of history, in the order of `names`.
 * @param time what its agents were online meanwhile, `null` where that is not kept
 * @param within the wait that the service level is asked for
 */
export const historyFigures = (
  counts: Counts,
  time: DayCounts | null,
  within: ServiceSeconds,
  names: readonly HistoryMeasureName[] = HISTORY_MEASURE_NAMES,
): readonly HistoryFigure[] =>
  names.map((name): HistoryFigure => {
    const measure = MEASURES[name];
    const { unit } = measure;
    if ('counts' in measure) return { name, unit, state: 'counted', value: measure.counts(counts) };
    if ('timed' in measure) return timedFigure(name, measure, time);
    const [part, of] = [measure.part(counts, within), measure.of(counts)];
    if (of <= 0) return { name, unit, state: 'none' };
    // Of a few answers, promoters less detractors would tell who said what.
    if (of < measure.least) return { name, unit, state: 'few', part: unit === 'points' ? 0 : part, of };
    return { name, unit, state: 'shown', value: part / of, part, of };
  });

function timedFigure(
  name: HistoryMeasureName,
  { unit, timed }: Extract<Measure, { readonly timed: unknown }>,
  time: DayCounts | null,
): HistoryFigure {
  if (time === null) return { name, unit, state: 'not-kept' };
  const { part, of } = timed(time);
  if (of <= 0) return { name, unit, state: 'none' };
  if (time.slotSeconds < onlineSecondsLeast) return { name, unit, state: 'few', part, of };
  return { name, unit, state: 'shown', value: part / of, part, of };
}

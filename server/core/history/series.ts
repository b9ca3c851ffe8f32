import {
  HISTORY_API_LIMITS,
  type HistoryMeasureName,
  type HistoryPoint,
  type Moment,
  type ServiceSeconds,
} from '../../protocol/index.ts';
import { NO_COUNTS, withCounts, type DayCounts } from '../measures/agent-day.ts';
import { NO_HISTORY, type CountName } from './counts.ts';
import { historyFigures } from './figures.ts';
import type { CustomerRow, HistoryRow } from './rows.ts';

export type SeriesPoint = HistoryPoint;
/** All that one key came to, together and step by step. */
export type Series = {
  readonly key: string;
  readonly total: SeriesPoint;
  readonly points: readonly SeriesPoint[];
};

/** What a store and the days of agents know of a question. */
export type SeriesParts = {
  readonly bounds: readonly Moment[];
  readonly rows: readonly HistoryRow[];
  /** Of each step, and of all steps together. */
  readonly customers: readonly CustomerRow[];
  readonly customersInAll: readonly CustomerRow[];
  /** As `timesOf` gives them, `null` where time online is not kept for what is asked. */
  readonly times: ReadonlyMap<Moment, ReadonlyMap<string, DayCounts>> | null;
  readonly names: readonly HistoryMeasureName[];
  readonly within: ServiceSeconds;
};

type Step = { row: HistoryRow | null; time: DayCounts | null };

/** The busiest keys with their measures, and how many keys are left out. */
export function seriesOf(parts: SeriesParts): {
  readonly series: readonly Series[];
  readonly leftOut: number;
} {
  const keys = stepsByKey(parts);
  const sorted = [...keys]
    .map(([key, steps]) => ({ key, steps, total: totalOf(parts, key, steps) }))
    .sort((one, other) => busyness(other.total) - busyness(one.total) || (one.key < other.key ? -1 : 1));
  const customers = new Map(parts.customers.map((row) => [customerKey(row), row.customers]));
  const inAll = new Map(parts.customersInAll.map((row) => [customerKey(row), row.customers]));
  const series = sorted.slice(0, HISTORY_API_LIMITS.seriesMost).map(({ key, steps, total }) => ({
    key,
    total: pointOf(parts, total.row, total.time, inAll),
    points: [...steps]
      .sort(([one], [other]) => one - other)
      .map(([at, { row, time }]) => pointOf(parts, row ?? nothing(at, key), time, customers)),
  }));
  return { series, leftOut: keys.size - series.length };
}

const customerKey = ({ at, key, currency }: Pick<CustomerRow, 'at' | 'key' | 'currency'>): string =>
  `${at} ${currency} ${key}`;

const nothing = (at: Moment, key: string): HistoryRow => ({ at, key, counts: NO_HISTORY, amounts: [] });

function stepsByKey({ rows, times }: SeriesParts): ReadonlyMap<string, ReadonlyMap<Moment, Step>> {
  const keys = new Map<string, Map<Moment, Step>>();
  const stepOf = (key: string, at: Moment): Step => {
    const steps = keys.get(key) ?? new Map<Moment, Step>();
    keys.set(key, steps);
    const step = steps.get(at) ?? { row: null, time: times === null ? null : NO_COUNTS };
    steps.set(at, step);
    return step;
  };
  for (const row of rows) stepOf(row.key, row.at).row = row;
  for (const [at, byKey] of times ?? []) {
    for (const [key, time] of byKey) stepOf(key, at).time = time;
  }
  return keys;
}

type Total = { readonly row: HistoryRow; readonly time: DayCounts | null };

const busyness = ({ row: { counts } }: Total): number => counts.contacts + counts.handled;

function totalOf({ bounds, times }: SeriesParts, key: string, steps: ReadonlyMap<Moment, Step>): Total {
  const counts: Record<CountName, number> = { ...NO_HISTORY };
  const amounts = new Map<string, { currency: string; amount: number; fromNew: number }>();
  let time = times === null ? null : NO_COUNTS;
  for (const step of steps.values()) {
    if (time !== null && step.time !== null) time = withCounts(time, step.time);
    if (step.row === null) continue;
    for (const [name, count] of Object.entries(step.row.counts)) counts[name as CountName] += count;
    for (const { currency, amount, fromNew } of step.row.amounts) {
      const sum = amounts.get(currency) ?? { currency, amount: 0, fromNew: 0 };
      sum.amount += amount;
      sum.fromNew += fromNew;
      amounts.set(currency, sum);
    }
  }
  const sold = [...amounts.values()].sort((one, other) => (one.currency < other.currency ? -1 : 1));
  return { row: { at: bounds[0] ?? 0, key, counts, amounts: sold }, time };
}

const pointOf = (
  { names, within }: SeriesParts,
  { at, key, counts, amounts }: HistoryRow,
  time: DayCounts | null,
  customers: ReadonlyMap<string, number>,
): SeriesPoint => ({
  at,
  figures: historyFigures(counts, time, within, names),
  sold: amounts.map((amount) => ({
    ...amount,
    customers: customers.get(customerKey({ at, key, currency: amount.currency })) ?? 0,
  })),
});

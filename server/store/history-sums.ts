import { HISTORY_LIMITS, type Moment } from '../protocol/index.ts';
import {
  HISTORY_NAMES,
  NO_HISTORY,
  type CountName,
  type HistoryCounts,
  type HistoryRow,
} from '../core/history/index.ts';

type Sum = {
  readonly at: Moment;
  readonly key: string;
  readonly counts: Record<CountName, number>;
  readonly amounts: Map<string, Sold>;
};
type Sold = { amount: number; fromNew: number };

/** Amounts are told by currency, and are read whatever is asked for. */
const AMOUNTS = ['saleAmount', 'newCustomerAmount'] as const satisfies readonly CountName[];

/** The counts to be read for those that are asked for. */
export const countsRead = (asked: readonly CountName[] = HISTORY_NAMES): readonly CountName[] => [
  ...new Set([...asked, ...AMOUNTS]),
];

/** Adds up parts of an answer by step and key, amounts by currency. */
export class HistorySums {
  readonly #sums = new Map<Moment, Map<string, Sum>>();
  readonly #names: readonly CountName[];

  /** @param asked the others stay 0 */
  constructor(asked?: readonly CountName[]) {
    this.#names = countsRead(asked);
  }

  add(at: Moment, key: string, currency: string, counts: HistoryCounts): void {
    const sum = this.#sumOf(at, key);
    for (const name of this.#names) sum.counts[name] += counts[name];
    if (currency === '') return;
    const sold = sum.amounts.get(currency) ?? { amount: 0, fromNew: 0 };
    sold.amount += counts.saleAmount;
    sold.fromNew += counts.newCustomerAmount;
    sum.amounts.set(currency, sold);
  }

  rows(): readonly HistoryRow[] {
    return [...this.#sums.values()]
      .flatMap((keys) => [...keys.values()])
      .sort((one, other) => one.at - other.at || (one.key < other.key ? -1 : 1))
      .slice(0, HISTORY_LIMITS.rowsMost)
      .map(({ at, key, counts: { saleAmount: _, newCustomerAmount: __, ...counts }, amounts }) => ({
        at,
        key,
        counts,
        amounts: [...amounts]
          .map(([currency, sold]) => ({ currency, ...sold }))
          .sort((one, other) => (one.currency < other.currency ? -1 : 1)),
      }));
  }

  #sumOf(at: Moment, key: string): Sum {
    const keys = this.#sums.get(at) ?? new Map<string, Sum>();
    this.#sums.set(at, keys);
    const sum = keys.get(key) ?? { at, key, counts: { ...NO_HISTORY }, amounts: new Map<string, Sold>() };
    keys.set(key, sum);
    return sum;
  }
}

import { HISTORY_LIMITS, type Moment } from '../protocol/index.ts';
import { addedUp, NO_HISTORY, type HistoryCounts, type HistoryRow } from '../core/history/index.ts';

type Sum = {
  readonly at: Moment;
  readonly key: string;
  counts: HistoryCounts;
  readonly amounts: Map<string, Sold>;
};
type Sold = { readonly amount: number; readonly fromNew: number };

/** Adds up parts of an answer by step and key, amounts by currency. */
export class HistorySums {
  readonly #sums = new Map<string, Sum>();

  add(at: Moment, key: string, currency: string, counts: HistoryCounts): void {
    const id = `${at} ${key}`;
    const sum = this.#sums.get(id) ?? { at, key, counts: NO_HISTORY, amounts: new Map<string, Sold>() };
    sum.counts = addedUp(sum.counts, counts);
    if (currency !== '') {
      const { amount, fromNew } = sum.amounts.get(currency) ?? { amount: 0, fromNew: 0 };
      sum.amounts.set(currency, {
        amount: amount + counts.saleAmount,
        fromNew: fromNew + counts.newCustomerAmount,
      });
    }
    this.#sums.set(id, sum);
  }

  rows(): readonly HistoryRow[] {
    return [...this.#sums.values()]
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
}

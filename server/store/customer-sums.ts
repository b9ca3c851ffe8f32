import { HISTORY_LIMITS, type Moment } from '../protocol/index.ts';
import type { CustomerRow } from '../core/history/index.ts';

type Sum = {
  readonly at: Moment;
  readonly key: string;
  readonly currency: string;
  readonly visitors: Set<string>;
  amount: number;
};

/** Who bought something, each counted once by step, key and currency. */
export class CustomerSums {
  readonly #sums = new Map<string, Sum>();

  add(at: Moment, key: string, currency: string, visitor: string, amount: number): void {
    const id = `${at} ${currency} ${key}`;
    const sum = this.#sums.get(id) ?? { at, key, currency, visitors: new Set<string>(), amount: 0 };
    sum.visitors.add(visitor);
    sum.amount += amount;
    this.#sums.set(id, sum);
  }

  rows(): readonly CustomerRow[] {
    return [...this.#sums.values()]
      .map(({ visitors, ...row }) => ({ ...row, customers: visitors.size }))
      .sort(inOrder)
      .slice(0, HISTORY_LIMITS.rowsMost);
  }
}

const inOrder = (one: CustomerRow, other: CustomerRow): number =>
  one.at - other.at || compared(one.key, other.key) || compared(one.currency, other.currency);

const compared = (one: string, other: string): number => (one < other ? -1 : one === other ? 0 : 1);

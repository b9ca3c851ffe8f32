import type { Dimension, Moment, TicketId } from '../../protocol/index.ts';
import {
  NO_ORIGIN,
  originOf,
  ownCounts,
  reviewedCounts,
  settledBy,
  settledCounts,
  stepAt,
  type Fact,
  type FactReview,
  type HistoryCounts,
  type HistoryQuestion,
  type HistoryRow,
  type Origin,
} from '../../core/history/index.ts';
import { HistorySums } from '../history-sums.ts';
import { currencyOf, keysOf, oldestKept, waitedOf, type CustomerRow, type FactKeys } from '../history.ts';
import type { TextOf } from '../store.ts';

type Counted = { readonly fact: Fact; readonly keys: FactKeys; readonly counts: HistoryCounts };
export type ReviewOf = (subjectId: string) => FactReview | null;

/** The facts of one site. Everything else is counted anew whenever somebody asks. */
export class HistoryMemory {
  #facts: readonly Fact[] = [];
  readonly #origins = new Map<TicketId, Origin>();

  joined({ ticketId, context }: TextOf<'ticket'>): void {
    this.#origins.set(ticketId, originOf(context));
  }

  write(fact: Fact): void {
    this.#facts = [...this.#facts, fact];
  }

  replace(facts: readonly Fact[]): void {
    this.#facts = facts;
  }

  read({ filter, by, bounds }: HistoryQuestion, reviewOf: ReviewOf): readonly HistoryRow[] {
    const sums = new HistorySums();
    for (const { fact, keys, counts } of this.#counted(reviewOf)) {
      const at = stepAt(bounds, fact.at);
      const isWanted = (Object.entries(filter) as [Dimension, string][]).every(([dimension, wanted]) =>
        under(keys, dimension).includes(wanted),
      );
      if (at === null || !isWanted) continue;
      const found = by === null ? [''] : under(keys, by);
      const wanted = by === null ? undefined : filter[by];
      for (const key of found) {
        if (wanted === undefined || key === wanted) sums.add(at, key, currencyOf(fact), counts);
      }
    }
    return sums.rows();
  }

  customers(bounds: readonly Moment[]): readonly CustomerRow[] {
    const steps = new Map<string, { row: CustomerRow; readonly visitors: Set<string> }>();
    for (const fact of this.#facts) {
      const at = stepAt(bounds, fact.at);
      if (at === null || fact.kind === 'closed' || fact.sale === null) continue;
      const { currency, amount } = fact.sale;
      const step = steps.get(`${at} ${currency}`) ?? {
        row: { at, currency, customers: 0, amount: 0 },
        visitors: new Set<string>(),
      };
      step.visitors.add(fact.visitorId);
      step.row = { ...step.row, customers: step.visitors.size, amount: step.row.amount + amount };
      steps.set(`${at} ${currency}`, step);
    }
    return [...steps.values()]
      .map(({ row }) => row)
      .sort((one, other) => one.at - other.at || (one.currency < other.currency ? -1 : 1));
  }

  prune(now: Moment): void {
    const oldest = oldestKept(now);
    this.#facts = this.#facts.filter(({ at }) => at >= oldest);
  }

  #counted(reviewOf: ReviewOf): readonly Counted[] {
    const settled = settledOf(this.#facts);
    return this.#facts.flatMap((fact) => {
      const standing = settled.get(fact.subjectId);
      if (standing === undefined) return [];
      const counts = settledCounts(ownCounts(fact), waitedOf(fact), standing);
      const origin = this.#origins.get(fact.ticketId) ?? NO_ORIGIN;
      return [{ fact, keys: keysOf(fact, origin), counts: reviewedCounts(counts, reviewOf(fact.subjectId)) }];
    });
  }
}

function settledOf(facts: readonly Fact[]) {
  const visitors = new Map<string, Fact[]>();
  for (const fact of facts) {
    const known = visitors.get(fact.visitorId);
    if (known === undefined) visitors.set(fact.visitorId, [fact]);
    else known.push(fact);
  }
  const contacts = (fact: Fact) => ({ ...fact, currency: currencyOf(fact) || null });
  return new Map([...visitors.values()].flatMap((known) => [...settledBy(known.map(contacts))]));
}

function under(keys: FactKeys, dimension: Dimension): readonly string[] {
  if (dimension === 'skill') return keys.skills.length === 0 ? [''] : keys.skills;
  return [keys[dimension]];
}

import type { AgentId, Dimension, Moment, TicketId, VisitorId } from '../../protocol/index.ts';
import {
  NO_HISTORY,
  NO_ORIGIN,
  originOf,
  ownCounts,
  reviewedCounts,
  settledBy,
  settledCounts,
  stepAt,
  type CustomerRow,
  type Fact,
  type FactReview,
  type HistoryCounts,
  type HistoryFilter,
  type HistoryQuestion,
  type HistoryRow,
  type Origin,
  type TalkFact,
} from '../../core/history/index.ts';
import { CustomerSums } from '../customer-sums.ts';
import { HistorySums } from '../history-sums.ts';
import { SKILL_COUNTS, type FactKeys, type SkilledRow } from '../history.ts';
import { currencyOf, keysOf, oldestKept, waitedOf } from '../history.ts';
import type { TextOf } from '../store.ts';
import type { TalkStanding } from '../touchpoint.ts';

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

  /** What came of one conversation, `undefined` where it is not over or no longer kept. */
  talkOf(subjectId: string): Extract<Fact, { kind: 'talk' }> | undefined {
    return this.#facts.find(
      (fact): fact is Extract<Fact, { kind: 'talk' }> => fact.kind === 'talk' && fact.subjectId === subjectId,
    );
  }

  replace(facts: readonly Fact[]): void {
    this.#facts = facts;
  }

  read({ filter, by, bounds, counts: asked }: HistoryQuestion, reviewOf: ReviewOf): readonly HistoryRow[] {
    const sums = new HistorySums(asked);
    for (const { fact, keys, counts } of this.#counted(reviewOf)) {
      const at = stepAt(bounds, fact.at);
      if (at === null) continue;
      for (const key of keysAsked(keys, filter, by)) sums.add(at, key, currencyOf(fact), counts);
    }
    return sums.rows();
  }

  customers({ filter, by, bounds }: HistoryQuestion): readonly CustomerRow[] {
    const sums = new CustomerSums();
    for (const fact of this.#facts) {
      const at = stepAt(bounds, fact.at);
      if (at === null || fact.kind === 'closed' || fact.sale === null) continue;
      const { currency, amount } = fact.sale;
      const keys = keysOf(fact, this.#origins.get(fact.ticketId) ?? NO_ORIGIN);
      for (const key of keysAsked(keys, filter, by)) sums.add(at, key, currency, fact.visitorId, amount);
    }
    return sums.rows();
  }

  /** One row for each fact with skills that were asked for. */
  skilled(since: Moment, until: Moment, reviewOf: ReviewOf): readonly SkilledRow[] {
    return this.#counted(reviewOf).flatMap(({ fact, keys, counts }) => {
      if (keys.skills.length === 0 || fact.at < since || fact.at >= until) return [];
      const told = SKILL_COUNTS.map((name) => [name, counts[name]] as const);
      const row = { agentId: keys.agent as AgentId, skills: fact.skills };
      return [{ ...row, counts: { ...NO_HISTORY, ...Object.fromEntries(told) } }];
    });
  }

  /** The conversations that came of a place in line. */
  talksAt(ticketId: TicketId): readonly TalkFact[] {
    return this.#facts.flatMap((fact) => (fact.kind === 'talk' && fact.ticketId === ticketId ? [fact] : []));
  }

  /** Conversations of this visitor that are over, newest first. */
  talksOf(visitorId: VisitorId): readonly TalkStanding[] {
    return this.#facts
      .flatMap((fact) => (fact.kind === 'talk' && fact.visitorId === visitorId ? [fact] : []))
      .sort((one, other) => other.endedAt - one.endedAt)
      .map(({ subjectId, channel, resolved, sale }) => ({
        conversationId: subjectId,
        channel,
        resolved,
        sale,
      }));
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

/** Under which keys it is counted, none where it is not what is asked for. */
function keysAsked(keys: FactKeys, filter: HistoryFilter, by: Dimension | null): readonly string[] {
  const filters = Object.entries(filter) as [Dimension, string][];
  if (!filters.every(([dimension, wanted]) => under(keys, dimension).includes(wanted))) return [];
  if (by === null) return [''];
  const wanted = filter[by];
  return wanted === undefined ? under(keys, by) : [wanted];
}

import type { Moment, VisitId } from '../../protocol/index.ts';
import { checkLimit } from '../checks.ts';
import type { Firing, FiringFilter, FiringOutcome, FiringStore, VisitFactsRow } from '../firing.ts';
import { STORE_LIMITS } from '../limits.ts';
import { liftIn } from './lift-memory.ts';
import { promised, savedSite, type Memory } from './memory.ts';

/** What rules of context did on one site. */
export class FiringMemory {
  /** Both oldest first. */
  #firings: readonly Firing[] = [];
  #facts: readonly VisitFactsRow[] = [];

  add(firing: Firing): void {
    this.#firings = [...this.#firings, { ...firing }];
  }

  addFacts(facts: VisitFactsRow): void {
    this.#facts = [...this.#facts, { ...facts }];
  }

  settle(firingId: string, outcome: FiringOutcome): void {
    this.#firings = this.#firings.map((firing) =>
      firing.firingId === firingId && firing.outcome === 'shown' ? { ...firing, outcome } : firing,
    );
  }

  join(visitId: VisitId, ticketId: Firing['ticketId']): void {
    this.#firings = this.#firings.map((firing) =>
      firing.visitId === visitId && firing.ticketId === null ? { ...firing, ticketId } : firing,
    );
  }

  of(visitId: VisitId, limit: number): readonly Firing[] {
    return newestFirst(this.#firings.filter((firing) => firing.visitId === visitId)).slice(0, limit);
  }

  read({ since, until, ruleId }: FiringFilter, limit: number): readonly Firing[] {
    const found = this.#firings
      .filter(({ at }) => at >= since && at <= until)
      .filter((firing) => ruleId === undefined || firing.ruleId === ruleId);
    return newestFirst(found).slice(0, limit);
  }

  within(since: Moment, until: Moment): readonly Firing[] {
    return this.#firings.filter(({ at }) => at >= since && at < until);
  }

  facts(since: Moment, limit: number): readonly VisitFactsRow[] {
    return newestFirst(this.#facts.filter(({ at }) => at >= since)).slice(0, limit);
  }

  prune(now: Moment): void {
    const { firingsKeptSeconds, visitFactsKeptSeconds } = STORE_LIMITS;
    this.#firings = this.#firings.filter(({ at }) => at >= now - firingsKeptSeconds * 1_000);
    this.#facts = this.#facts.filter(({ at }) => at >= now - visitFactsKeptSeconds * 1_000);
  }
}

const newestFirst = <Row extends { readonly at: Moment }>(rows: readonly Row[]): readonly Row[] =>
  [...rows].reverse().sort((one, other) => other.at - one.at);

export function firingMethods(memory: Memory): FiringStore {
  const { sites } = memory;
  return {
    addFiring: promised((siteId, firing) => savedSite(memory, siteId).firings.add(firing)),
    settleFiring: promised((siteId, firingId, outcome) =>
      savedSite(memory, siteId).firings.settle(firingId, outcome),
    ),
    joinFirings: promised((siteId, visitId, ticketId) =>
      savedSite(memory, siteId).firings.join(visitId, ticketId),
    ),
    readFiringsOf: promised((siteId, visitId, limit) => {
      checkLimit(limit);
      return sites.get(siteId)?.firings.of(visitId, limit) ?? [];
    }),
    readFirings: promised((siteId, filter, limit) => {
      checkLimit(limit);
      return sites.get(siteId)?.firings.read(filter, limit) ?? [];
    }),
    readLift: promised((siteId, since, until) => {
      const site = sites.get(siteId);
      const fired = site?.firings.within(since, until) ?? [];
      return liftIn(fired, (ticketId) => site?.history.talksAt(ticketId) ?? []);
    }),
    addVisitFacts: promised((siteId, facts) => savedSite(memory, siteId).firings.addFacts(facts)),
    readVisitFacts: promised((siteId, since, limit) => {
      checkLimit(limit);
      return sites.get(siteId)?.firings.facts(since, limit) ?? [];
    }),
  };
}

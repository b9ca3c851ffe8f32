import { HISTORY_LIMITS, SERVICE_SECONDS, type Moment, type VisitorId } from '../../protocol/index.ts';
import type { CloseReason } from '../event.ts';
import type { Fact, TalkFact } from './fact.ts';

/**
 * What facts come to when they are added up. Whole numbers only, times in milliseconds, so that any order of
 * adding gives the same.
 */
export const NO_HISTORY = {
  /** Visits whose first waiting ended. */
  contacts: 0,
  /** Those that became a conversation, how long they waited, and how many waited no longer than … seconds. */
  served: 0,
  waitMilliseconds: 0,
  within10: 0,
  within20: 0,
  within30: 0,
  within60: 0,
  within120: 0,
  within300: 0,
  /** Those that ended in line: left or lost late, left or lost at once, answered there. */
  abandoned: 0,
  abandonedWaitMilliseconds: 0,
  shortAbandoned: 0,
  answeredWaiting: 0,
  /** Conversations that are over with their wrap-up. */
  handled: 0,
  talkMilliseconds: 0,
  wrapUpMilliseconds: 0,
  transferred: 0,
  /** Conversations with visitors whom an agent took out of order, and how many waited longer then. */
  outOfOrder: 0,
  overtaken: 0,
  concluded: 0,
  /** Concluded, and the visitor came again within the time for it. */
  repeated: 0,
  judged: 0,
  resolved: 0,
  reviews: 0,
  stars: 0,
  satisfied: 0,
  answers: 0,
  promoters: 0,
  detractors: 0,
  promised: 0,
  kept: 0,
  /** Promised ranges whose wait came to a conversation: within P50, within P80, distance from P50, wait. */
  ranges: 0,
  withinMedian: 0,
  withinLimit: 0,
  errorMilliseconds: 0,
  rangeWaitMilliseconds: 0,
  sales: 0,
  saleAmount: 0,
  /** First sales of their visitors, and what they brought. */
  newCustomers: 0,
  newCustomerAmount: 0,
};
export type HistoryCounts = Readonly<typeof NO_HISTORY>;
export type CountName = keyof HistoryCounts;
export const HISTORY_NAMES = Object.keys(NO_HISTORY) as readonly CountName[];

/** What the contacts of one visitor say of each other. */
export type Settled = {
  readonly isFirstOfTicket: boolean;
  readonly isRepeated: boolean;
  readonly isFirstSale: boolean;
};

/** A review as it is public. */
export type FactReview = { readonly stars: number; readonly nps: number | null };

const one = (isOne: boolean): number => (isOne ? 1 : 0);

/** What a fact comes to by itself. */
export function ownCounts(fact: Fact): HistoryCounts {
  return { ...NO_HISTORY, ...(fact.kind === 'talk' && talkCounts(fact)), ...promiseCounts(fact) };
}

function talkCounts(fact: TalkFact): Partial<HistoryCounts> {
  return {
    handled: 1,
    talkMilliseconds: fact.talkMilliseconds,
    wrapUpMilliseconds: fact.wrapUpMilliseconds,
    transferred: one(fact.isTransferred),
    outOfOrder: one(fact.overtaken !== null),
    overtaken: fact.overtaken ?? 0,
    concluded: one(fact.isConcluded),
    judged: one(fact.resolved !== null),
    resolved: one(fact.resolved === 'yes'),
    sales: one(fact.sale !== null),
    saleAmount: fact.sale?.amount ?? 0,
  };
}

function promiseCounts({ promise, waitMilliseconds }: Fact): Partial<HistoryCounts> {
  if (promise === null) return {};
  const { kept, range } = promise;
  const due = { promised: 1, kept: one(kept) };
  if (range === null) return due;
  return {
    ...due,
    ranges: 1,
    withinMedian: one(waitMilliseconds <= range.p50Milliseconds),
    withinLimit: one(waitMilliseconds <= range.p80Milliseconds),
    errorMilliseconds: Math.abs(waitMilliseconds - range.p50Milliseconds),
    rangeWaitMilliseconds: waitMilliseconds,
  };
}

/** What must be kept of a fact beside its counts, so that they can be settled anew. */
export type Waited = Pick<Fact, 'kind' | 'isEntry' | 'waitMilliseconds'> & {
  /** '' for a conversation. */
  readonly reason: CloseReason | '';
};

const NO_WAIT = {
  contacts: 0,
  served: 0,
  waitMilliseconds: 0,
  within10: 0,
  within20: 0,
  within30: 0,
  within60: 0,
  within120: 0,
  within300: 0,
  abandoned: 0,
  abandonedWaitMilliseconds: 0,
  shortAbandoned: 0,
  answeredWaiting: 0,
};

/** The same counts with what depends on other contacts of the visitor counted anew. */
export const settledCounts = (
  counts: HistoryCounts,
  waited: Waited,
  { isFirstOfTicket, isRepeated, isFirstSale }: Settled,
): HistoryCounts => ({
  ...counts,
  ...NO_WAIT,
  ...(waited.isEntry && isFirstOfTicket && { contacts: 1, ...waitCounts(waited) }),
  repeated: isRepeated ? counts.concluded : 0,
  newCustomers: one(isFirstSale),
  newCustomerAmount: isFirstSale ? counts.saleAmount : 0,
});

function waitCounts({ kind, reason, waitMilliseconds }: Waited): Partial<HistoryCounts> {
  if (kind === 'talk') {
    const within: Partial<Record<CountName, number>> = {};
    for (const seconds of SERVICE_SECONDS) {
      within[`within${seconds}`] = one(waitMilliseconds <= seconds * 1_000);
    }
    return { served: 1, waitMilliseconds, ...within };
  }
  if (reason === 'answered') return { answeredWaiting: 1 };
  return waitMilliseconds < HISTORY_LIMITS.shortWaitMilliseconds
    ? { shortAbandoned: 1 }
    : { abandoned: 1, abandonedWaitMilliseconds: waitMilliseconds };
}

/** The same counts with the review as it is public now, `null` where none is. */
export const reviewedCounts = (counts: HistoryCounts, review: FactReview | null): HistoryCounts => {
  const nps = review?.nps ?? null;
  return {
    ...counts,
    reviews: one(review !== null),
    stars: review?.stars ?? 0,
    satisfied: one(review !== null && review.stars >= 4),
    answers: one(nps !== null),
    promoters: one(nps !== null && nps >= 9),
    detractors: one(nps !== null && nps <= 6),
  };
};

export const isNoChange = (counts: HistoryCounts): boolean =>
  HISTORY_NAMES.every((name) => counts[name] === 0);

/** What of a fact decides on others of the same visitor. */
export type ContactRow = {
  readonly subjectId: string;
  readonly ticketId: string;
  readonly visitorId: VisitorId;
  readonly joinedAt: Moment;
  readonly endedAt: Moment;
  readonly isEntry: boolean;
  /** Of a sale, else `null`. */
  readonly currency: string | null;
};

/** What the contacts of one visitor say of each other, in whatever order they became known. */
export function settledBy(contacts: readonly ContactRow[]): ReadonlyMap<string, Settled> {
  const sorted = [...contacts].sort(byEnd);
  const first = new Map<string, ContactRow>();
  for (const contact of sorted) if (!first.has(contact.ticketId)) first.set(contact.ticketId, contact);
  const entries = [...first.values()]
    .filter(({ isEntry }) => isEntry)
    .sort((left, right) => left.joinedAt - right.joinedAt);
  const firstSale = sorted.find(({ currency }) => currency !== null);
  return new Map(
    sorted.map((contact) => {
      const { subjectId, ticketId, endedAt } = contact;
      const next = entries.find((entry) => entry.joinedAt >= endedAt && entry.ticketId !== ticketId);
      return [
        subjectId,
        {
          isFirstOfTicket: first.get(ticketId) === contact,
          isRepeated: next !== undefined && next.joinedAt - endedAt <= HISTORY_LIMITS.returnMilliseconds,
          isFirstSale: firstSale === contact,
        },
      ];
    }),
  );
}

const byEnd = (left: ContactRow, right: ContactRow): number =>
  left.endedAt - right.endedAt || (left.subjectId < right.subjectId ? -1 : 1);

import { Map as PersistentMap } from 'immutable';
import { LIMITS, type AgentId, type Moment } from '../../protocol/index.ts';
import type { TicketPromise } from '../event.ts';
import { NO_CASES, ratioOf, shareOf, withCase, type Share, type Tally } from './tally.ts';

const HOUR_MILLISECONDS = 3_600_000;
/** Hours of a window that are told apart; of a longer one the newest. */
const HOURS_MOST = 744;

/** Promises that came due, and how far off the middle of a range was. */
type PromiseCount = {
  readonly kept: Tally;
  readonly ranges: number;
  readonly errorSeconds: number;
  readonly waitSeconds: number;
};

export type PromiseAccount = {
  readonly site: PromiseCount;
  readonly agents: PersistentMap<AgentId, PromiseCount>;
  /** By the hour of the end of the wait, counted since 1970. */
  readonly hours: PersistentMap<number, PromiseCount>;
};

export type PromiseMeasures = {
  readonly kept: Share;
  /**
   * Mean distance of the wait from the P50 of the range promised, by the mean wait; `null` without a range.
   */
  readonly estimateError: number | null;
  readonly ranges: number;
};

const NOTHING: PromiseCount = { kept: NO_CASES, ranges: 0, errorSeconds: 0, waitSeconds: 0 };

export const NO_PROMISES: PromiseAccount = {
  site: NOTHING,
  agents: PersistentMap(),
  hours: PersistentMap(),
};

/** A wait that ended: what was promised of it, and whether that was kept. */
export type EndedWait = {
  readonly promise: TicketPromise;
  readonly joinedAt: Moment;
  readonly endedAt: Moment;
  readonly isKept: boolean;
  /** Those who left tell only of promises broken before, and nothing of how long the wait would have been. */
  readonly isServed: boolean;
  /** Who served, or was waited for. */
  readonly agentId: AgentId | null;
};

export function withEndedWait(account: PromiseAccount, wait: EndedWait): PromiseAccount {
  const { promise, agentId, endedAt } = wait;
  if (promise === null) return account;
  const counted = (count = NOTHING): PromiseCount => withWait(count, promise, wait);
  const { agents } = account;
  const hasRow = agentId !== null && (agents.has(agentId) || agents.size < 2 * LIMITS.agentsPerSite);
  return {
    site: counted(account.site),
    agents: hasRow ? agents.update(agentId, counted) : agents,
    hours: bounded(account.hours.update(Math.floor(endedAt / HOUR_MILLISECONDS), counted)),
  };
}

/**
 * The error is that of ranges: "free" says nothing of a length, and who is at once called waits for nothing.
 */
function withWait(
  count: PromiseCount,
  promise: NonNullable<TicketPromise>,
  { joinedAt, endedAt, isKept, isServed }: EndedWait,
): PromiseCount {
  const kept = withCase(count.kept, isKept);
  if (!isServed || promise.p80At <= joinedAt) return { ...count, kept };
  return {
    kept,
    ranges: count.ranges + 1,
    errorSeconds: count.errorSeconds + Math.abs(endedAt - promise.p50At) / 1_000,
    waitSeconds: count.waitSeconds + (endedAt - joinedAt) / 1_000,
  };
}

function bounded(hours: PromiseAccount['hours']): PromiseAccount['hours'] {
  return hours.size <= HOURS_MOST ? hours : hours.delete(Math.min(...hours.keys()));
}

export const promiseMeasuresOf = (count: PromiseCount = NOTHING): PromiseMeasures => ({
  kept: shareOf(count.kept),
  estimateError: ratioOf(count.errorSeconds, count.waitSeconds),
  ranges: count.ranges,
});

/** By the hour, oldest first; `at` is where the hour begins. */
export const hoursOf = ({ hours }: PromiseAccount): readonly (PromiseMeasures & { readonly at: Moment })[] =>
  [...hours]
    .sort(([left], [right]) => left - right)
    .map(([hour, count]) => ({ at: hour * HOUR_MILLISECONDS, ...promiseMeasuresOf(count) }));

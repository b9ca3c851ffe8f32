import { Map as PersistentMap } from 'immutable';
import { LIMITS, MEASURE_LIMITS } from '../../protocol/index.ts';
import type { AgentId, CalendarDate, Moment } from '../../protocol/index.ts';
import { dayAt, dayOf } from '../../hours/index.ts';
import {
  countedRow,
  createWork,
  withTimePassed,
  withTimeSkipped,
  type WorkAccount,
} from '../fairness/work.ts';
import type { SiteState } from '../state.ts';
import { isNothing, NO_COUNTS, withCounts, type AgentDay, type DayCounts } from './agent-day.ts';

/**
 * The day that runs at a site, and what its agents have come to in it. A day ends with the first event after
 * its midnight, so that a quiet night costs nothing.
 */
export type DayAccount = {
  /** `''` before the first event. */
  readonly date: CalendarDate;
  readonly endsAt: Moment;
  readonly work: WorkAccount;
  /** What is counted rather than timed. */
  readonly counts: PersistentMap<AgentId, DayCounts>;
  /** The rows of the days that ended last, all at once. */
  readonly ended: readonly AgentDay[];
};

const NO_WORK: WorkAccount = {
  at: 0,
  clockSeconds: 0,
  fairPerSlot: 0,
  slots: 0,
  busy: 0,
  agents: PersistentMap(),
};

export const createDays = (): DayAccount => ({
  date: '',
  endsAt: 0,
  work: NO_WORK,
  counts: PersistentMap(),
  ended: [],
});

/** What every agent of the running day has come to, up to where the account stands. */
export const rowsOf = ({ date, work, counts }: DayAccount): readonly AgentDay[] =>
  [...new Set([...work.agents.keys(), ...counts.keys()])].sort().flatMap((agentId) => {
    const row = work.agents.get(agentId);
    const timed = row === undefined ? NO_COUNTS : countedRow(work, row);
    const { slotSeconds, busySeconds, fairSeconds } = timed;
    const sum = withCounts(counts.get(agentId) ?? NO_COUNTS, { slotSeconds, busySeconds, fairSeconds });
    return isNothing(sum) ? [] : [{ agentId, date, ...sum }];
  });

/** Adds to what an agent has come to today; of more agents than a site may have nothing is counted. */
export function withAgentCounts(
  account: DayAccount,
  agentId: AgentId | undefined,
  more: Partial<DayCounts>,
): DayAccount {
  const { counts } = account;
  if (agentId === undefined) return account;
  const before = counts.get(agentId);
  if (before === undefined && counts.size >= 2 * LIMITS.agentsPerSite) return account;
  return { ...account, counts: counts.set(agentId, withCounts(before ?? NO_COUNTS, more)) };
}

/**
 * Brings the account to a moment, everybody as they are in `state`; days that end meanwhile leave their rows.
 * @param skips whether nobody worked until then: the server stood still
 */
export function until(account: DayAccount, state: SiteState, at: Moment, skips = false): DayAccount {
  const begun = account.date === '' ? dayFrom(account, state, at) : account;
  let days = skips ? { ...begun, work: withTimeSkipped(begun.work, Math.max(begun.work.at, at)) } : begun;
  const ended: AgentDay[] = [];
  for (let count = 0; at >= days.endsAt; count += 1) {
    const over = { ...days, work: withTimePassed(days.work, days.endsAt) };
    ended.push(...rowsOf(over));
    const isLong = count >= MEASURE_LIMITS.daysAtOnce;
    days = dayFrom(over, state, isLong ? at : Math.max(over.endsAt, over.work.at));
  }
  if (ended.length > 0) days = { ...days, ended };
  return { ...days, work: withTimePassed(days.work, at) };
}

/** A day that begins with nothing. Dates only go forward, also where the zone of the site changes. */
function dayFrom(before: DayAccount, state: SiteState, at: Moment): DayAccount {
  const { timeZone } = state.settings;
  const day = dayAt(timeZone, at);
  const { date, endsAt } = day.date > before.date ? day : dayOf(timeZone, day.nextDate);
  return { date, endsAt, work: createWork(state, at), counts: PersistentMap(), ended: before.ended };
}

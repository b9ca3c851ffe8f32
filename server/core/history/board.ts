import type { AgentId, Availability, AwayReason, Moment } from '../../protocol/index.ts';
import { dayAt } from '../../hours/index.ts';
import { alarmsOf, measuresOf, type Alarm, type FairnessAccount } from '../fairness/index.ts';
import { NO_COUNTS, withCounts, type DayCounts } from '../measures/agent-day.ts';
import { openDays } from '../measures/index.ts';
import type { SiteState } from '../state.ts';

export type BoardAgent = {
  readonly agentId: AgentId;
  readonly availability: Availability;
  readonly reason: AwayReason;
  readonly since: Moment;
  readonly capacity: number;
  /** Conversations that hold a slot, wrap-up included, and tickets that ring. */
  readonly talking: number;
  readonly ringing: number;
  /** Who waits for this agent alone. */
  readonly waiting: number;
};

/** A site at a glance, as it is now. */
export type Board = {
  readonly at: Moment;
  /** By id. */
  readonly agents: readonly BoardAgent[];
  /** All who wait, and those of them who take anyone suitable. */
  readonly waiting: number;
  readonly waitingForAnyone: number;
  /** Since when the one who waits longest does, `null` while nobody waits. */
  readonly longestSince: Moment | null;
  readonly talking: number;
  /** Promises of today that came due, and those that were kept. */
  readonly promised: number;
  readonly kept: number;
  /** What rings by the measures of the time that the account covers. */
  readonly alarms: readonly Alarm[];
};

/** @param account what was observed for fairness so far, such as of today */
export function boardOf(state: SiteState, account: FairnessAccount, now: Moment): Board {
  const { date } = dayAt(state.settings.timeZone, now);
  const rows = openDays(state, now).filter((day) => day.date === date);
  const today = rows.reduce<DayCounts>(withCounts, NO_COUNTS);
  const waiting = [...state.tickets.values()];
  const agents = [...state.agents.values()].map((agent): BoardAgent => ({
    agentId: agent.agentId,
    availability: agent.availability,
    reason: agent.availabilityReason,
    since: agent.availabilitySince,
    capacity: agent.facts.capacity,
    talking: agent.conversations.length,
    ringing: agent.offers.length,
    waiting: state.ownLines.get(agent.agentId)?.length ?? 0,
  }));
  return {
    at: now,
    agents: agents.sort((one, other) => (one.agentId < other.agentId ? -1 : 1)),
    waiting: waiting.length,
    waitingForAnyone: state.generalLine.length,
    longestSince: waiting.length === 0 ? null : Math.min(...waiting.map(({ joinedAt }) => joinedAt)),
    talking: [...state.conversations.values()].filter(({ phase }) => phase.state === 'talking').length,
    promised: today.promised,
    kept: today.kept,
    alarms: alarmsOf(measuresOf(account, now)),
  };
}

import type { AgentId, LiveAgent, LiveBoard, Moment, TicketId } from '../../protocol/index.ts';
import { dayAt } from '../../hours/index.ts';
import { alarmsOf, measuresOf, type FairnessAccount } from '../fairness/index.ts';
import { NO_COUNTS, withCounts, type DayCounts } from '../measures/agent-day.ts';
import { openDays } from '../measures/index.ts';
import type { Agent, SiteState } from '../state.ts';

/** What was observed for fairness so far, such as of today, and since when. */
export type Watched = { readonly account: FairnessAccount; readonly since: Moment };

/** A site at a glance, as it is now. @param nameOf what colleagues call an agent */
export function boardOf(
  state: SiteState,
  { account, since }: Watched,
  now: Moment,
  nameOf: (agentId: AgentId) => string,
): LiveBoard {
  const { timeZone } = state.settings;
  const { date } = dayAt(timeZone, now);
  const rows = openDays(state, now).filter((day) => day.date === date);
  const today = rows.reduce<DayCounts>(withCounts, NO_COUNTS);
  const agents = [...state.agents.values()].map((agent) => agentOf(state, agent, nameOf));
  return {
    at: now,
    zone: timeZone,
    agents: agents.sort((one, other) => (one.agentId < other.agentId ? -1 : 1)),
    waiting: state.tickets.size,
    waitingForAnyone: state.generalLine.length,
    longestSince: firstOf(state, [...state.tickets.keys()]),
    longestForAnyoneSince: firstOf(state, state.generalLine),
    talking: [...state.conversations.values()].filter(({ phase }) => phase.state === 'talking').length,
    promised: today.promised,
    kept: today.kept,
    alarms: alarmsOf(measuresOf(account, now)),
    watchedSince: since,
  };
}

function agentOf(state: SiteState, agent: Agent, nameOf: (agentId: AgentId) => string): LiveAgent {
  const line = state.ownLines.get(agent.agentId) ?? [];
  return {
    agentId: agent.agentId,
    name: nameOf(agent.agentId),
    availability: agent.availability,
    reason: agent.availabilityReason,
    since: agent.availabilitySince,
    capacity: agent.facts.capacity,
    talking: agent.conversations.length,
    ringing: agent.offers.length,
    waiting: line.length,
    longestSince: firstOf(state, line),
  };
}

/** When the first of them joined, `null` where there is none. */
const firstOf = ({ tickets }: SiteState, ticketIds: readonly TicketId[]): Moment | null =>
  ticketIds.reduce<Moment | null>((first, ticketId) => {
    const joinedAt = tickets.get(ticketId)?.joinedAt ?? null;
    return joinedAt === null || (first !== null && first <= joinedAt) ? first : joinedAt;
  }, null);

import type { AgentId, Moment } from '../../protocol/index.ts';
import { workOf } from '../estimate/work.ts';
import { chosenOf } from '../eligible.ts';
import type { SiteState, Ticket } from '../state.ts';
import { busyShare, leastOccupied, siteShareOf } from './work-share.ts';

export { standingsOf, type Standing } from './standing.ts';

/**
 * Which of the agents who are free for a ticket gets it: the one preferred, the one who helped this visitor
 * before, else the least occupied. `isTie`: somebody else was as little occupied. `candidates` is not empty.
 */
export function chooseAgent(
  state: SiteState,
  ticket: Ticket,
  candidates: readonly AgentId[],
  now: Moment,
): { readonly agentId: AgentId; readonly isTie: boolean } {
  const named = [chosenOf(ticket.choice), ticket.former, candidates.length === 1 ? candidates[0] : null];
  const first = named.find(
    (agentId) => agentId !== null && agentId !== undefined && candidates.includes(agentId),
  );
  if (first !== undefined && first !== null) return { agentId: first, isTie: false };
  return leastBusyOf(state, candidates, now);
}

/** The least occupied of agents who are free; `isTie`: somebody else was as little occupied. */
export function leastBusyOf(
  state: SiteState,
  candidates: readonly AgentId[],
  now: Moment,
): { readonly agentId: AgentId; readonly isTie: boolean } {
  const rows = candidates.map((agentId) => ({
    id: agentId,
    share: shareOf(state, agentId, now),
    idleSince: state.agents.get(agentId)?.slotFreeSince ?? Infinity,
  }));
  const chosen = leastOccupied(rows);
  if (chosen === null) throw new Error('There is nobody to choose from.');
  const share = rows.find(({ id }) => id === chosen)?.share;
  return { agentId: chosen, isTie: rows.some((row) => row.id !== chosen && row.share === share) };
}

function shareOf(state: SiteState, agentId: AgentId, now: Moment): number {
  const { statistics } = state;
  return busyShare(workOf(state, statistics, agentId, now), siteShareOf([statistics.work]));
}

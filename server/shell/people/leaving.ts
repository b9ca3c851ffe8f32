import type { AgentId, LeavingEffects } from '../../protocol/index.ts';
import type { SiteState } from '../../core/state.ts';

const NOBODY: LeavingEffects = { offers: 0, insisting: 0, flexible: 0, talking: 0, bookings: 0 };

/** What visitors would feel if this agent left now. */
export function leavingEffects(state: SiteState, agentId: AgentId | null): LeavingEffects {
  const agent = agentId === null ? undefined : state.agents.get(agentId);
  if (agent === undefined) return NOBODY;
  const line = (state.ownLines.get(agent.agentId) ?? []).flatMap((id) => state.tickets.get(id) ?? []);
  const insisting = line.filter(({ choice }) => choice.kind === 'agent').length;
  const talks = agent.conversations.flatMap((id) => state.conversations.get(id) ?? []);
  return {
    offers: agent.offers.length,
    insisting,
    flexible: line.length - insisting,
    talking: talks.filter(({ phase }) => phase.state === 'talking').length,
    bookings: state.bookingsOfAgent.get(agent.agentId)?.length ?? 0,
  };
}

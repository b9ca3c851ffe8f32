import { LIMITS, type AgentId, type OfferWhy, type WhyAgent } from '../../protocol/index.ts';
import { canServe, chosenOf } from '../eligible.ts';
import { ticketOf } from '../rank.ts';
import type { SiteState, Ticket } from '../state.ts';

/** How far down a line is looked for others whom the agent could have taken. */
const LOOKED_AT_MOST = 64;

/**
 * Why this ticket went to this agent.
 * @param free the agents who were free for it.
 * @param isTie whether the least occupied of them was as occupied as another.
 */
export function whyOffered(
  state: SiteState,
  ticket: Ticket,
  agentId: AgentId,
  free: readonly AgentId[],
  isTie: boolean,
): OfferWhy {
  const others = othersFor(state, ticket, agentId);
  return {
    ticket: others.some(({ joinedAt }) => joinedAt < ticket.joinedAt) ? 'credit' : 'longest-waiting',
    agent: whyAgent(ticket, agentId, free, isTie),
    ticketCount: Math.min(LIMITS.candidatesPerDecision, others.length + 1),
    agentCount: Math.min(LIMITS.candidatesPerDecision, free.length),
  };
}

function whyAgent(ticket: Ticket, agentId: AgentId, free: readonly AgentId[], isTie: boolean): WhyAgent {
  if (chosenOf(ticket.choice) === agentId) return 'chosen';
  if (ticket.former === agentId) return 'former';
  if (free.length === 1) return 'only-one-free';
  return isTie ? 'longest-idle' : 'least-occupied';
}

/** Other waiting tickets that this agent could take, those of least rank of either line. */
function othersFor(state: SiteState, ticket: Ticket, agentId: AgentId): readonly Ticket[] {
  const agent = state.agents.get(agentId);
  if (agent === undefined) return [];
  return [state.ownLines.get(agentId) ?? [], state.generalLine].flatMap((line) =>
    line
      .slice(0, LOOKED_AT_MOST)
      .map((ticketId) => ticketOf(state.tickets, ticketId))
      .filter((other) => other.ticketId !== ticket.ticketId && canServe(agent, other)),
  );
}

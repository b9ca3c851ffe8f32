import { LIMITS, type AgentId, type OfferWhy, type WhyAgent } from '../../protocol/index.ts';
import { canServe, chosenOf } from '../eligible.ts';
import { placeIn, compareRank, ticketOf } from '../rank.ts';
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
  const rivals = rivalsOf(state, ticket, agentId);
  return {
    ticket: rivals.some(({ joinedAt }) => joinedAt < ticket.joinedAt) ? 'credit' : 'longest-waiting',
    agent: whyAgent(ticket, agentId, free, isTie),
    ticketCount: Math.min(LIMITS.candidatesPerDecision, rivals.length + 1),
    agentCount: Math.min(LIMITS.candidatesPerDecision, free.length),
  };
}

function whyAgent(ticket: Ticket, agentId: AgentId, free: readonly AgentId[], isTie: boolean): WhyAgent {
  if (chosenOf(ticket.choice) === agentId) return 'chosen';
  if (ticket.former === agentId) return 'former';
  if (free.length === 1) return 'only-one-free';
  return isTie ? 'longest-idle' : 'least-occupied';
}

/**
 * The waiting tickets behind this one that the agent could have taken instead, in their order, as far as a
 * bounded look finds them. None stands before it: she would have been offered that one. Whom it passed by
 * its credit stand nearest, since all credits together are short.
 */
export function rivalsOf(state: SiteState, ticket: Ticket, agentId: AgentId): readonly Ticket[] {
  const agent = state.agents.get(agentId);
  if (agent === undefined) return [];
  const rivals: Ticket[] = [];
  for (const line of [state.ownLines.get(agentId) ?? [], state.generalLine]) {
    const from = placeIn(line, ticket, state.tickets);
    for (let index = from; index < Math.min(line.length, from + LOOKED_AT_MOST); index += 1) {
      const ticketId = line[index];
      if (ticketId === undefined || ticketId === ticket.ticketId) continue;
      const other = ticketOf(state.tickets, ticketId);
      if (canServe(agent, other)) rivals.push(other);
    }
  }
  return rivals.sort(compareRank);
}

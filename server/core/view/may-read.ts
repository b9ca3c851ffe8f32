import type { AgentId, ConversationId, TicketId } from '../../protocol/index.ts';
import { canServe } from '../eligible.ts';
import type { SiteState } from '../state.ts';

/** Whether what was written ahead in this ticket is before this agent's eyes now. */
export function mayReadTicket(state: SiteState, agentId: AgentId, ticketId: TicketId): boolean {
  const agent = state.agents.get(agentId);
  if (agent === undefined) return false;
  const ticket = state.tickets.get(ticketId);
  if (ticket !== undefined) return canServe(agent, ticket);
  return agent.conversations.some((id) => state.conversations.get(id)?.ticket.ticketId === ticketId);
}

/** Whether this agent has this conversation open, wrap-up included. */
export const mayReadConversation = (
  state: SiteState,
  agentId: AgentId,
  conversationId: ConversationId,
): boolean => state.conversations.get(conversationId)?.agentId === agentId;

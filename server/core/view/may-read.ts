import type { AgentId, ConversationId, TicketId, VisitorId } from '../../protocol/index.ts';
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

/**
 * Whether this agent has this conversation open, wrap-up included, is a guest in it, or goes on with its
 * visitor.
 */
export function mayReadConversation(
  state: SiteState,
  agentId: AgentId,
  conversationId: ConversationId,
): boolean {
  const conversation = state.conversations.get(conversationId);
  if (conversation?.agentId === agentId || conversation?.guest?.agentId === agentId) return true;
  return (state.agents.get(agentId)?.conversations ?? []).some((id) => {
    const open = state.conversations.get(id);
    return open?.ticket.thread.some((part) => part.conversationId === conversationId) === true;
  });
}

/** Whether this visitor talked in it, now or before under the place that they have. */
export function mayLookBack(state: SiteState, visitorId: VisitorId, conversationId: ConversationId): boolean {
  const isPart = (part: { readonly conversationId: ConversationId }): boolean =>
    part.conversationId === conversationId;
  const openId = state.conversationOfVisitor.get(visitorId);
  const open = openId === undefined ? undefined : state.conversations.get(openId);
  const endedId = state.endedOfVisitor.get(visitorId);
  const ended = endedId === undefined ? undefined : state.ended.get(endedId);
  return open?.ticket.thread.some(isPart) === true || ended?.thread.some(isPart) === true;
}

import type { AgentId, ConversationId, TicketId, VisitorId } from '../protocol/index.ts';
import type { SiteEvent } from '../core/event.ts';
import type { SiteState } from '../core/state.ts';

export type Concerned = { readonly visitors: ReadonlySet<VisitorId>; readonly agents: ReadonlySet<AgentId> };

/** Whom events name, directly or through a ticket or a conversation: they are told at once. */
export function concernedBy(events: readonly SiteEvent[], before: SiteState, after: SiteState): Concerned {
  const visitors = new Set<VisitorId>();
  const agents = new Set<AgentId>();
  const states = [after, before];
  for (const event of events) {
    if ('visitorId' in event) visitors.add(event.visitorId);
    if ('agentId' in event) agents.add(event.agentId);
    if ('person' in event && event.person.kind === 'agent') agents.add(event.person.agentId);
    if ('ticketId' in event) addTicket(event.ticketId, states, visitors);
    if ('conversationId' in event) addConversation(event.conversationId, states, visitors, agents);
  }
  return { visitors, agents };
}

function addTicket(ticketId: TicketId, states: readonly SiteState[], visitors: Set<VisitorId>): void {
  for (const state of states) {
    const ticket = state.tickets.get(ticketId);
    if (ticket !== undefined) visitors.add(ticket.visitorId);
  }
}

function addConversation(
  conversationId: ConversationId,
  states: readonly SiteState[],
  visitors: Set<VisitorId>,
  agents: Set<AgentId>,
): void {
  for (const state of states) {
    const open = state.conversations.get(conversationId);
    const ended = state.ended.get(conversationId);
    if (open !== undefined) {
      visitors.add(open.ticket.visitorId);
      agents.add(open.agentId);
    }
    if (ended !== undefined) visitors.add(ended.visitorId);
  }
}

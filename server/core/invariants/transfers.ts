import { LIMITS } from '../../protocol/index.ts';
import type { Conversation, SiteState, Ticket } from '../state.ts';
import { warmTicketOf } from '../transfer/transfer.ts';
import type { Report } from './report.ts';

/** Rules of visitors on the way from one agent to another: who stays, who waits, and what was talked. */
export function checkTransfers(state: SiteState, report: Report): void {
  for (const conversation of state.conversations.values()) checkStay(state, conversation, report);
  for (const ticket of state.tickets.values()) checkWay(state, ticket, report);
  for (const { agentId, recent } of state.agents.values()) {
    const isBounded = recent.length <= LIMITS.recentConversations && new Set(recent).size === recent.length;
    report.expect(isBounded, () => `Agent ${agentId} has ${recent.length} conversations to open again.`);
  }
}

/** A guest and the conversation that holds the guest's slot know each other. */
function checkStay(state: SiteState, conversation: Conversation, report: Report): void {
  const { conversationId, phase, guest, handedTo, agentId, ticket } = conversation;
  if (guest !== null && phase.state === 'talking') {
    const own = state.conversations.get(guest.conversationId);
    const stays = own?.phase.state === 'talking' && own.handedTo === conversationId;
    report.expect(
      stays && own.agentId === guest.agentId && guest.agentId !== agentId,
      () => `Conversation ${conversationId} has a guest who holds no slot for it.`,
    );
  }
  if (handedTo !== null && phase.state === 'talking') {
    const next = state.conversations.get(handedTo);
    report.expect(
      next?.phase.state === 'talking' && next.guest?.conversationId === conversationId,
      () => `Agent ${agentId} stays in ${handedTo}, which is over.`,
    );
  }
  report.expect(
    ticket.thread.length <= LIMITS.threadParts,
    () => `Ticket ${ticket.ticketId} has ${ticket.thread.length} parts.`,
  );
}

/** Whoever waits while talking waits under a transfer of that very conversation. */
function checkWay(state: SiteState, ticket: Ticket, report: Report): void {
  const { ticketId, transfer, visitorId, phase } = ticket;
  if (transfer?.mode !== 'warm') return;
  const conversation = state.conversations.get(transfer.conversationId);
  report.expect(
    conversation?.phase.state === 'talking' && warmTicketOf(state, conversation) === ticket,
    () => `Ticket ${ticketId} is transferred by nobody who talks.`,
  );
  report.expect(
    state.conversationOfVisitor.get(visitorId) === transfer.conversationId,
    () => `Visitor ${visitorId} is on the way from a conversation that is not theirs.`,
  );
  report.expect(
    phase.state === 'waiting' || phase.state === 'offered',
    () => `Ticket ${ticketId} asks a visitor who talks.`,
  );
}

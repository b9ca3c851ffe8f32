import type { AgentId, ConversationId, TicketId, VisitorId } from '../../protocol/index.ts';
import { ticketExpiresAt, type Deadline } from '../deadline.ts';
import type { Draft, Handlers } from '../draft.ts';
import { firstOf } from '../ordered.ts';
import type { Ticket } from '../state.ts';
import { changeAvailability } from './availability.ts';
import { endConversation, loseConversations } from './conversation.ts';
import { withdrawOffer } from './offer.ts';

export const DEADLINE_HANDLERS: Handlers<'tick'> = {
  tick(draft) {
    for (;;) {
      const due = firstOf(draft.state.deadlines);
      if (due === null || due.at > draft.now) return null;
      const events = draft.events.length;
      settle(draft, due);
      if (draft.events.length === events) throw new Error(`The ${due.kind} ${due.id} stays due.`);
    }
  },
};

/** Does what falls due for one row, so that its deadline moves on or goes away. */
function settle(draft: Draft, { kind, id }: Deadline): void {
  switch (kind) {
    case 'agent':
      loseAgent(draft, id as AgentId);
      break;
    case 'conversation':
      settleConversation(draft, id as ConversationId);
      break;
    case 'ended':
      draft.emit({ type: 'conversationClosed', conversationId: id as ConversationId });
      break;
    case 'ticket':
      settleTicket(draft, id as TicketId);
      break;
    case 'visitor':
      loseVisitor(draft, id as VisitorId);
      break;
  }
}

function settleTicket(draft: Draft, ticketId: TicketId): void {
  const ticket = draft.state.tickets.get(ticketId);
  if (ticket === undefined) return;
  const { phase, need } = ticket;
  if (phase.state === 'offered' && phase.expiresAt <= draft.now) {
    lapse(draft, ticket);
  } else if (ticketExpiresAt(ticket, draft.state) <= draft.now) {
    withdrawOffer(draft, ticket);
    draft.emit({ type: 'ticketClosed', ticketId, reason: 'expired' });
  } else {
    const { promise } = ticket;
    draft.emit({ type: 'choiceChanged', ticketId, choice: { kind: 'any' }, need, promise });
  }
}

/** Who lets offers lapse in a row is not there, and rings no more until they say so. */
function lapse(draft: Draft, { ticketId, phase }: Ticket): void {
  if (phase.state !== 'offered') return;
  const { agentId, offerId } = phase;
  draft.emit({ type: 'offerLapsed', offerId, ticketId, agentId });
  const lapses = draft.state.agents.get(agentId)?.lapses ?? 0;
  if (lapses < draft.state.settings.lapsesBeforeAway) return;
  changeAvailability(draft, agentId, 'away', 'offers-lapsed', null);
}

function settleConversation(draft: Draft, conversationId: ConversationId): void {
  const conversation = draft.state.conversations.get(conversationId);
  if (conversation?.phase.state === 'wrap-up') draft.emit({ type: 'wrapUpFinished', conversationId });
  else endConversation(draft, conversationId, 'idle');
}

/** The grace is over. An announced return is kept, so that visitors still see it. */
function loseAgent(draft: Draft, agentId: AgentId): void {
  loseConversations(draft, agentId, 'agent-lost');
  const agent = draft.state.agents.get(agentId);
  if (agent === undefined || agent.availability === 'offline') return;
  changeAvailability(draft, agentId, 'offline', 'connection-lost', agent.backAt);
}

function loseVisitor(draft: Draft, visitorId: VisitorId): void {
  const { ticketOfVisitor, conversationOfVisitor, tickets } = draft.state;
  const ticketId = ticketOfVisitor.get(visitorId);
  const ticket = ticketId === undefined ? undefined : tickets.get(ticketId);
  if (ticket !== undefined) {
    withdrawOffer(draft, ticket);
    draft.emit({ type: 'ticketClosed', ticketId: ticket.ticketId, reason: 'visitor-lost' });
  }
  const conversationId = conversationOfVisitor.get(visitorId);
  if (conversationId !== undefined) endConversation(draft, conversationId, 'visitor-lost');
}

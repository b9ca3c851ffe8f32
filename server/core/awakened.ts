import type { AgentId, TicketId } from '../protocol/index.ts';
import type { SiteEvent } from './event.ts';
import type { SiteState } from './state.ts';

/** Agents who may have become free or suitable, and tickets that may wait anew. */
export type Awakened = { readonly agents: Set<AgentId>; readonly tickets: Set<TicketId> };

/** Notes whom an event may have made ready for a match. `state` is the site just before the event. */
export function noteAwakened(awakened: Awakened, state: SiteState, event: SiteEvent): void {
  switch (event.type) {
    case 'agentChanged':
    case 'availabilityChanged':
    case 'drainSet':
      awakened.agents.add(event.agentId);
      return;
    case 'connectionOpened':
      if (event.person.kind === 'agent') awakened.agents.add(event.person.agentId);
      return;
    case 'ticketJoined':
    case 'ticketReturned':
    case 'choiceChanged':
    case 'swapAccepted':
    case 'ticketReleased':
    case 'ticketResumed':
      awakened.tickets.add(event.ticketId);
      return;
    case 'preferenceSet': {
      const ticketId = state.ticketOfVisitor.get(event.visitorId);
      if (ticketId !== undefined) awakened.tickets.add(ticketId);
      return;
    }
    case 'offerDeclined':
    case 'offerLapsed':
    case 'offerWithdrawn':
      awakened.agents.add(event.agentId);
      awakened.tickets.add(event.ticketId);
      return;
    case 'conversationEnded':
    case 'wrapUpFinished': {
      const conversation = state.conversations.get(event.conversationId);
      if (conversation !== undefined) awakened.agents.add(conversation.agentId);
      return;
    }
    case 'agentAdded':
    case 'agentRemoved':
    case 'awayTold':
    case 'bookingMade':
    case 'bookingMoved':
    case 'bookingReassigned':
    case 'bookingDisplaced':
    case 'bookingReminded':
    case 'bookingDue':
    case 'bookingClosed':
    case 'hoursSet':
    case 'leftMessageClosed':
    case 'messageLeft':
    case 'connectionClosed':
    case 'conversationClosed':
    case 'conversationStarted':
    case 'dayEndSet':
    case 'exposuresCounted':
    case 'graceStarted':
    case 'messageAdded':
    case 'offerMade':
    case 'promiseBroken':
    case 'questionWritten':
    case 'restarted':
    case 'reviewChanged':
    case 'reviewChangePublished':
    case 'reviewPublished':
    case 'reviewReplied':
    case 'reviewSkipped':
    case 'reviewWritten':
    case 'settingsChanged':
    case 'swapDeclined':
    case 'swapLapsed':
    case 'swapOffered':
    case 'swapWithdrawn':
    case 'ticketClosed':
    case 'ticketPostponed':
    case 'visitorAsked':
      return;
  }
}

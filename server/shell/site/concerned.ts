import type {
  AgentId,
  BookingId,
  ConversationId,
  ReviewId,
  TicketId,
  VisitorId,
} from '../../protocol/index.ts';
import type { SiteEvent } from '../../core/event.ts';
import type { SiteState } from '../../core/state.ts';

export type Concerned = { readonly visitors: ReadonlySet<VisitorId>; readonly agents: ReadonlySet<AgentId> };

/**
 * Whom events name, directly or through a ticket or a conversation: they are told at once. What a visitor
 * thinks of an agent is no concern of that agent.
 */
export function concernedBy(events: readonly SiteEvent[], before: SiteState, after: SiteState): Concerned {
  const visitors = new Set<VisitorId>();
  const agents = new Set<AgentId>();
  const states = [after, before];
  for (const event of events) {
    if ('visitorId' in event) visitors.add(event.visitorId);
    if ('agentId' in event && event.type !== 'preferenceSet') agents.add(event.agentId);
    if ('person' in event && event.person.kind === 'agent') agents.add(event.person.agentId);
    for (const ticketId of ticketsOf(event)) addTicket(ticketId, states, visitors, agents);
    if (event.type === 'reviewModerated' || event.type === 'reviewHeld')
      addAuthor(event.reviewId, after, visitors);
    if ('bookingId' in event) addBooking(event.bookingId, states, visitors, agents);
    if ('conversationId' in event) {
      const heard = isAmongAgents(event) ? new Set<VisitorId>() : visitors;
      addConversation(event.conversationId, states, heard, agents);
    }
  }
  return { visitors, agents };
}

/** What agents say of a conversation among themselves: its visitor does not even hear that it was said. */
const isAmongAgents = ({ type }: SiteEvent): boolean =>
  type === 'outcomeRecorded' || type === 'wrapUpProlonged' || type === 'noteAdded';

function ticketsOf(event: SiteEvent): readonly TicketId[] {
  if ('ticketIds' in event) return event.ticketIds;
  return 'ticketId' in event ? [event.ticketId] : [];
}

/** The visitor, and the agents in whose own line the ticket stands or stood. */
function addTicket(
  ticketId: TicketId,
  states: readonly SiteState[],
  visitors: Set<VisitorId>,
  agents: Set<AgentId>,
): void {
  for (const state of states) {
    const ticket = state.tickets.get(ticketId);
    if (ticket === undefined) continue;
    visitors.add(ticket.visitorId);
    if (ticket.choice.kind !== 'any') agents.add(ticket.choice.agentId);
    if (ticket.transfer !== null) agents.add(ticket.transfer.from);
  }
}

/** Who wrote a review, while the conversation is remembered. */
function addAuthor(reviewId: ReviewId, { ended }: SiteState, visitors: Set<VisitorId>): void {
  const about = ended.find(({ review }) => review.state === 'written' && review.reviewId === reviewId);
  if (about !== undefined) visitors.add(about.visitorId);
}

/** The visitor, and whoever calls or would have called. */
function addBooking(
  bookingId: BookingId,
  states: readonly SiteState[],
  visitors: Set<VisitorId>,
  agents: Set<AgentId>,
): void {
  for (const state of states) {
    const booking = state.bookings.get(bookingId);
    if (booking === undefined) continue;
    visitors.add(booking.visitorId);
    agents.add(booking.agentId);
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
      if (open.guest !== null) agents.add(open.guest.agentId);
    }
    if (ended !== undefined) visitors.add(ended.visitorId);
  }
}

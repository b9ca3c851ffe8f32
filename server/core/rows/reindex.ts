import { Map as PersistentMap } from 'immutable';
import type { AgentId, TicketId } from '../../protocol/index.ts';
import {
  agentDeadline,
  bookingDeadline,
  compareDeadlines,
  conversationDeadline,
  endedDeadline,
  invitationDeadline,
  leftMessageDeadline,
  reviewDeadline,
  ticketDeadline,
  visitorDeadline,
  type Deadline,
} from '../deadline.ts';
import { isFree, lineOwner } from '../eligible.ts';
import { ordered, type Ordered } from '../ordered.ts';
import { compareRank } from '../rank.ts';
import type { SiteState, Ticket } from '../state.ts';
import { bookingIndexesOf, type BookingIndex } from './booking-indexes.ts';
import { generalLinesOf } from './general-lines.ts';
import { reviewsOfAgents } from './review.ts';

type Index =
  | BookingIndex
  | 'ticketOfVisitor'
  | 'conversationOfVisitor'
  | 'line'
  | 'ownLines'
  | 'generalLine'
  | 'needLines'
  | 'preferLines'
  | 'swaps'
  | 'free'
  | 'reviewsOfAgent'
  | 'deadlines';

/** The rows of a state, without what can be counted again from them. */
export type Rows = Omit<SiteState, Index>;

/** Counts every index again, from the rows alone: after a change of many rows, and out of a snapshot. */
export function reindexed(rows: Rows): SiteState {
  const tickets = [...rows.tickets.values()].sort(compareRank);
  const waiting = tickets.filter((ticket) => ticket.phase.state === 'waiting');
  const talking = [...rows.conversations.values()].filter(
    ({ phase, handedTo }) => phase.state === 'talking' && handedTo === null,
  );
  return {
    ...rows,
    ticketOfVisitor: PersistentMap(tickets.map((ticket) => [ticket.visitorId, ticket.ticketId])),
    conversationOfVisitor: PersistentMap(talking.map((one) => [one.ticket.visitorId, one.conversationId])),
    line: waiting.map(idOf),
    ownLines: ownLinesOf(waiting),
    ...generalLinesOf(waiting.filter((ticket) => lineOwner(ticket) === null)),
    swaps: tickets
      .filter(({ swap }) => swap !== null)
      .map(idOf)
      .sort(),
    free: [...rows.agents.values()]
      .filter(isFree)
      .map((agent) => agent.agentId)
      .sort(),
    reviewsOfAgent: reviewsOfAgents(rows.ended.values()),
    ...bookingIndexesOf(rows.bookings, rows.leftMessages),
    deadlines: deadlinesOf(rows),
  };
}

function ownLinesOf(waiting: readonly Ticket[]): PersistentMap<AgentId, readonly TicketId[]> {
  const lines = new Map<AgentId, TicketId[]>();
  for (const ticket of waiting) {
    const owner = lineOwner(ticket);
    if (owner === null) continue;
    const line = lines.get(owner);
    if (line === undefined) lines.set(owner, [ticket.ticketId]);
    else line.push(ticket.ticketId);
  }
  return PersistentMap(lines);
}

function deadlinesOf(rows: Rows): Ordered<Deadline> {
  const deadlines: (Deadline | null)[] = [];
  for (const agent of rows.agents.values()) deadlines.push(agentDeadline(agent, rows));
  for (const [visitorId, presence] of rows.visitors) deadlines.push(visitorDeadline(visitorId, presence));
  for (const ticket of rows.tickets.values()) deadlines.push(ticketDeadline(ticket, rows));
  for (const conversation of rows.conversations.values()) {
    deadlines.push(conversationDeadline(conversation, rows));
  }
  for (const ended of rows.ended.values()) deadlines.push(endedDeadline(ended));
  for (const review of rows.unpublished.values()) deadlines.push(reviewDeadline(review, rows));
  for (const booking of rows.bookings.values()) deadlines.push(bookingDeadline(booking, rows));
  for (const invitation of rows.invitations.values()) deadlines.push(invitationDeadline(invitation));
  for (const message of rows.leftMessages.values()) deadlines.push(leftMessageDeadline(message));
  return ordered(
    deadlines.filter((deadline) => deadline !== null),
    compareDeadlines,
  );
}

const idOf = (ticket: Ticket): TicketId => ticket.ticketId;

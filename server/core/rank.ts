import type { TicketId } from '../protocol/index.ts';
import { countWhile, withInserted, withoutIndex } from './ordered.ts';
import type { SiteState, Ticket } from './state.ts';

/** The one order of every line: least `rankAt` first, then least id. */
export function compareRank(a: Ticket, b: Ticket): number {
  if (a.rankAt !== b.rankAt) return a.rankAt - b.rankAt;
  if (a.ticketId !== b.ticketId) return a.ticketId < b.ticketId ? -1 : 1;
  return 0;
}

type Tickets = SiteState['tickets'];
type Line = readonly TicketId[];

/** `tickets` must still hold the row of everyone in the line. */
export function insertedInLine(line: Line, ticket: Ticket, tickets: Tickets): Line {
  return withInserted(line, placeIn(line, ticket, tickets), ticket.ticketId);
}

export function removedFromLine(line: Line, ticket: Ticket, tickets: Tickets): Line {
  return withoutIndex(line, placeIn(line, ticket, tickets));
}

/** How many in the line stand before this ticket. */
export function placeIn(line: Line, ticket: Ticket, tickets: Tickets): number {
  return countWhile(line, (ticketId) => compareRank(ticketOf(tickets, ticketId), ticket) < 0);
}

export function ticketOf(tickets: Tickets, ticketId: TicketId): Ticket {
  const ticket = tickets.get(ticketId);
  if (ticket === undefined) throw new Error(`The line holds ticket ${ticketId}, which does not exist.`);
  return ticket;
}

import type { TicketId } from '../../protocol/index.ts';
import { ticketDeadline } from '../deadline.ts';
import { lineOwner } from '../eligible.ts';
import { countWhile, withInserted, withoutIndex } from '../ordered.ts';
import { insertedInLine, removedFromLine } from '../rank.ts';
import type { SiteState, Ticket } from '../state.ts';
import { movedDeadline } from './deadline-index.ts';
import { insertedInGeneral, isSameLine, removedFromGeneral, type GeneralLines } from './general-lines.ts';

type Lines = Pick<SiteState, 'line' | 'ownLines'> & GeneralLines;

/** Puts the row and keeps every index of tickets true. */
export function putTicket(state: SiteState, ticket: Ticket): SiteState {
  const { ticketId } = ticket;
  const before = state.tickets.get(ticketId);
  const tickets = state.tickets.set(ticketId, ticket);
  return {
    ...state,
    ...movedInLine(state, before ?? null, ticket),
    swaps: withSwap(state.swaps, ticketId, hasSwap(before), hasSwap(ticket)),
    tickets,
    ticketOfVisitor: before
      ? state.ticketOfVisitor
      : state.ticketOfVisitor.set(ticket.visitorId, ticket.ticketId),
    deadlines: movedDeadline(
      state.deadlines,
      before ? ticketDeadline(before, state) : null,
      ticketDeadline(ticket, state),
    ),
  };
}

export function dropTicket(state: SiteState, ticketId: TicketId): SiteState {
  const ticket = state.tickets.get(ticketId);
  if (ticket === undefined) return state;
  return {
    ...state,
    ...movedInLine(state, ticket, null),
    swaps: withSwap(state.swaps, ticketId, hasSwap(ticket), false),
    tickets: state.tickets.delete(ticketId),
    ticketOfVisitor: state.ticketOfVisitor.delete(ticket.visitorId),
    deadlines: movedDeadline(state.deadlines, ticketDeadline(ticket, state), null),
  };
}

const hasSwap = (ticket: Ticket | undefined): boolean => ticket !== undefined && ticket.swap !== null;

function withSwap(
  swaps: readonly TicketId[],
  ticketId: TicketId,
  was: boolean,
  is: boolean,
): readonly TicketId[] {
  if (was === is) return swaps;
  const index = countWhile(swaps, (other) => other < ticketId);
  return is ? withInserted(swaps, index, ticketId) : withoutIndex(swaps, index);
}

/**
 * A place depends on phase, rank, and what decides on its lines; visitor and joining time of a ticket never
 * change.
 */
function movedInLine(state: SiteState, before: Ticket | null, after: Ticket | null): Lines {
  const from = before?.phase.state === 'waiting' ? before : null;
  const to = after?.phase.state === 'waiting' ? after : null;
  if (from === null && to === null) return state;
  const stays = from !== null && to !== null && from.rankAt === to.rankAt;
  if (stays && isSameLine(from, to)) return state;
  const left = from === null ? state : withoutPlace(state, from, state.tickets);
  if (to === null) return left;
  return withPlace(left, to, state.tickets);
}

function withPlace(lines: Lines, ticket: Ticket, tickets: SiteState['tickets']): Lines {
  const agentId = lineOwner(ticket);
  const placed = { ...lines, line: insertedInLine(lines.line, ticket, tickets) };
  if (agentId === null) return { ...placed, ...insertedInGeneral(lines, ticket, tickets) };
  const own = insertedInLine(lines.ownLines.get(agentId) ?? [], ticket, tickets);
  return { ...placed, ownLines: lines.ownLines.set(agentId, own) };
}

function withoutPlace(lines: Lines, ticket: Ticket, tickets: SiteState['tickets']): Lines {
  const agentId = lineOwner(ticket);
  const left = { ...lines, line: removedFromLine(lines.line, ticket, tickets) };
  if (agentId === null) return { ...left, ...removedFromGeneral(lines, ticket, tickets) };
  const own = removedFromLine(lines.ownLines.get(agentId) ?? [], ticket, tickets);
  const { ownLines } = lines;
  return { ...left, ownLines: own.length === 0 ? ownLines.delete(agentId) : ownLines.set(agentId, own) };
}

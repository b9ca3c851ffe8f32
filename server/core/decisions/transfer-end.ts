import type { AskReason, TicketId, TransferEnd } from '../../protocol/index.ts';
import type { Draft } from '../draft.ts';
import { takesNobodyMore } from '../drain.ts';
import { estimateTicket } from '../estimate/index.ts';
import { evolve } from '../evolve.ts';
import type { CloseReason, SiteEvent, TicketPromise } from '../event.ts';
import { isConnected } from '../presence.ts';
import type { Agent, Ticket } from '../state.ts';
import { isWarm } from '../transfer/transfer.ts';
import { withdrawOffer } from './offer.ts';
import { promiseOf } from './promise.ts';

/** Nobody takes over a visitor who still talks; the talk goes on. */
export function endTransfer(draft: Draft, ticket: Ticket, reason: TransferEnd): void {
  const { ticketId, transfer } = ticket;
  if (transfer === null) return;
  withdrawOffer(draft, ticket);
  draft.emit({ type: 'transferEnded', ticketId, conversationId: transfer.conversationId, reason });
}

/** A place that nobody holds any more; whoever still talks loses no more than the transfer. */
export function closeTicket(draft: Draft, ticket: Ticket, reason: CloseReason): void {
  if (isWarm(ticket)) {
    endTransfer(draft, ticket, reason === 'expired' ? 'unanswered' : 'conversation-ended');
    return;
  }
  withdrawOffer(draft, ticket);
  draft.emit({ type: 'ticketClosed', ticketId: ticket.ticketId, reason });
}

/**
 * What becomes of a transfer that somebody did not take: a warm one is over, after a cold one the visitor
 * waits for the agent before, if that one is there.
 * @returns whether the visitor need not be asked.
 */
export function settleTransfer(draft: Draft, ticketId: TicketId, reason: TransferEnd): boolean {
  const ticket = draft.state.tickets.get(ticketId);
  if (ticket?.transfer?.standing !== 'open') return false;
  const { from } = ticket.transfer;
  if (isWarm(ticket)) {
    endTransfer(draft, ticket, reason);
    return true;
  }
  const agent = draft.state.agents.get(from);
  if (agent === undefined || !isThere(agent) || takesNobodyMore(draft.state, agent)) return false;
  const turned = { type: 'transferTurnedBack', ticketId, agentId: from } as const;
  draft.emit({ ...turned, promise: promiseAfter(draft, turned, ticketId) });
  return true;
}

const isThere = ({ availability, presence }: Agent): boolean =>
  availability === 'available' && isConnected(presence);

type Promised = Extract<SiteEvent, { readonly type: `${string}ransfer${string}`; readonly promise: unknown }>;
type WithoutPromise<Event> = Event extends unknown ? Omit<Event, 'at' | 'promise'> : never;

/** What can be promised of a place as this event would leave it. */
export function promiseAfter(
  { state, now }: Draft,
  event: WithoutPromise<Promised>,
  ticketId: TicketId,
): TicketPromise {
  const after = evolve(state, { ...event, promise: null, at: now });
  return promiseOf(estimateTicket(after, ticketId, now), now);
}

export const endOf = (reason: AskReason): TransferEnd =>
  reason === 'agent-declined' ? 'declined' : 'agent-gone';

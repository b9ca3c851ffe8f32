import { refusal, type TicketId } from '../../protocol/index.ts';
import type { Draft, Handlers } from '../draft.ts';
import { lineOwner } from '../eligible.ts';
import { estimateTicket } from '../estimate/index.ts';
import { later } from '../moment.ts';
import { mayPostpone } from '../postpone.ts';
import { ticketOf } from '../rank.ts';
import { putTicket } from '../rows/ticket.ts';
import { openTicket } from './choice.ts';
import { withdrawOffer } from './offer.ts';
import { promiseOf } from './promise.ts';
import { letGo } from './release.ts';

export const POSTPONE_HANDLERS: Handlers<'postpone' | 'resume'> = {
  postpone(draft, { visitorId, ticketId }) {
    const found = openTicket(draft.state, visitorId, ticketId);
    if ('refusal' in found) return found.refusal;
    const { ticket } = found;
    const { settings } = draft.state;
    if (ticket.phase.state === 'postponed') return null;
    if (ticket.phase.state !== 'offered') {
      return refusal('offer-gone', 'The call has ended. Your place is as it was.');
    }
    if (!mayPostpone(ticket, settings)) return refusal('postpone-spent');
    withdrawOffer(draft, ticket);
    const until = later(draft.now, settings.postponeSeconds);
    draft.emit({ type: 'ticketPostponed', ticketId, until });
    return null;
  },

  resume(draft, { visitorId, ticketId }) {
    const found = openTicket(draft.state, visitorId, ticketId);
    if ('refusal' in found) return found.refusal;
    if (found.ticket.phase.state === 'postponed') resume(draft, ticketId);
    return null;
  },
};

/**
 * Puts a ticket back in line at its rank. Its agent may have gone meanwhile: then its visitor is asked now.
 */
export function resume(draft: Draft, ticketId: TicketId): void {
  const { state, now } = draft;
  const ticket = ticketOf(state.tickets, ticketId);
  const back = putTicket(state, { ...ticket, phase: { state: 'waiting' } });
  const promise = promiseOf(estimateTicket(back, ticketId, now), now);
  draft.emit({ type: 'ticketResumed', ticketId, promise });
  const owner = lineOwner(ticket);
  if (owner === null) return;
  const agent = draft.state.agents.get(owner);
  if (agent === undefined) letGo(draft, ticketId, 'agent-removed');
  else if (agent.availability === 'offline') letGo(draft, ticketId, 'agent-offline');
}

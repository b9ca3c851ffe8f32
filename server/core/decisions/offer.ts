import { refusal, type AgentId, type OfferId, type Refusal } from '../../protocol/index.ts';
import type { Draft, Handlers } from '../draft.ts';
import type { SiteState, Ticket } from '../state.ts';
import { letGoDeclined } from './release.ts';

export const OFFER_HANDLERS: Handlers<'accept' | 'decline'> = {
  accept(draft, { agentId, offerId, conversationId }) {
    const { state, now } = draft;
    const found = liveOffer(state, agentId, offerId);
    if ('refusal' in found) return found.refusal;
    const { ticket, expiresAt } = found;
    if (now >= expiresAt) return refusal('offer-gone');
    if (state.conversations.has(conversationId) || state.ended.has(conversationId)) {
      return refusal('malformed', 'Send a new conversation id; this one is taken.', 'conversationId');
    }
    const { ticketId, visitorId } = ticket;
    draft.emit({ type: 'conversationStarted', conversationId, offerId, ticketId, visitorId, agentId });
    return null;
  },

  decline(draft, { agentId, offerId }) {
    const found = liveOffer(draft.state, agentId, offerId);
    if ('refusal' in found) return found.refusal;
    const { ticketId } = found.ticket;
    draft.emit({ type: 'offerDeclined', offerId, ticketId, agentId });
    letGoDeclined(draft, ticketId);
    return null;
  },
};

type LiveOffer = { readonly ticket: Ticket; readonly expiresAt: number };

/** The ticket that rings at this agent under exactly this offer. */
function liveOffer(
  state: SiteState,
  agentId: AgentId,
  offerId: OfferId,
): LiveOffer | { readonly refusal: Refusal } {
  const agent = state.agents.get(agentId);
  if (agent === undefined) return { refusal: refusal('agent-unknown') };
  for (const ticketId of agent.offers) {
    const ticket = state.tickets.get(ticketId);
    if (ticket?.phase.state === 'offered' && ticket.phase.offerId === offerId) {
      return { ticket, expiresAt: ticket.phase.expiresAt };
    }
  }
  return { refusal: refusal('offer-gone') };
}

/** Stops the ringing, if it rings; the ticket is back in line and nobody is to blame. */
export function withdrawOffer(draft: Draft, { ticketId, phase }: Ticket): void {
  if (phase.state !== 'offered') return;
  const { offerId, agentId } = phase;
  draft.emit({ type: 'offerWithdrawn', offerId, ticketId, agentId });
}

/** Withdraws what rings at an agent, newest first, until at most `most` offers are left. */
export function withdrawOffersAt(draft: Draft, agentId: AgentId, most: number): void {
  const offers = draft.state.agents.get(agentId)?.offers ?? [];
  for (const ticketId of offers.slice(Math.max(0, most)).reverse()) {
    const ticket = draft.state.tickets.get(ticketId);
    if (ticket !== undefined) withdrawOffer(draft, ticket);
  }
}

import { refusal } from '../../protocol/index.ts';
import type { Draft, Handlers } from '../draft.ts';
import { idleSlots, lineOwner, wouldTake } from '../eligible.ts';
import { later } from '../moment.ts';
import { isConnected } from '../presence.ts';
import { compareRank, ticketOf } from '../rank.ts';
import { presenceOfVisitor } from '../rows/visitor.ts';
import type { Agent, SiteState, Ticket } from '../state.ts';
import { isWarm } from '../transfer/transfer.ts';
import { openTicket } from './choice.ts';

export const SWAP_HANDLERS: Handlers<'answerSwap' | 'offerSwap'> = {
  answerSwap(draft, { visitorId, ticketId, agentId, accepted }) {
    const found = openTicket(draft.state, visitorId, ticketId);
    if ('refusal' in found) return found.refusal;
    const { swap } = found.ticket;
    if (swap?.agentId !== agentId) return refusal('swap-gone');
    if (draft.now >= swap.answerBy) {
      return refusal('swap-gone', 'The time for this answer is over. Your place is as it was.');
    }
    draft.emit({ type: accepted ? 'swapAccepted' : 'swapDeclined', ticketId, agentId });
    return null;
  },

  /** What was true a moment ago may be so no longer; then nobody is asked. */
  offerSwap(draft, { ticketId, agentId }) {
    const { state, now } = draft;
    const ticket = state.tickets.get(ticketId);
    const agent = state.agents.get(agentId);
    if (ticket === undefined || agent === undefined || !maySwap(state, ticket, agent)) return null;
    const answerBy = later(now, state.settings.swapSeconds);
    draft.emit({ type: 'swapOffered', ticketId, agentId, answerBy });
    return null;
  },
};

/** Whether a visitor who waits for somebody may be asked, this once, to take an idle agent instead. */
export const isSwappable = (state: SiteState, ticket: Ticket): boolean =>
  state.settings.swapSeconds > 0 &&
  ticket.phase.state === 'waiting' &&
  lineOwner(ticket) !== null &&
  !ticket.swapAsked &&
  !isWarm(ticket) &&
  isConnected(presenceOfVisitor(state, ticket.visitorId));

/** Somebody who is free has nobody else to take: matching has seen to that. */
function maySwap(state: SiteState, ticket: Ticket, agent: Agent): boolean {
  if (!isSwappable(state, ticket) || lineOwner(ticket) === agent.agentId) return false;
  const offered = state.swaps.filter((other) => state.tickets.get(other)?.swap?.agentId === agent.agentId);
  return offered.length < idleSlots(agent) && wouldTake(agent, ticket);
}

/** After every command: whoever is offered as a swap and is no longer idle for it is offered no more. */
export function withdrawSwaps(draft: Draft): void {
  const { tickets, agents, swaps } = draft.state;
  if (swaps.length === 0) return;
  const left = new Map<string, number>();
  for (const ticket of swaps.map((ticketId) => ticketOf(tickets, ticketId)).sort(compareRank)) {
    const { ticketId, swap } = ticket;
    if (swap === null) continue;
    const agent = agents.get(swap.agentId);
    const slots = left.get(swap.agentId) ?? (agent === undefined ? 0 : idleSlots(agent));
    if (agent !== undefined && slots > 0 && wouldTake(agent, ticket)) left.set(swap.agentId, slots - 1);
    else draft.emit({ type: 'swapWithdrawn', ticketId, agentId: swap.agentId });
  }
}

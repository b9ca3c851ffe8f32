import { LIMITS, type AgentId, type OfferId, type TicketId } from '../protocol/index.ts';
import { closeTicket } from './decisions/transfer-end.ts';
import type { Draft } from './draft.ts';
import { canServe, freeAgentsFor, isFree, suits } from './eligible.ts';
import { later } from './moment.ts';
import { chooseAgent } from './order/index.ts';
import { whyOffered } from './order/why.ts';
import { compareRank, ticketOf } from './rank.ts';
import type { Agent, SiteState, Ticket } from './state.ts';

/**
 * Offers tickets to free agents until nothing moves: always the ticket of least rank that somebody free may
 * take, own and general lines alike. Only what the command awakened can move, for before it nothing could.
 */
export function match(draft: Draft): void {
  for (;;) {
    const ticket = nextTicket(draft);
    if (ticket === null) return;
    if (ticket.offersMade >= LIMITS.offersPerTicket) {
      closeTicket(draft, ticket, 'expired');
      continue;
    }
    const candidates = freeAgentsFor(draft.state, ticket);
    const { agentId, isTie } = chooseAgent(draft.state, ticket, candidates, draft.now);
    draft.emit({
      type: 'offerMade',
      offerId: `${ticket.ticketId}:${ticket.offersMade + 1}` as OfferId,
      ticketId: ticket.ticketId,
      agentId,
      why: whyOffered(draft.state, ticket, agentId, candidates, isTie),
      expiresAt: later(draft.now, draft.state.settings.offerSeconds),
    });
  }
}

/**
 * Matching only uses up free slots and waiting tickets, so whoever cannot be matched is not looked at again.
 */
function nextTicket({ state, awakened }: Draft): Ticket | null {
  let next: Ticket | null = null;
  for (const ticketId of awakened.tickets) {
    const ticket = state.tickets.get(ticketId);
    if (ticket?.phase.state !== 'waiting' || freeAgentsFor(state, ticket).length === 0) {
      awakened.tickets.delete(ticketId);
    } else if (next === null || compareRank(ticket, next) < 0) next = ticket;
  }
  for (const agentId of awakened.agents) {
    const ticket = firstFor(state, agentId);
    if (ticket === null) awakened.agents.delete(agentId);
    else if (next === null || compareRank(ticket, next) < 0) next = ticket;
  }
  return next;
}

/** The waiting ticket of least rank that this agent, if free, may take. */
function firstFor(state: SiteState, agentId: AgentId): Ticket | null {
  const agent = state.agents.get(agentId);
  if (agent === undefined || !isFree(agent)) return null;
  const own = firstServed(state, state.ownLines.get(agentId) ?? [], agent);
  const general = firstOfGeneral(state, agent);
  if (own === null || general === null) return own ?? general;
  return compareRank(own, general) < 0 ? own : general;
}

/**
 * Of each need that the agent suits only the first counts, unless she declined it or is avoided. Who prefers
 * her gets her even if she suits no longer.
 */
function firstOfGeneral(state: SiteState, agent: Agent): Ticket | null {
  let first = firstServed(state, state.preferLines.get(agent.agentId) ?? [], agent);
  for (const line of state.needLines.values()) {
    const [ticketId] = line;
    if (ticketId === undefined || !suits(agent.facts, ticketOf(state.tickets, ticketId).need)) continue;
    const ticket = firstServed(state, line, agent);
    if (ticket !== null && (first === null || compareRank(ticket, first) < 0)) first = ticket;
  }
  return first;
}

function firstServed(state: SiteState, line: readonly TicketId[], agent: Agent): Ticket | null {
  for (const ticketId of line) {
    const ticket = ticketOf(state.tickets, ticketId);
    if (canServe(agent, ticket)) return ticket;
  }
  return null;
}

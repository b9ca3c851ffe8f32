import type { VisitorId } from '../../protocol/index.ts';
import { canServe, freeAgentsFor } from '../eligible.ts';
import type { SiteState, Ticket } from '../state.ts';
import type { Report } from './report.ts';

/** Rules of places in line: one per visitor, held by one agent at most, never waiting in vain. */
export function checkTickets(state: SiteState, now: number, report: Report): void {
  const visitors = new Set<VisitorId>();
  for (const ticket of state.tickets.values()) {
    const { ticketId, visitorId } = ticket;
    report.expect(!visitors.has(visitorId), () => `Visitor ${visitorId} has two open tickets.`);
    visitors.add(visitorId);
    report.expect(
      !state.conversationOfVisitor.has(visitorId),
      () => `Visitor ${visitorId} waits and talks at once.`,
    );
    report.expect(
      ticket.rankAt <= ticket.joinedAt && ticket.joinedAt <= now,
      () => `Ticket ${ticketId} joined or ranks in the future.`,
    );
    checkPhase(state, ticket, now, report);
  }
}

function checkPhase(state: SiteState, ticket: Ticket, now: number, report: Report): void {
  const { ticketId, phase } = ticket;
  switch (phase.state) {
    case 'waiting': {
      const free = freeAgentsFor(state, ticket);
      report.expect(free.length === 0, () => `Ticket ${ticketId} waits while ${free.join(', ')} is free.`);
      return;
    }
    case 'asked':
      return;
    case 'offered': {
      const { agentId, offeredAt, expiresAt, offerId } = phase;
      const agent = state.agents.get(agentId);
      report.expect(
        agent !== undefined && agent.offers.includes(ticketId) && !ticket.barred.includes(agentId),
        () => `Ticket ${ticketId} rings at ${agentId}, who does not hold it.`,
      );
      report.expect(
        offeredAt <= now && offeredAt < expiresAt,
        () => `Offer ${offerId} was made in the future or ends before it begins.`,
      );
      report.expect(
        offerId === `${ticketId}:${ticket.offersMade}`,
        () => `Offer ${offerId} is not the newest one of its ticket.`,
      );
      report.expect(
        ticket.choice.kind === 'any' || (agent !== undefined && canServe(agent, ticket)),
        () => `Ticket ${ticketId} insists on somebody else than ${agentId}.`,
      );
      return;
    }
  }
}

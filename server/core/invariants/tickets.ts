import { LIMITS, type VisitorId } from '../../protocol/index.ts';
import { canServe, freeAgentsFor, lineOwner } from '../eligible.ts';
import type { SiteState, Ticket } from '../state.ts';
import { isWarm } from '../transfer/transfer.ts';
import type { Report } from './report.ts';

/** Rules of places in line: one per visitor, held by one agent at most, never waiting in vain. */
export function checkTickets(state: SiteState, now: number, report: Report): void {
  const visitors = new Set<VisitorId>();
  for (const ticket of state.tickets.values()) {
    const { ticketId, visitorId } = ticket;
    report.expect(!visitors.has(visitorId), () => `Visitor ${visitorId} has two open tickets.`);
    visitors.add(visitorId);
    report.expect(
      isWarm(ticket) || !state.conversationOfVisitor.has(visitorId),
      () => `Visitor ${visitorId} waits and talks at once.`,
    );
    report.expect(ticket.joinedAt <= now, () => `Ticket ${ticketId} joined in the future.`);
    checkRank(ticket, report);
    checkChoice(ticket, report);
    checkPhase(state, ticket, now, report);
    const isProlonged = ticket.prolongations >= 0 && ticket.prolongations <= LIMITS.prolongationsPerTicket;
    report.expect(isProlonged, () => `Ticket ${ticketId} took more time ${ticket.prolongations} times.`);
  }
}

/** A place ranks by its joining time less its credits, which have a bound together. */
function checkRank({ ticketId, joinedAt, rankAt, credits }: Ticket, report: Report): void {
  const given = credits.reduce((sum, { seconds }) => sum + seconds, 0);
  const isBounded = given <= LIMITS.creditSecondsMost && credits.every(({ seconds }) => seconds >= 0);
  report.expect(isBounded, () => `Ticket ${ticketId} has ${given} s of credit.`);
  report.expect(
    rankAt === joinedAt - 1_000 * given,
    () => `Ticket ${ticketId} ranks otherwise than by its joining time and its credits.`,
  );
}

/** Only a flexible ticket is ever released, and its patience has a bound. */
function checkChoice({ ticketId, choice, released, credits }: Ticket, report: Report): void {
  const isPatient =
    choice.kind !== 'flex' ||
    (choice.patienceSeconds >= 0 && choice.patienceSeconds <= LIMITS.patienceSecondsMost);
  report.expect(isPatient, () => `Ticket ${ticketId} has a patience out of bounds.`);
  report.expect(
    released === null || choice.kind === 'flex',
    () => `Ticket ${ticketId} is released and not flexible.`,
  );
  const broken = credits.filter(({ reason }) => reason === 'promise-broken');
  report.expect(broken.length <= 1, () => `Ticket ${ticketId} was credited twice for one promise.`);
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
    case 'postponed': {
      const isOnce = ticket.postponements >= 1 && phase.since <= now && phase.since < phase.until;
      report.expect(isOnce, () => `Ticket ${ticketId} lets others pass without having asked for it.`);
      return;
    }
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
        lineOwner(ticket) === null || (agent !== undefined && canServe(agent, ticket)),
        () => `Ticket ${ticketId} insists on somebody else than ${agentId}.`,
      );
      return;
    }
  }
}

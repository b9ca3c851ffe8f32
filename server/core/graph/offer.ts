import { LIMITS } from '../../protocol/index.ts';
import { canServe, capacityNow, isFree } from '../eligible.ts';
import type { EventOf } from '../event.ts';
import type { Report } from '../invariants/report.ts';
import { compareRank, ticketOf } from '../rank.ts';
import type { Agent, SiteState, Ticket } from '../state.ts';
import { expectPhase } from './phase.ts';

/** An offer goes to somebody free, and passes over nobody of lesser rank whom that agent may take. */
export function checkOffer(state: SiteState, event: EventOf<'offerMade'>, report: Report): void {
  expectPhase(state, event, ['waiting'], report);
  const ticket = state.tickets.get(event.ticketId);
  const agent = state.agents.get(event.agentId);
  if (ticket === undefined || agent === undefined) {
    report.broken.push(`Offer ${event.offerId} joins nobody.`);
    return;
  }
  report.expect(
    isFree(agent) && canServe(agent, ticket),
    () => `Offer ${event.offerId} went to ${event.agentId}, who is not free for it.`,
  );
  checkOvertaken(state, event, ticket, agent, report);
}

/**
 * Rank alone decides, and a credit is all that moves rank: whoever joined before and was passed over all the
 * same has lesser credit, and the offer says that credit is why.
 */
function checkOvertaken(
  state: SiteState,
  { offerId, why }: EventOf<'offerMade'>,
  ticket: Ticket,
  agent: Agent,
  report: Report,
): void {
  let overtaken: Ticket | null = null;
  for (const ticketId of state.line) {
    const other = ticketOf(state.tickets, ticketId);
    if (other.rankAt > ticket.joinedAt) break;
    if (other === ticket || !canServe(agent, other)) continue;
    report.expect(
      compareRank(other, ticket) > 0,
      () => `Offer ${offerId} passed over ticket ${other.ticketId}.`,
    );
    if (other.joinedAt < ticket.joinedAt) overtaken = other;
  }
  const byCredit = creditSeconds(ticket) > 0 && why.ticket === 'credit';
  report.expect(
    overtaken === null || byCredit,
    () => `Offer ${offerId} overtook ticket ${overtaken?.ticketId ?? ''} without saying why.`,
  );
  report.expect(
    why.ticketCount >= 1 &&
      why.agentCount >= 1 &&
      Math.max(why.ticketCount, why.agentCount) <= LIMITS.candidatesPerDecision,
    () => `Offer ${offerId} counts candidates beyond the bounds.`,
  );
}

const creditSeconds = ({ credits }: Ticket): number => credits.reduce((sum, { seconds }) => sum + seconds, 0);

export function checkOfferEnd(
  state: SiteState,
  event: EventOf<'offerDeclined' | 'offerLapsed' | 'offerWithdrawn' | 'conversationStarted'>,
  report: Report,
): void {
  const ticket = state.tickets.get(event.ticketId);
  const phase = ticket?.phase;
  if (phase?.state !== 'offered' || phase.offerId !== event.offerId || phase.agentId !== event.agentId) {
    report.broken.push(`${event.type} ended offer ${event.offerId}, which does not ring.`);
    return;
  }
  if (event.type === 'offerLapsed') {
    report.expect(event.at >= phase.expiresAt, () => `Offer ${event.offerId} lapsed too early.`);
  }
  if (event.type !== 'conversationStarted') return;
  report.expect(event.at < phase.expiresAt, () => `Offer ${event.offerId} was accepted too late.`);
  const agent = state.agents.get(event.agentId);
  report.expect(
    agent !== undefined && agent.conversations.length < capacityNow(agent),
    () => `Agent ${event.agentId} accepted more than the capacity.`,
  );
}

import type { TicketId } from '../protocol/index.ts';
import { canServe, isFree } from './eligible.ts';
import type { EventOf, SiteEvent } from './event.ts';
import { Report } from './invariants/report.ts';
import { compareRank, ticketOf } from './rank.ts';
import type { SiteState, TicketState } from './state.ts';

/**
 * Whether an event is a way that the graph of states has: what it breaks, one sentence each.
 * `state` is the site just before the event.
 */
export function graphViolations(state: SiteState, event: SiteEvent): readonly string[] {
  const report = new Report();
  report.expect(event.at >= state.lastAt, () => `Event ${event.type} runs backwards.`);
  checkEvent(state, event, report);
  return report.broken;
}

function checkEvent(state: SiteState, event: SiteEvent, report: Report): void {
  switch (event.type) {
    case 'ticketJoined':
      report.expect(
        !state.ticketOfVisitor.has(event.visitorId) && !state.conversationOfVisitor.has(event.visitorId),
        () => `Visitor ${event.visitorId} joined twice.`,
      );
      return;
    case 'visitorAsked':
      return expectPhase(state, event.ticketId, ['waiting'], event, report);
    case 'choiceChanged':
      return expectPhase(state, event.ticketId, ['waiting', 'asked', 'offered'], event, report);
    case 'ticketClosed':
      return expectPhase(state, event.ticketId, ['waiting', 'asked'], event, report);
    case 'offerMade':
      return checkOffer(state, event, report);
    case 'offerDeclined':
    case 'offerLapsed':
    case 'offerWithdrawn':
    case 'conversationStarted':
      return checkOfferEnd(state, event, report);
    case 'messageAdded': {
      const conversation = state.conversations.get(event.conversationId);
      const follows = conversation?.phase.state === 'talking' && event.number === conversation.lastNumber + 1;
      return report.expect(follows, () => `Message ${event.messageId} does not follow.`);
    }
    case 'conversationEnded':
      return expectConversation(state, event, 'talking', report);
    case 'ticketReturned':
      return expectConversation(state, event, 'talking', report);
    case 'wrapUpFinished':
      return expectConversation(state, event, 'wrap-up', report);
    case 'reviewWritten': {
      const ended = state.ended.get(event.conversationId);
      const first = ended !== undefined && ended.bothWrote && ended.review !== 'written';
      return report.expect(first, () => `Review ${event.reviewId} is the second, or of nothing said.`);
    }
    case 'reviewSkipped':
    case 'conversationClosed':
      return report.expect(
        state.ended.has(event.conversationId),
        () => `${event.type} concerns ${event.conversationId}, which is not ended.`,
      );
    case 'reviewPublished':
      return report.expect(
        state.unpublished.has(event.reviewId),
        () => `Review ${event.reviewId} was published unwritten.`,
      );
    case 'agentAdded':
      return report.expect(!state.agents.has(event.agentId), () => `Agent ${event.agentId} came twice.`);
    case 'agentChanged':
    case 'availabilityChanged':
      return report.expect(state.agents.has(event.agentId), () => `Agent ${event.agentId} is unknown.`);
    case 'agentRemoved':
      return checkRemoval(state, event, report);
    case 'connectionClosed':
    case 'connectionOpened':
    case 'graceStarted':
    case 'restarted':
    case 'settingsChanged':
      return;
  }
}

function expectPhase(
  state: SiteState,
  ticketId: TicketId,
  phases: readonly TicketState['state'][],
  event: SiteEvent,
  report: Report,
): void {
  const phase = state.tickets.get(ticketId)?.phase.state;
  const isAllowed = phase !== undefined && phases.includes(phase);
  report.expect(isAllowed, () => `${event.type} found ticket ${ticketId} ${phase ?? 'gone'}.`);
}

function expectConversation(
  state: SiteState,
  event: EventOf<'conversationEnded' | 'ticketReturned' | 'wrapUpFinished'>,
  phase: 'talking' | 'wrap-up',
  report: Report,
): void {
  const found = state.conversations.get(event.conversationId)?.phase.state;
  report.expect(
    found === phase,
    () => `${event.type} found conversation ${event.conversationId} ${found ?? 'gone'}.`,
  );
}

/** An offer goes to somebody free, and passes over nobody of lesser rank whom that agent may take. */
function checkOffer(state: SiteState, event: EventOf<'offerMade'>, report: Report): void {
  expectPhase(state, event.ticketId, ['waiting'], event, report);
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
  for (const ticketId of state.line) {
    const other = ticketOf(state.tickets, ticketId);
    if (compareRank(other, ticket) >= 0) return;
    report.expect(!canServe(agent, other), () => `Offer ${event.offerId} passed over ticket ${ticketId}.`);
  }
}

function checkOfferEnd(
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
    agent !== undefined && agent.conversations.length < agent.facts.capacity,
    () => `Agent ${event.agentId} accepted more than the capacity.`,
  );
}

function checkRemoval(state: SiteState, { agentId }: EventOf<'agentRemoved'>, report: Report): void {
  const agent = state.agents.get(agentId);
  report.expect(
    agent !== undefined && agent.offers.length === 0 && agent.conversations.length === 0,
    () => `Agent ${agentId} was removed while holding something.`,
  );
  report.expect(!state.ownLines.has(agentId), () => `Agent ${agentId} was removed with a line.`);
}

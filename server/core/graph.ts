import type { TicketId } from '../protocol/index.ts';
import { canServe, isFree } from './eligible.ts';
import type { EventOf, SiteEvent, SiteEventType } from './event.ts';
import { Report } from './invariants/report.ts';
import { compareRank, ticketOf } from './rank.ts';
import type { SiteState, TicketState } from './state.ts';

/** What one kind of event must find. `state` is the site just before it. */
type Check<Type extends SiteEventType> = (state: SiteState, event: EventOf<Type>, report: Report) => void;
type Checks = { readonly [Type in SiteEventType]: Check<Type> };

const alwaysFits = (): void => undefined;

const CHECKS: Checks = {
  ticketJoined: (state, { visitorId }, report) => {
    const isOpen = state.ticketOfVisitor.has(visitorId) || state.conversationOfVisitor.has(visitorId);
    report.expect(!isOpen, () => `Visitor ${visitorId} joined twice.`);
  },
  visitorAsked: (state, event, report) => expectPhase(state, event, ['waiting'], report),
  choiceChanged: (state, event, report) => expectPhase(state, event, ['waiting', 'asked', 'offered'], report),
  ticketClosed: (state, event, report) => expectPhase(state, event, ['waiting', 'asked'], report),
  ticketReturned: (state, event, report) => expectConversation(state, event, 'talking', report),
  ticketReleased: (state, event, report) => expectPhase(state, event, ['waiting', 'asked'], report),
  swapOffered: (state, event, report) => expectPhase(state, event, ['waiting'], report),
  swapAccepted: expectSwap,
  swapDeclined: expectSwap,
  swapLapsed: expectSwap,
  swapWithdrawn: expectSwap,
  promiseBroken: (state, event, report) => expectPhase(state, event, ['waiting', 'asked', 'offered'], report),
  awayTold: (state, event, report) => expectPhase(state, event, ['waiting'], report),
  offerMade: checkOffer,
  offerDeclined: checkOfferEnd,
  offerLapsed: checkOfferEnd,
  offerWithdrawn: checkOfferEnd,
  conversationStarted: checkOfferEnd,
  messageAdded: (state, { conversationId, messageId, number }, report) => {
    const conversation = state.conversations.get(conversationId);
    const follows = conversation?.phase.state === 'talking' && number === conversation.lastNumber + 1;
    report.expect(follows, () => `Message ${messageId} does not follow.`);
  },
  conversationEnded: (state, event, report) => expectConversation(state, event, 'talking', report),
  wrapUpFinished: (state, event, report) => expectConversation(state, event, 'wrap-up', report),
  conversationClosed: expectEnded,
  reviewSkipped: expectEnded,
  reviewWritten: (state, { conversationId, reviewId }, report) => {
    const ended = state.ended.get(conversationId);
    const isFirst = ended?.bothWrote === true && ended.review !== 'written';
    report.expect(isFirst, () => `Review ${reviewId} is the second, or of nothing said.`);
  },
  reviewPublished: (state, { reviewId }, report) => {
    report.expect(state.unpublished.has(reviewId), () => `Review ${reviewId} was published unwritten.`);
  },
  agentAdded: (state, { agentId }, report) => {
    report.expect(!state.agents.has(agentId), () => `Agent ${agentId} came twice.`);
  },
  agentChanged: expectAgent,
  availabilityChanged: expectAgent,
  dayEndSet: expectAgent,
  drainSet: expectAgent,
  agentRemoved: checkRemoval,
  connectionClosed: alwaysFits,
  exposuresCounted: alwaysFits,
  preferenceSet: alwaysFits,
  connectionOpened: alwaysFits,
  graceStarted: alwaysFits,
  restarted: alwaysFits,
  settingsChanged: alwaysFits,
};

/**
 * Whether an event is a way that the graph of states has: what it breaks, one sentence each.
 * `state` is the site just before the event.
 */
export function graphViolations(state: SiteState, event: SiteEvent): readonly string[] {
  const report = new Report();
  report.expect(event.at >= state.lastAt, () => `Event ${event.type} runs backwards.`);
  const check = CHECKS[event.type] as (state: SiteState, event: SiteEvent, report: Report) => void;
  check(state, event, report);
  return report.broken;
}

function expectPhase(
  state: SiteState,
  { type, ticketId }: SiteEvent & { readonly ticketId: TicketId },
  phases: readonly TicketState['state'][],
  report: Report,
): void {
  const phase = state.tickets.get(ticketId)?.phase.state;
  const isAllowed = phase !== undefined && phases.includes(phase);
  report.expect(isAllowed, () => `${type} found ticket ${ticketId} ${phase ?? 'gone'}.`);
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

function expectEnded(
  state: SiteState,
  { type, conversationId }: EventOf<'conversationClosed' | 'reviewSkipped'>,
  report: Report,
): void {
  const isEnded = state.ended.has(conversationId);
  report.expect(isEnded, () => `${type} concerns ${conversationId}, which is not ended.`);
}

function expectAgent(
  state: SiteState,
  { agentId }: EventOf<'agentChanged' | 'availabilityChanged' | 'dayEndSet' | 'drainSet'>,
  report: Report,
): void {
  report.expect(state.agents.has(agentId), () => `Agent ${agentId} is unknown.`);
}

function expectSwap(
  state: SiteState,
  { type, ticketId, agentId }: EventOf<'swapAccepted' | 'swapDeclined' | 'swapLapsed' | 'swapWithdrawn'>,
  report: Report,
): void {
  const swap = state.tickets.get(ticketId)?.swap;
  report.expect(swap?.agentId === agentId, () => `${type} found no swap of ${ticketId} with ${agentId}.`);
}

/** An offer goes to somebody free, and passes over nobody of lesser rank whom that agent may take. */
function checkOffer(state: SiteState, event: EventOf<'offerMade'>, report: Report): void {
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
    agent?.offers.length === 0 && agent.conversations.length === 0,
    () => `Agent ${agentId} was removed while holding something.`,
  );
  report.expect(!state.ownLines.has(agentId), () => `Agent ${agentId} was removed with a line.`);
}

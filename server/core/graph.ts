import { LIMITS } from '../protocol/index.ts';
import type { EventOf, SiteEvent, SiteEventType } from './event.ts';
import { checkWaitingAnswered, checkWaitingContinued } from './graph/answering.ts';
import {
  checkBookingClosed,
  checkBookingMade,
  checkBookingMoved,
  checkDisplaced,
  checkDue,
  checkLeftMessageClosed,
  checkMessageLeft,
  checkReassigned,
  checkReminded,
} from './graph/booking.ts';
import type { Check } from './graph/check.ts';
import { checkNote, checkOutcome, checkWrapUpProlonged } from './graph/ending.ts';
import { checkHeld, checkInvitationEnd, checkTaken } from './graph/invitation.ts';
import { checkOffer, checkOfferEnd } from './graph/offer.ts';
import { expectPhase } from './graph/phase.ts';
import { checkSwapOffered, expectSwap } from './graph/swap.ts';
import { checkAskProlonged, checkSwapProlonged } from './graph/prolong.ts';
import {
  checkChangePublished,
  checkDisputeDecided,
  checkReviewChanged,
  checkReviewHeld,
  checkReviewModerated,
} from './graph/review.ts';
import { checkJoined, checkPostponed, checkPromiseBroken, checkReleased } from './graph/ticket.ts';
import {
  checkCooled,
  checkPicked,
  checkReopened,
  checkTransferEnded,
  checkTransferred,
  checkTurnedBack,
} from './graph/transfer.ts';
import { Report } from './invariants/report.ts';
import type { SiteState } from './state.ts';

type Checks = { readonly [Type in SiteEventType]: Check<Type> };

const CHANGEABLE = ['waiting', 'asked', 'offered', 'postponed'] as const;

const alwaysFits = (): void => undefined;

const CHECKS: Checks = {
  ticketJoined: checkJoined,
  askProlonged: checkAskProlonged,
  visitorAsked: (state, event, report) => expectPhase(state, event, ['waiting'], report),
  questionWritten: (state, event, report) =>
    expectPhase(state, event, ['waiting', 'asked', 'postponed'], report),
  choiceChanged: (state, event, report) => expectPhase(state, event, CHANGEABLE, report),
  ticketClosed: (state, event, report) =>
    expectPhase(state, event, ['waiting', 'asked', 'postponed'], report),
  ticketPostponed: checkPostponed,
  ticketResumed: (state, event, report) => expectPhase(state, event, ['postponed'], report),
  ticketReturned: (state, event, report) => expectConversation(state, event, 'talking', report),
  ticketTransferred: checkTransferred,
  transferCooled: checkCooled,
  transferEnded: checkTransferEnded,
  transferTurnedBack: checkTurnedBack,
  ticketPicked: checkPicked,
  conversationReopened: checkReopened,
  permissionSet: expectAgent,
  outcomeRecorded: checkOutcome,
  wrapUpProlonged: checkWrapUpProlonged,
  noteAdded: checkNote,
  reviewDisputed: alwaysFits,
  disputeDecided: checkDisputeDecided,
  reviewModerated: checkReviewModerated,
  reviewHeld: checkReviewHeld,
  waitingAnswered: checkWaitingAnswered,
  waitingContinued: checkWaitingContinued,
  ticketReleased: checkReleased,
  swapOffered: checkSwapOffered,
  swapProlonged: checkSwapProlonged,
  swapAccepted: expectSwap,
  swapDeclined: expectSwap,
  swapLapsed: expectSwap,
  swapWithdrawn: expectSwap,
  promiseBroken: checkPromiseBroken,
  awayTold: checkAwayTold,
  invitationHeld: checkHeld,
  invitationTaken: checkTaken,
  invitationEnded: checkInvitationEnd,
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
  channelSwitched: (state, event, report) => expectConversation(state, event, 'talking', report),
  conversationEnded: (state, event, report) => expectConversation(state, event, 'talking', report),
  wrapUpFinished: (state, event, report) => expectConversation(state, event, 'wrap-up', report),
  conversationClosed: expectEnded,
  reviewSkipped: expectEnded,
  reviewWritten: (state, { conversationId, reviewId }, report) => {
    const ended = state.ended.get(conversationId);
    const isFirst = ended?.bothWrote === true && ended.review.state !== 'written';
    report.expect(isFirst, () => `Review ${reviewId} is the second, or of nothing said.`);
  },
  reviewPublished: (state, { reviewId }, report) => {
    const waits = state.unpublished.get(reviewId);
    report.expect(waits?.replaces === null, () => `Review ${reviewId} was published unwritten.`);
  },
  reviewChanged: checkReviewChanged,
  reviewChangePublished: checkChangePublished,
  reviewReplied: alwaysFits,
  agentAdded: (state, { agentId }, report) => {
    report.expect(!state.agents.has(agentId), () => `Agent ${agentId} came twice.`);
  },
  agentChanged: expectAgent,
  availabilityChanged: expectAgent,
  dayEndSet: expectAgent,
  hoursSet: expectAgent,
  bookingMade: checkBookingMade,
  bookingMoved: checkBookingMoved,
  bookingReassigned: checkReassigned,
  bookingDisplaced: checkDisplaced,
  bookingReminded: checkReminded,
  bookingDue: checkDue,
  bookingClosed: checkBookingClosed,
  messageLeft: checkMessageLeft,
  leftMessageClosed: checkLeftMessageClosed,
  drainSet: checkDrained,
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

function expectConversation(
  state: SiteState,
  event: EventOf<'channelSwitched' | 'conversationEnded' | 'ticketReturned' | 'wrapUpFinished'>,
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
  { agentId }: EventOf<'agentChanged' | 'availabilityChanged' | 'dayEndSet' | 'hoursSet' | 'permissionSet'>,
  report: Report,
): void {
  report.expect(state.agents.has(agentId), () => `Agent ${agentId} is unknown.`);
}

function checkDrained(state: SiteState, { agentId, more }: EventOf<'drainSet'>, report: Report): void {
  report.expect(state.agents.has(agentId), () => `Agent ${agentId} is unknown.`);
  report.expect(
    more === null || (Number.isInteger(more) && more >= 0 && more <= LIMITS.drainMost),
    () => `Agent ${agentId} is to take ${more} more.`,
  );
}

function checkAwayTold(state: SiteState, event: EventOf<'awayTold'>, report: Report): void {
  const { type, agentId, ticketIds } = event;
  for (const ticketId of ticketIds) expectPhase(state, { type, ticketId }, ['waiting'], report);
  const agent = state.agents.get(agentId);
  const isUntold = agent?.availability === 'away' && !agent.absenceTold;
  report.expect(isUntold, () => `The absence of agent ${agentId} was told twice, or is none.`);
}

function checkRemoval(state: SiteState, { agentId }: EventOf<'agentRemoved'>, report: Report): void {
  const agent = state.agents.get(agentId);
  report.expect(
    agent?.offers.length === 0 && agent.conversations.length === 0,
    () => `Agent ${agentId} was removed while holding something.`,
  );
  report.expect(!state.ownLines.has(agentId), () => `Agent ${agentId} was removed with a line.`);
}

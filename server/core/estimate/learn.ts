import type { AgentId, Moment } from '../../protocol/index.ts';
import type { EventOf, SiteEvent, SiteEventType } from '../event.ts';
import type { Conversation, SiteState, Ticket } from '../state.ts';
import { mapRows, withRow } from './agent-table.ts';
import {
  learnOnline,
  learnPause,
  learnRinging,
  learnTalk,
  learnWait,
  learnWrapUp,
  type Learned,
} from './learner.ts';
import { agentStatisticsOf, type AgentStatistics, type Statistics } from './statistics.ts';
import { isAtOnce } from './promise.ts';
import { isPromiseKept } from './track-record.ts';
import { faded, withoutWork, withWorkCounted } from './work.ts';

const LEAST_TALK_SECONDS = 5;
const LONGEST_TALK_SECONDS = 4 * 3_600;
const LONGEST_PAUSE_SECONDS = 4 * 3_600;
const LONGEST_ONLINE_SECONDS = 12 * 3_600;
/** How many promises are remembered, for the site and for each agent. */
const KEPT_MOST = { site: 100, agent: 30 } as const;

const hasLeft = ({ reason }: EventOf<'ticketClosed'>): boolean =>
  reason !== 'expired' && reason !== 'answered';
const secondsBetween = (from: Moment, to: Moment): number => Math.max(0, to - from) / 1_000;
const waitedBy = (ticket: Ticket, at: Moment): number => secondsBetween(ticket.joinedAt, at);
const withLearned = (statistics: Statistics, learned: Learned): Statistics => ({ ...statistics, learned });

/**
 * What one kind of event teaches. `state` is the site just before it, so that whatever it ends is still
 * there.
 */
type Lesson<Type extends SiteEventType> = (
  statistics: Statistics,
  state: SiteState,
  event: EventOf<Type>,
) => Statistics;

const nothing = (statistics: Statistics): Statistics => statistics;

/** Work time is counted up to the event wherever it changes how many slots are busy or online. */
const LESSONS: { readonly [Type in SiteEventType]: Lesson<Type> } = {
  conversationStarted: (statistics, state, event) =>
    learnStart(withWorkCounted(statistics, state, event.agentId, event.at), state, event),
  channelSwitched: (statistics, state, { conversationId, at }) => {
    const conversation = state.conversations.get(conversationId);
    if (conversation === undefined) return statistics;
    return withWorkCounted(statistics, state, conversation.agentId, at);
  },
  conversationEnded: (statistics, state, event) => {
    const conversation = state.conversations.get(event.conversationId);
    if (conversation === undefined) return statistics;
    const counted = withWorkCounted(statistics, state, conversation.agentId, event.at);
    return learnEnd(counted, conversation, event);
  },
  wrapUpFinished: learnSlotFreed,
  ticketClosed: (statistics, state, event) => {
    const ticket = state.tickets.get(event.ticketId);
    if (ticket === undefined) return statistics;
    if (ticket.postponements + ticket.thread.length > 0) return statistics;
    const learned = learnWait(statistics.learned, waitedBy(ticket, event.at), hasLeft(event));
    return withLearned(statistics, learned);
  },
  availabilityChanged: (statistics, state, event) =>
    learnAvailability(withWorkCounted(statistics, state, event.agentId, event.at), state, event),
  agentChanged: (statistics, state, { agentId, at }) => withWorkCounted(statistics, state, agentId, at),
  agentRemoved: (statistics, _state, { agentId, at }) => withoutWork(statistics, agentId, at),
  exposuresCounted: learnExposures,
  restarted: (statistics, state, { at }) => skipDowntime(statistics, state, at),
  agentAdded: nothing,
  awayTold: nothing,
  bookingMade: nothing,
  bookingMoved: nothing,
  bookingReassigned: nothing,
  bookingDisplaced: nothing,
  bookingReminded: nothing,
  bookingDue: nothing,
  askProlonged: nothing,
  bookingClosed: nothing,
  hoursSet: nothing,
  leftMessageClosed: nothing,
  messageLeft: nothing,
  choiceChanged: nothing,
  connectionClosed: nothing,
  connectionOpened: nothing,
  conversationClosed: nothing,
  conversationReopened: (statistics, state, { agentId, at }) =>
    withWorkCounted(statistics, state, agentId, at),
  dayEndSet: nothing,
  drainSet: nothing,
  graceStarted: nothing,
  invitationEnded: nothing,
  invitationHeld: nothing,
  invitationTaken: nothing,
  messageAdded: nothing,
  noteAdded: nothing,
  outcomeRecorded: nothing,
  wrapUpProlonged: nothing,
  offerDeclined: nothing,
  offerLapsed: nothing,
  offerMade: nothing,
  offerWithdrawn: nothing,
  preferenceSet: nothing,
  questionWritten: nothing,
  permissionSet: nothing,
  promiseBroken: nothing,
  reviewChanged: nothing,
  reviewChangePublished: nothing,
  reviewPublished: nothing,
  reviewReplied: nothing,
  reviewDisputed: nothing,
  disputeDecided: nothing,
  reviewModerated: nothing,
  reviewHeld: nothing,
  reviewSkipped: nothing,
  reviewWritten: nothing,
  settingsChanged: nothing,
  swapAccepted: nothing,
  swapDeclined: nothing,
  swapLapsed: nothing,
  swapOffered: nothing,
  swapProlonged: nothing,
  swapWithdrawn: nothing,
  ticketJoined: nothing,
  ticketPicked: nothing,
  ticketPostponed: nothing,
  ticketReleased: nothing,
  ticketResumed: nothing,
  ticketReturned: nothing,
  ticketTransferred: nothing,
  transferCooled: nothing,
  transferEnded: nothing,
  transferTurnedBack: nothing,
  visitorAsked: nothing,
  waitingAnswered: nothing,
  waitingContinued: nothing,
};

/** What is known after an event. */
export function learn(statistics: Statistics, state: SiteState, event: SiteEvent): Statistics {
  const lesson = LESSONS[event.type] as Lesson<SiteEventType>;
  return lesson(statistics, state, event);
}

function changeAgent(
  statistics: Statistics,
  agentId: AgentId,
  at: Moment,
  change: (row: AgentStatistics) => AgentStatistics,
): Statistics {
  const row = change(agentStatisticsOf(statistics, agentId, at));
  return { ...statistics, agents: withRow(statistics.agents, agentId, row) };
}

function learnStart(
  statistics: Statistics,
  state: SiteState,
  { ticketId, agentId, at }: EventOf<'conversationStarted'>,
): Statistics {
  const ticket = state.tickets.get(ticketId);
  if (ticket === undefined) return statistics;
  const { phase, promise, returned, postponements, thread } = ticket;
  // Who asked for more time, or talked in between, waited longer than it takes.
  const waited =
    postponements + thread.length > 0
      ? statistics.learned
      : learnWait(statistics.learned, waitedBy(ticket, at), false);
  const learned =
    phase.state === 'offered' && phase.offeredAt < at
      ? learnRinging(waited, secondsBetween(phase.offeredAt, at))
      : waited;
  if (promise === null || returned) return { ...statistics, learned };
  const isKept = isPromiseKept(ticket, at);
  // A kept "free" tells nothing of whether waiting times hold; a broken one does.
  if (isAtOnce(promise) && isKept) return { ...statistics, learned };
  const kept = isKept ? 1 : 0;
  return changeAgent(
    { ...statistics, learned, kept: [...statistics.kept.slice(1 - KEPT_MOST.site), kept] },
    agentId,
    at,
    (row) => ({ ...row, kept: [...row.kept.slice(1 - KEPT_MOST.agent), kept] }),
  );
}

/** Conversations that were cut off, or in which nothing was said, teach nothing about how long one takes. */
function learnEnd(
  statistics: Statistics,
  conversation: Conversation,
  { at, reason, wrapUpUntil }: EventOf<'conversationEnded'>,
): Statistics {
  if (reason === 'agent-lost') return statistics;
  const { startedAt, lastMessageAt, agentId } = conversation;
  const endedAt = reason === 'idle' ? lastMessageAt : at;
  const seconds = secondsBetween(startedAt, endedAt);
  const wrapped = wrapUpUntil > at ? statistics.learned : learnWrapUp(statistics.learned, 0);
  const isEmpty = secondsBetween(startedAt, lastMessageAt) < LEAST_TALK_SECONDS;
  if (isEmpty || seconds > LONGEST_TALK_SECONDS) return withLearned(statistics, wrapped);
  const row = agentStatisticsOf(statistics, agentId, at);
  const { learned, pace } = learnTalk(wrapped, row.pace, seconds);
  return changeAgent(withLearned(statistics, learned), agentId, at, (own) => ({ ...own, pace }));
}

function learnSlotFreed(
  statistics: Statistics,
  state: SiteState,
  { conversationId, at }: EventOf<'wrapUpFinished'>,
): Statistics {
  const conversation = state.conversations.get(conversationId);
  if (conversation?.phase.state !== 'wrap-up') return statistics;
  const counted = withWorkCounted(statistics, state, conversation.agentId, at);
  const seconds = secondsBetween(conversation.phase.endedAt, at);
  return withLearned(counted, learnWrapUp(counted.learned, seconds));
}

/** Going offline ends a working day and is no pause; a pause that ends offline has no known length. */
function learnAvailability(
  statistics: Statistics,
  state: SiteState,
  { agentId, availability, at }: EventOf<'availabilityChanged'>,
): Statistics {
  const agent = state.agents.get(agentId);
  if (agent === undefined || agent.availability === availability) return statistics;
  const seconds = secondsBetween(agent.availabilitySince, at);
  if (agent.availability === 'available') {
    const online = Math.min(LONGEST_ONLINE_SECONDS, seconds);
    return withLearned(statistics, learnOnline(statistics.learned, online, availability === 'away'));
  }
  const isReturn = agent.availability === 'away' && availability === 'available';
  if (!isReturn || seconds > LONGEST_PAUSE_SECONDS) return statistics;
  return withLearned(statistics, learnPause(statistics.learned, seconds));
}

/** To be seen while away leads to nothing, and must not count against whoever works few hours. */
function learnExposures(
  statistics: Statistics,
  state: SiteState,
  { exposures, at }: EventOf<'exposuresCounted'>,
): Statistics {
  return exposures
    .filter(({ agentId }) => state.agents.get(agentId)?.availability === 'available')
    .reduce(
      (counted, { agentId, impressions }) => withWorkCounted(counted, state, agentId, at, impressions),
      statistics,
    );
}

/** Nobody worked between the last event and the restart. */
function skipDowntime(statistics: Statistics, state: SiteState, at: Moment): Statistics {
  const counted = statistics.agents
    .flat()
    .reduce((sum, [agentId]) => withWorkCounted(sum, state, agentId as AgentId, state.lastAt), statistics);
  return {
    ...counted,
    agents: mapRows(counted.agents, (_, row) => ({ ...row, work: faded(row.work, at) })),
  };
}

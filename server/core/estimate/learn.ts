import type { AgentId, Moment } from '../../protocol/index.ts';
import type { EventOf, SiteEvent } from '../event.ts';
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
import { isPromiseKept } from './track-record.ts';
import { faded, withoutWork, withWorkCounted } from './work.ts';

const LEAST_TALK_SECONDS = 5;
const LONGEST_TALK_SECONDS = 4 * 3_600;
const LONGEST_PAUSE_SECONDS = 4 * 3_600;
const LONGEST_ONLINE_SECONDS = 12 * 3_600;
/** How many promises are remembered, for the site and for each agent. */
const KEPT_MOST = { site: 100, agent: 30 } as const;

/**
 * What is known after an event. `state` is the site just before it, so that whatever the event ends is still
 * there. Work time is counted up to the event wherever it changes how many slots are busy or online.
 */
export function learn(statistics: Statistics, state: SiteState, event: SiteEvent): Statistics {
  switch (event.type) {
    case 'conversationStarted':
      return learnStart(withWorkCounted(statistics, state, event.agentId, event.at), state, event);
    case 'conversationEnded': {
      const conversation = state.conversations.get(event.conversationId);
      if (conversation === undefined) return statistics;
      const counted = withWorkCounted(statistics, state, conversation.agentId, event.at);
      return learnEnd(counted, conversation, event);
    }
    case 'wrapUpFinished':
      return learnSlotFreed(statistics, state, event);
    case 'ticketClosed': {
      const ticket = state.tickets.get(event.ticketId);
      if (ticket === undefined) return statistics;
      return withLearned(
        statistics,
        learnWait(statistics.learned, waitedBy(ticket, event.at), hasLeft(event)),
      );
    }
    case 'availabilityChanged':
      return learnAvailability(withWorkCounted(statistics, state, event.agentId, event.at), state, event);
    case 'agentChanged':
      return withWorkCounted(statistics, state, event.agentId, event.at);
    case 'agentRemoved':
      return withoutWork(statistics, event.agentId, event.at);
    case 'exposuresCounted':
      return learnExposures(statistics, state, event);
    case 'restarted':
      return skipDowntime(statistics, state, event.at);
    case 'agentAdded':
    case 'choiceChanged':
    case 'awayTold':
    case 'dayEndSet':
    case 'drainSet':
    case 'preferenceSet':
    case 'promiseBroken':
    case 'swapAccepted':
    case 'swapDeclined':
    case 'swapLapsed':
    case 'swapOffered':
    case 'swapWithdrawn':
    case 'ticketReleased':
    case 'connectionClosed':
    case 'connectionOpened':
    case 'conversationClosed':
    case 'graceStarted':
    case 'messageAdded':
    case 'offerDeclined':
    case 'offerLapsed':
    case 'offerMade':
    case 'offerWithdrawn':
    case 'reviewPublished':
    case 'reviewSkipped':
    case 'reviewWritten':
    case 'settingsChanged':
    case 'ticketJoined':
    case 'ticketReturned':
    case 'visitorAsked':
      return statistics;
  }
}

const hasLeft = ({ reason }: EventOf<'ticketClosed'>): boolean => reason !== 'expired';
const secondsBetween = (from: Moment, to: Moment): number => Math.max(0, to - from) / 1_000;
const waitedBy = (ticket: Ticket, at: Moment): number => secondsBetween(ticket.joinedAt, at);
const withLearned = (statistics: Statistics, learned: Learned): Statistics => ({ ...statistics, learned });

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
  const waited = learnWait(statistics.learned, waitedBy(ticket, at), false);
  const { phase, promise, returned } = ticket;
  const learned =
    phase.state === 'offered' ? learnRinging(waited, secondsBetween(phase.offeredAt, at)) : waited;
  if (promise === null || returned) return { ...statistics, learned };
  const kept = isPromiseKept(ticket, at) ? 1 : 0;
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
const learnExposures = (
  statistics: Statistics,
  state: SiteState,
  { exposures, at }: EventOf<'exposuresCounted'>,
): Statistics =>
  exposures
    .filter(({ agentId }) => state.agents.get(agentId)?.availability === 'available')
    .reduce(
      (counted, { agentId, impressions }) => withWorkCounted(counted, state, agentId, at, impressions),
      statistics,
    );

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

import type {
  AgentId,
  Channel,
  ConversationId,
  ConversationOutcome,
  Moment,
  Resolution,
  SkillId,
  TicketId,
  VisitorId,
} from '../../protocol/index.ts';
import { isAtOnce } from '../estimate/promise.ts';
import { isPromiseKept } from '../estimate/track-record.ts';
import { chosenOf } from '../eligible.ts';
import type { CloseReason, SiteEvent } from '../event.ts';
import type { Conversation, SiteState, Ticket } from '../state.ts';

/** How a wait ended, for the one who was promised something. */
export type PromiseOutcome = {
  readonly kept: boolean;
  /** Told since the place was taken; `null` where it was no range, or its visitor left. */
  readonly range: { readonly p50Milliseconds: number; readonly p80Milliseconds: number } | null;
};

type FactOfAny = {
  readonly ticketId: TicketId;
  readonly visitorId: VisitorId;
  /** When everything was over, the work after the talk included: in this hour it counts. */
  readonly at: Moment;
  readonly joinedAt: Moment;
  /** When the visitor's part was over: the talk, or the wait. */
  readonly endedAt: Moment;
  /** What was asked for, sorted. */
  readonly skills: readonly SkillId[];
  /** Whether the visitor came with it, rather than was brought on, waited anew, or was called back. */
  readonly isEntry: boolean;
  readonly waitMilliseconds: number;
  /** `null` where nothing was promised of it, or the one who left did so before it was due. */
  readonly promise: PromiseOutcome | null;
};

/** A conversation that is over. */
export type TalkFact = FactOfAny & {
  readonly kind: 'talk';
  readonly subjectId: ConversationId;
  readonly agentId: AgentId;
  /** The one talked by last. */
  readonly channel: Channel;
  readonly talkMilliseconds: number;
  readonly wrapUpMilliseconds: number;
  /** Brought to somebody else. */
  readonly isTransferred: boolean;
  /** The last of this visit: neither brought on nor broken off by the loss of the agent. */
  readonly isConcluded: boolean;
  /** How many were passed over when the agent took this visitor out of order, `null` in the order. */
  readonly overtaken: number | null;
  readonly resolved: Resolution | null;
  readonly sale: ConversationOutcome['sale'];
};

/** A place in line that was closed without a conversation. */
export type ClosedFact = FactOfAny & {
  readonly kind: 'closed';
  readonly subjectId: TicketId;
  /** Who was chosen. */
  readonly agentId: AgentId | null;
  readonly reason: CloseReason;
};

/** One conversation or place in line that is over, as measures of longer times need it; without any words. */
export type Fact = TalkFact | ClosedFact;

/** What is over with an event, `null` where nothing is. @param before the site just before the event. */
export function factOf(event: SiteEvent, before: SiteState): Fact | null {
  if (event.type === 'ticketClosed') {
    const ticket = before.tickets.get(event.ticketId);
    return ticket === undefined ? null : closedFact(ticket, event.reason, event.at);
  }
  if (event.type === 'conversationEnded') {
    const talk = before.conversations.get(event.conversationId);
    if (talk === undefined || event.wrapUpUntil > event.at) return null;
    return talkFact(talk, event.reason, event.at, event.at);
  }
  if (event.type === 'wrapUpFinished') {
    const talk = before.conversations.get(event.conversationId);
    if (talk?.phase.state !== 'wrap-up') return null;
    return talkFact(talk, talk.phase.reason, talk.phase.endedAt, event.at);
  }
  return null;
}

function closedFact(ticket: Ticket, reason: CloseReason, at: Moment): ClosedFact {
  const { promise } = ticket;
  const isLate = wasPromised(ticket) && promise !== null && at > promise.p80At;
  return {
    ...common(ticket, at, at),
    kind: 'closed',
    subjectId: ticket.ticketId,
    agentId: chosenOf(ticket.choice),
    reason,
    isEntry: isEntry(ticket),
    waitMilliseconds: at - ticket.joinedAt,
    promise: isLate ? { kept: false, range: null } : null,
  };
}

function talkFact(talk: Conversation, reason: string, endedAt: Moment, at: Moment): TalkFact {
  const { ticket, startedAt } = talk;
  const isTransferred = reason === 'transferred' || talk.handedTo !== null;
  return {
    ...common(ticket, endedAt, at),
    kind: 'talk',
    subjectId: talk.conversationId,
    agentId: talk.agentId,
    channel: talk.channel.channel,
    isEntry: isEntry(ticket) && !isCalledBack(ticket),
    waitMilliseconds: startedAt - ticket.joinedAt,
    promise: wasPromised(ticket) ? servedPromise(ticket, startedAt) : null,
    talkMilliseconds: endedAt - startedAt,
    wrapUpMilliseconds: at - endedAt,
    isTransferred,
    isConcluded: !isTransferred && reason !== 'agent-lost',
    overtaken: overtakenBy(ticket),
    resolved: talk.outcome.resolved,
    sale: talk.outcome.sale,
  };
}

const common = ({ ticketId, visitorId, joinedAt, need }: Ticket, endedAt: Moment, at: Moment) => ({
  ticketId,
  visitorId,
  at,
  joinedAt,
  endedAt,
  skills: [...new Set(need.skills)].sort(),
});

const isEntry = ({ transfer, returned }: Ticket): boolean => transfer === null && !returned;

/** The agent went on with a conversation that had ended: nobody stood in a line. */
const isCalledBack = ({ thread, offersMade }: Ticket): boolean => thread.length > 0 && offersMade === 0;

const overtakenBy = ({ explanation }: Ticket): number | null =>
  explanation?.kind === 'offer' && explanation.why.ticket === 'picked'
    ? explanation.why.ticketCount - 1
    : null;

/** Who was brought to somebody else, or lost an agent, waits anew, and nothing is promised of that. */
const wasPromised = (ticket: Ticket): boolean => ticket.promise !== null && isEntry(ticket);

function servedPromise(ticket: Ticket, startedAt: Moment): PromiseOutcome | null {
  const { promise, joinedAt } = ticket;
  if (promise === null) return null;
  return {
    kept: isPromiseKept(ticket, startedAt),
    range: isAtOnce(promise)
      ? null
      : { p50Milliseconds: promise.p50At - joinedAt, p80Milliseconds: promise.p80At - joinedAt },
  };
}

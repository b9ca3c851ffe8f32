import type {
  AgentId,
  Author,
  Availability,
  Choice,
  ConnectionId,
  ConversationId,
  EndReason,
  LanguageTag,
  MessageId,
  Moment,
  Need,
  OfferId,
  OfferWhy,
  ReleaseReason,
  ReviewId,
  SkillId,
  TicketId,
  VisitorId,
} from '../../protocol/index.ts';
import { STRANGER, type AgentFacts, type Command, type Person } from '../command.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { START, type Unstamped } from './given.ts';

/*
 * The people of the stories, what they do (commands) and what has happened to them (events).
 * A visitor's ticket is `t-<visitor>`, their conversation `c-<visitor>`.
 */

export const ada = 'ada' as AgentId;
export const ben = 'ben' as AgentId;
export const cleo = 'cleo' as AgentId;
export const vic = 'vic' as VisitorId;
export const wil = 'wil' as VisitorId;
export const xia = 'xia' as VisitorId;

export const ticketOf = (visitorId: VisitorId): TicketId => `t-${visitorId}` as TicketId;
export const offerOf = (visitorId: VisitorId, number = 1): OfferId =>
  `${ticketOf(visitorId)}:${number}` as OfferId;
export const conversationOf = (visitorId: VisitorId): ConversationId => `c-${visitorId}` as ConversationId;
export const reviewOf = (visitorId: VisitorId): ReviewId => `r-${visitorId}` as ReviewId;

export const ANY: Choice = { kind: 'any' };
export const only = (agentId: AgentId): Choice => ({ kind: 'agent', agentId });
export const prefers = (agentId: AgentId, patienceSeconds: number): Choice => ({
  kind: 'flex',
  agentId,
  patienceSeconds,
});
export const NO_NEED: Need = { skills: [], languages: [] };
export const needs = (skills: readonly string[], languages: readonly string[] = []): Need => ({
  skills: skills as readonly SkillId[],
  languages: languages as readonly LanguageTag[],
});

export const asAgent = (agentId: AgentId): Person => ({ kind: 'agent', agentId });
export const asVisitor = (visitorId: VisitorId): Person => ({ kind: 'visitor', visitorId });
export const connection = (name: string): ConnectionId => `k-${name}` as ConnectionId;

type FactsWords = { skills?: readonly string[]; languages?: readonly string[]; capacity?: number };

export const facts = ({ skills = [], languages = [], capacity = 1 }: FactsWords = {}): AgentFacts => ({
  skills: skills.map((skillId) => ({ skillId: skillId as SkillId, level: 3 })),
  languages: languages as readonly LanguageTag[],
  capacity,
});

/** The plainest reason: somebody waited longest, and one agent was free. */
export const FIRST_IN_LINE: OfferWhy = {
  ticket: 'longest-waiting',
  agent: 'only-one-free',
  ticketCount: 1,
  agentCount: 1,
};

/** The same, of a visitor who named the agent. */
export const CHOSEN_FIRST: OfferWhy = { ...FIRST_IN_LINE, agent: 'chosen' };

/* What has happened. */

export const agentThere = (agentId: AgentId, words: FactsWords = {}): Unstamped[] => [
  { type: 'agentAdded', agentId, facts: facts(words) },
  { type: 'connectionOpened', person: asAgent(agentId), connectionId: connection(agentId) },
  { type: 'availabilityChanged', agentId, availability: 'available', backAt: null, reason: 'chosen' },
];

export const availabilityIs = (agentId: AgentId, availability: Availability): Unstamped => ({
  type: 'availabilityChanged',
  agentId,
  availability,
  backAt: null,
  reason: 'chosen',
});

export const visitorThere = (visitorId: VisitorId): Unstamped => ({
  type: 'connectionOpened',
  person: asVisitor(visitorId),
  connectionId: connection(visitorId),
});

/** The visitor is there and has joined. */
export const waits = (visitorId: VisitorId, choice: Choice = ANY, need: Need = NO_NEED): Unstamped[] => [
  visitorThere(visitorId),
  {
    type: 'ticketJoined',
    ticketId: ticketOf(visitorId),
    visitorId,
    choice,
    need,
    known: STRANGER,
    promise: null,
  },
];

export const rings = (visitorId: VisitorId, agentId: AgentId, number = 1, expiresAt?: Moment): Unstamped => ({
  type: 'offerMade',
  offerId: offerOf(visitorId, number),
  ticketId: ticketOf(visitorId),
  agentId,
  why: FIRST_IN_LINE,
  expiresAt: expiresAt ?? START + DEFAULT_SETTINGS.offerSeconds * 1_000,
});

/** The visitor is there, has joined, was offered and accepted. */
export const talks = (visitorId: VisitorId, agentId: AgentId, choice: Choice = ANY): Unstamped[] => [
  ...waits(visitorId, choice),
  rings(visitorId, agentId),
  started(visitorId, agentId),
];

export const started = (visitorId: VisitorId, agentId: AgentId, number = 1): Unstamped => ({
  type: 'conversationStarted',
  conversationId: conversationOf(visitorId),
  offerId: offerOf(visitorId, number),
  ticketId: ticketOf(visitorId),
  visitorId,
  agentId,
});

export const wrote = (visitorId: VisitorId, author: Author, number: number): Unstamped => ({
  type: 'messageAdded',
  conversationId: conversationOf(visitorId),
  messageId: `m-${visitorId}-${number}` as MessageId,
  number,
  author,
});

export const bothWrote = (visitorId: VisitorId): Unstamped[] => [
  wrote(visitorId, 'visitor', 1),
  wrote(visitorId, 'agent', 2),
];

export const ended = (
  visitorId: VisitorId,
  reason: EndReason = 'visitor-ended',
  wrapUpUntil = START,
): Unstamped => ({
  type: 'conversationEnded',
  conversationId: conversationOf(visitorId),
  reason,
  wrapUpUntil,
});

/** Talked, both wrote, ended, and the agent is free again. */
export const talked = (visitorId: VisitorId, agentId: AgentId): Unstamped[] => [
  ...talks(visitorId, agentId),
  ...bothWrote(visitorId),
  ended(visitorId),
];

export const released = (
  visitorId: VisitorId,
  reason: ReleaseReason,
  chance: number | null = null,
): Unstamped => ({ type: 'ticketReleased', ticketId: ticketOf(visitorId), reason, chance });

export const swap = (
  what: 'swapAccepted' | 'swapDeclined' | 'swapLapsed' | 'swapWithdrawn',
  visitorId: VisitorId,
  agentId: AgentId,
): Unstamped => ({ type: what, ticketId: ticketOf(visitorId), agentId });

export const swapOffered = (visitorId: VisitorId, agentId: AgentId, answerBy: Moment): Unstamped => ({
  type: 'swapOffered',
  ticketId: ticketOf(visitorId),
  agentId,
  answerBy,
});

/* What they do. */

export const TICK: Command = { type: 'tick' };
export const RESTART: Command = { type: 'restart' };

export const join = (visitorId: VisitorId, choice: Choice = ANY, need: Need = NO_NEED): Command => ({
  type: 'join',
  visitorId,
  ticketId: ticketOf(visitorId),
  choice,
  need,
  known: STRANGER,
});
export const choose = (visitorId: VisitorId, choice: Choice = ANY, need: Need = NO_NEED): Command => ({
  type: 'choose',
  visitorId,
  ticketId: ticketOf(visitorId),
  choice,
  need,
});
export const release = (visitorId: VisitorId, chance: number): Command => ({
  type: 'release',
  ticketId: ticketOf(visitorId),
  chance,
});
export const offerSwap = (visitorId: VisitorId, agentId: AgentId): Command => ({
  type: 'offerSwap',
  ticketId: ticketOf(visitorId),
  agentId,
});
export const answerSwap = (visitorId: VisitorId, agentId: AgentId, accepted: boolean): Command => ({
  type: 'answerSwap',
  visitorId,
  ticketId: ticketOf(visitorId),
  agentId,
  accepted,
});
const own = (visitorId: VisitorId) => ({ visitorId, ticketId: ticketOf(visitorId) });
export const postpone = (visitorId: VisitorId): Command => ({ type: 'postpone', ...own(visitorId) });
export const prolong = (visitorId: VisitorId): Command => ({ type: 'prolong', ...own(visitorId) });
export const resume = (visitorId: VisitorId): Command => ({ type: 'resume', ...own(visitorId) });
export const leave = (visitorId: VisitorId): Command => ({
  type: 'leave',
  visitorId,
  ticketId: ticketOf(visitorId),
});
export const accept = (agentId: AgentId, visitorId: VisitorId, number = 1): Command => ({
  type: 'accept',
  agentId,
  offerId: offerOf(visitorId, number),
  conversationId: conversationOf(visitorId),
});
export const decline = (agentId: AgentId, visitorId: VisitorId, number = 1): Command => ({
  type: 'decline',
  agentId,
  offerId: offerOf(visitorId, number),
});
export const say = (by: Person, visitorId: VisitorId, name = 'new'): Command => ({
  type: 'say',
  by,
  conversationId: conversationOf(visitorId),
  messageId: `m-${name}` as MessageId,
});
export const end = (by: Person, visitorId: VisitorId): Command => ({
  type: 'end',
  by,
  conversationId: conversationOf(visitorId),
});
export const finishWrapUp = (agentId: AgentId, visitorId: VisitorId): Command => ({
  type: 'finishWrapUp',
  agentId,
  conversationId: conversationOf(visitorId),
});
export const review = (visitorId: VisitorId, stars: number, by: VisitorId = visitorId): Command => ({
  type: 'review',
  visitorId: by,
  conversationId: conversationOf(visitorId),
  reviewId: reviewOf(visitorId),
  stars,
});
export const skipReview = (visitorId: VisitorId, by: VisitorId = visitorId): Command => ({
  type: 'skipReview',
  visitorId: by,
  conversationId: conversationOf(visitorId),
});
export const setAvailability = (
  agentId: AgentId,
  availability: Availability,
  backAt: Moment | null = null,
): Command => ({ type: 'setAvailability', agentId, availability, backAt });
export const open = (person: Person, name: string): Command => ({
  type: 'openConnection',
  person,
  connectionId: connection(name),
});
export const close = (person: Person, name: string): Command => ({
  type: 'closeConnection',
  person,
  connectionId: connection(name),
});

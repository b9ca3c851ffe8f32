import {
  STORY_LIMITS,
  type AgentId,
  type EndReason,
  type FailedTryReason,
  type LeftMessageId,
  type Moment,
  type StoryReview,
  type StorySubject,
  type VisitorStory,
} from '../../protocol/index.ts';
import type { ConversationId, ReviewId } from '../../protocol/index.ts';
import type { CloseReason } from '../event.ts';
import type { SiteState, Ticket } from '../state.ts';
import { frustrationOf } from '../story/frustration.ts';
import { visitorBookings } from './booking.ts';
import { faceOf, leftMessageWordsOf, ticketWordsOf, type Words } from './words.ts';

/** How one try of a visitor ended, as the store keeps it. */
type Ending =
  | {
      readonly kind: 'talked';
      readonly conversationId: ConversationId;
      readonly agentId: AgentId;
      readonly startedAt: Moment;
      readonly endedAt: Moment;
      readonly reason: EndReason;
      readonly lastNumber: number;
    }
  | {
      readonly kind: 'failed';
      readonly agentId: AgentId | null;
      readonly startedAt: Moment;
      readonly endedAt: Moment;
      readonly reason: CloseReason;
    };

type PublicReview = Omit<StoryReview, 'agent'> & { readonly reviewId: ReviewId; readonly agentId: AgentId };

export type StoryMaterial = {
  /** Newest first. */
  readonly endings: readonly Ending[];
  readonly reviews: readonly PublicReview[];
  /** What the visitor said in the conversation that is open. */
  readonly said: readonly string[];
};

/** Whom this agent serves or is called by there, `null` for whoever has nothing to do with it. */
export function storySubject(state: SiteState, agentId: AgentId, subject: StorySubject): Ticket | null {
  if (subject.kind === 'offer') {
    for (const ticketId of state.agents.get(agentId)?.offers ?? []) {
      const ticket = state.tickets.get(ticketId);
      if (ticket?.phase.state === 'offered' && ticket.phase.offerId === subject.offerId) return ticket;
    }
    return null;
  }
  const open = state.conversations.get(subject.conversationId);
  const serves = open?.agentId === agentId || open?.guest?.agentId === agentId;
  return open !== undefined && serves ? open.ticket : null;
}

const REASONS: Readonly<Record<CloseReason, FailedTryReason>> = {
  'visitor-left': 'left',
  'visitor-lost': 'page-closed',
  expired: 'nobody-suitable',
  answered: 'answered',
};

/**
 * What an agent is told of the visitor. Reviews of the reader are not among it: they are published with
 * others so that nobody can tell who wrote them. Nor is the talk that is open now.
 */
export function visitorStory(
  state: SiteState,
  reader: AgentId,
  ticket: Ticket,
  material: StoryMaterial,
  words: Words,
  now: Moment,
): VisitorStory {
  const { visitorId, ticketId, thread } = ticket;
  const endings = material.endings.slice(0, STORY_LIMITS.storyEntries);
  const parts = new Set(thread.map(({ conversationId }) => conversationId));
  const talks = endings.flatMap((ending) => {
    if (ending.kind !== 'talked' || isHere(state, ending.conversationId, parts)) return [];
    const { conversationId, agentId, startedAt, endedAt, reason: endReason, lastNumber } = ending;
    return [{ conversationId, agent: faceOf(words, agentId), startedAt, endedAt, endReason, lastNumber }];
  });
  const tries = endings.flatMap((ending) => {
    if (ending.kind !== 'failed') return [];
    const { agentId, startedAt: joinedAt, endedAt, reason } = ending;
    const agent = agentId === null ? null : faceOf(words, agentId);
    return [{ agent, joinedAt, endedAt, reason: REASONS[reason] }];
  });
  const reviews = material.reviews
    .filter(({ agentId }) => agentId !== reader)
    .map(({ reviewId, agentId, stars, comment, publishedAt }) => {
      return { reviewId, agent: faceOf(words, agentId), stars, comment, publishedAt };
    });
  const said = [ticketWordsOf(words, ticketId).question, ...material.said];
  return {
    talks,
    tries,
    more: material.endings.length > STORY_LIMITS.storyEntries,
    reviews,
    frustration: frustrationOf({ talks, tries, reviews, ticket, said, now }),
    bookings: visitorBookings(state, visitorId, words),
    leftMessages: leftMessagesOf(state, state.leftMessagesOfVisitor.get(visitorId), words),
  };
}

/** What is told beside the conversation already: its own earlier parts, and itself in wrap-up. */
const isHere = (state: SiteState, id: ConversationId, parts: ReadonlySet<ConversationId>): boolean =>
  parts.has(id) || state.conversations.has(id);

const leftMessagesOf = (
  { leftMessages }: SiteState,
  ids: readonly LeftMessageId[] = [],
  words: Words,
): VisitorStory['leftMessages'] =>
  ids.flatMap((leftMessageId) => {
    const left = leftMessages.get(leftMessageId);
    if (left === undefined) return [];
    return [{ leftMessageId, leftAt: left.leftAt, text: leftMessageWordsOf(words, leftMessageId).text }];
  });

import {
  TIMELINE_LIMITS,
  type AgentId,
  type ConversationId,
  type Moment,
  type StorySubject,
  type VisitorStory,
} from '../../protocol/index.ts';
import type { SiteState, Ticket } from '../state.ts';
import { frustrationOf, type FrustrationInput } from '../story/frustration.ts';
import { contactsIn, preferredChannel } from '../timeline/preferred-channel.ts';
import { isSameMoment, timelineOf, type Ending, type TimelineMaterial } from './timeline.ts';
import { ticketWordsOf, type Words } from './words.ts';

export type StoryMaterial = TimelineMaterial & {
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
  const parts = new Set(thread.map(({ conversationId }) => conversationId));
  const endings = material.endings.filter(
    (ending) => ending.kind === 'failed' || !isHere(state, ending.conversationId, parts),
  );
  const reviews = material.reviews.filter(({ agentId }) => agentId !== reader);
  const touchpoints = material.touchpoints.filter((touchpoint) => !isOfVisit(touchpoint, ticket, words));
  const timeline = timelineOf(state, visitorId, { ...material, endings, reviews, touchpoints }, words);
  const said = [ticketWordsOf(words, ticketId).question, ...material.said];
  return {
    timeline: timeline.slice(0, TIMELINE_LIMITS.entriesShown),
    more: timeline.length > TIMELINE_LIMITS.entriesShown,
    preferred: preferredChannel(contactsIn(timeline), now),
    frustration: frustrationOf({ ...triesIn(endings), reviews, ticket, said, now }),
  };
}

const triesIn = (endings: readonly Ending[]): Pick<FrustrationInput, 'talks' | 'tries'> => ({
  talks: endings.flatMap((ending) => (ending.kind === 'talked' ? [ending] : [])),
  tries: endings.flatMap((ending) => (ending.kind === 'failed' ? [ending] : [])),
});

/** What is told beside the conversation already: its own earlier parts, and itself in wrap-up. */
const isHere = (state: SiteState, id: ConversationId, parts: ReadonlySet<ConversationId>): boolean =>
  parts.has(id) || state.conversations.has(id);

/** What the page said of the visit that goes on: it is told beside the conversation, too. */
function isOfVisit(
  { kind, name, at }: TimelineMaterial['touchpoints'][number],
  { ticketId, joinedAt }: Ticket,
  words: Words,
): boolean {
  if (kind === 'visit') return at >= joinedAt && name === 'visited';
  const told = ticketWordsOf(words, ticketId).context?.touchpoints ?? [];
  return kind === 'track' && told.some((one) => one.name === name && isSameMoment(one.at, at));
}

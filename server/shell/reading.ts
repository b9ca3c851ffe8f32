import {
  LIMITS,
  type AgentId,
  type AgentPage,
  type Author,
  type Answer,
  type ConversationId,
  type Message,
} from '../protocol/index.ts';
import type { Person } from '../core/command.ts';
import { views } from '../core/index.ts';
import type { Store } from '../store/store.ts';
import { refused } from './check.ts';
import type { LiveSite } from './site/live-site.ts';

type MessagePage = { readonly messages: readonly Message[]; readonly lastNumber: number };

/** The number of the newest message, `null` for whoever has no part in the conversation. */
function lastNumberFor({ state }: LiveSite, person: Person, conversationId: ConversationId): number | null {
  const open = state.conversations.get(conversationId);
  const ended = state.ended.get(conversationId);
  switch (person.kind) {
    case 'visitor':
      if (open?.ticket.visitorId === person.visitorId) return open.lastNumber;
      if (ended?.visitorId === person.visitorId) return ended.lastNumber;
      return views.mayLookBack(state, person.visitorId, conversationId) ? 0 : null;
    case 'agent':
      if (!views.mayReadConversation(state, person.agentId, conversationId)) return null;
      return open?.lastNumber ?? ended?.lastNumber ?? 0;
  }
}

/** Whose words are this reader's own in it: the agents of a thread each have their own part. */
function ownAuthor({ state }: LiveSite, person: Person, conversationId: ConversationId): Author | null {
  if (person.kind === 'visitor') return 'visitor';
  const { agentId } = person;
  const open = state.conversations.get(conversationId);
  if (open?.guest?.agentId === agentId) return 'guest';
  return (open ?? state.ended.get(conversationId))?.agentId === agentId ? 'agent' : null;
}

/** One page of a conversation, for those who have it, and for whoever goes on after it. */
export async function readMessages(
  store: Store,
  site: LiveSite,
  person: Person,
  body: { readonly conversationId: ConversationId; readonly after: number },
): Promise<Answer<MessagePage>> {
  const { conversationId, after } = body;
  const lastNumber = lastNumberFor(site, person, conversationId);
  if (lastNumber === null) return refused('conversation-unknown');
  const stored = await store.readMessages(site.row.siteId, conversationId, after, LIMITS.messagesPerPage);
  const writer = ownAuthor(site, person, conversationId);
  const messages = stored.map(({ commandId, ...words }): Message => {
    const { number, author, text, attachments, sentAt } = words;
    const own = author === writer;
    const shown = { conversationId, number, author, text, attachments, sentAt };
    return { ...shown, commandId: own ? commandId : null };
  });
  const newest = messages.at(-1)?.number ?? 0;
  return { ok: true, result: { messages, lastNumber: Math.max(lastNumber, newest) } };
}

export async function readAgentPage(
  store: Store,
  site: LiveSite,
  agentId: AgentId,
  page: string | null,
): Promise<AgentPage | null> {
  if (!site.state.agents.has(agentId)) return null;
  const { siteId } = site.row;
  const [reviews, counts] = await Promise.all([
    store.readReviews(siteId, agentId, page, LIMITS.reviewsPerPage),
    store.readHiddenCounts(siteId, agentId),
  ]);
  const hidden = counts.map(({ reason, count }) => ({ reason, count }));
  return site.views.page(agentId, { ...reviews, hidden });
}

/** Tells the other side of a conversation that somebody types in it. Kept nowhere. */
export function tellTyping(site: LiveSite, person: Person, conversationId: ConversationId): void {
  const conversation = site.state.conversations.get(conversationId);
  if (conversation?.phase.state !== 'talking') return;
  const { agentId, ticket, guest } = conversation;
  if (person.kind === 'visitor' && ticket.visitorId === person.visitorId) {
    site.people.agents.tell(agentId, 'visitorTyped', { conversationId });
  }
  const speaks = person.kind === 'agent' && [agentId, guest?.agentId].includes(person.agentId);
  if (speaks) {
    site.people.visitors.tell(ticket.visitorId, 'agentTyped', { conversationId });
  }
}

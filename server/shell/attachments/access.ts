import type { Answer, ConversationId, VisitorId } from '../../protocol/index.ts';
import type { Person } from '../../core/command.ts';
import { views } from '../../core/index.ts';
import type { SiteState } from '../../core/state.ts';
import type { StoredAttachment } from '../../store/attachment.ts';
import { refused } from '../check.ts';

/**
 * Whom a new file would be about. A visitor sends files in line or in a conversation, so that nobody fills
 * the disk in passing; an agent to the visitor of an open conversation.
 */
export function visitorServed(
  state: SiteState,
  sender: Person,
  conversationId: ConversationId | null,
): Answer<VisitorId> {
  if (sender.kind === 'visitor') {
    const { visitorId } = sender;
    const isServed = state.ticketOfVisitor.has(visitorId) || state.conversationOfVisitor.has(visitorId);
    return isServed ? { ok: true, result: visitorId } : refused('attachment-unwanted');
  }
  const conversation = conversationId === null ? undefined : state.conversations.get(conversationId);
  const { agentId } = sender;
  const speaks = conversation?.agentId === agentId || conversation?.guest?.agentId === agentId;
  if (!speaks) return refused('conversation-unknown');
  if (conversation.phase.state !== 'talking') return refused('conversation-ended');
  return { ok: true, result: conversation.ticket.visitorId };
}

export const isAuthor = (person: Person, { author, visitorId, agentId }: StoredAttachment): boolean =>
  person.kind === 'visitor'
    ? author === 'visitor' && visitorId === person.visitorId
    : author === 'agent' && agentId === person.agentId;

/** Whether this person may have the content now. What was not sent is its author's alone. */
export function mayRead(state: SiteState, person: Person, stored: StoredAttachment): boolean {
  const { place, visitorId } = stored;
  if (place.state === 'unsent') return isAuthor(person, stored);
  if (person.kind === 'visitor') return visitorId === person.visitorId;
  return place.state === 'ticket'
    ? views.mayReadTicket(state, person.agentId, place.ticketId)
    : views.mayReadConversation(state, person.agentId, place.conversationId);
}

import {
  LIMITS,
  refusal,
  type AgentId,
  type AskReason,
  type ConversationId,
  type EndReason,
  type Refusal,
} from '../../protocol/index.ts';
import { authorOf, type Person } from '../command.ts';
import type { Draft, Handlers } from '../draft.ts';
import { later } from '../moment.ts';
import type { Conversation, SiteState } from '../state.ts';
import { letGo } from './release.ts';

export const CONVERSATION_HANDLERS: Handlers<'say' | 'end' | 'finishWrapUp'> = {
  say(draft, { by, conversationId, messageId }) {
    const found = conversationWith(draft.state, by, conversationId);
    if (found.state === 'refused') return found.refusal;
    if (found.state === 'ended') return refusal('conversation-ended');
    const number = found.conversation.lastNumber + 1;
    if (number > LIMITS.messagesPerConversation) return refusal('conversation-full');
    draft.emit({ type: 'messageAdded', conversationId, messageId, number, author: authorOf(by) });
    return null;
  },

  end(draft, { by, conversationId }) {
    const found = conversationWith(draft.state, by, conversationId);
    if (found.state === 'refused') return found.refusal;
    if (found.state === 'ended') return null;
    endConversation(draft, conversationId, by.kind === 'visitor' ? 'visitor-ended' : 'agent-ended');
    return null;
  },

  finishWrapUp(draft, { agentId, conversationId }) {
    const found = conversationWith(draft.state, { kind: 'agent', agentId }, conversationId);
    if (found.state === 'refused') return found.refusal;
    if (found.state === 'talking') return refusal('conversation-busy', 'End the conversation first.');
    if (draft.state.conversations.has(conversationId)) draft.emit({ type: 'wrapUpFinished', conversationId });
    return null;
  },
};

type Found =
  | { readonly state: 'talking'; readonly conversation: Conversation }
  | { readonly state: 'ended' }
  | { readonly state: 'refused'; readonly refusal: Refusal };

/** A conversation of this person. A stranger learns nothing, not even that it exists. */
function conversationWith(state: SiteState, person: Person, conversationId: ConversationId): Found {
  const conversation = state.conversations.get(conversationId);
  if (conversation?.phase.state === 'talking') {
    if (takesPart(person, conversation.ticket.visitorId, conversation.agentId)) {
      return { state: 'talking', conversation };
    }
  }
  const ended = state.ended.get(conversationId);
  if (ended !== undefined && takesPart(person, ended.visitorId, ended.agentId)) return { state: 'ended' };
  return { state: 'refused', refusal: refusal('conversation-unknown') };
}

function takesPart(person: Person, visitorId: string, agentId: string): boolean {
  return person.kind === 'visitor' ? person.visitorId === visitorId : person.agentId === agentId;
}

/** Ends a conversation; the slot stays busy with the wrap-up. */
export function endConversation(draft: Draft, conversationId: ConversationId, reason: EndReason): void {
  const wrapUpUntil = later(draft.now, draft.state.settings.wrapUpSeconds);
  draft.emit({ type: 'conversationEnded', conversationId, reason, wrapUpUntil });
}

/** The agent is gone: visitors who talked stand in line again at their old place, and no slot stays busy. */
export function loseConversations(draft: Draft, agentId: AgentId, askReason: AskReason): void {
  for (const conversationId of draft.state.agents.get(agentId)?.conversations ?? []) {
    const conversation = draft.state.conversations.get(conversationId);
    if (conversation === undefined) continue;
    if (conversation.phase.state === 'wrap-up') draft.emit({ type: 'wrapUpFinished', conversationId });
    else returnToLine(draft, conversation, askReason);
  }
}

function returnToLine(draft: Draft, conversation: Conversation, askReason: AskReason): void {
  const { conversationId, ticket, visitorWrote, agentWrote } = conversation;
  const { ticketId } = ticket;
  draft.emit({ type: 'ticketReturned', ticketId, conversationId });
  draft.emit({ type: 'conversationEnded', conversationId, reason: 'agent-lost', wrapUpUntil: draft.now });
  if (!visitorWrote || !agentWrote) draft.emit({ type: 'conversationClosed', conversationId });
  letGo(draft, ticketId, askReason);
}

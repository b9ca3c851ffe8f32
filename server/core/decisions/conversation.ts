import {
  LIMITS,
  refusal,
  type AgentId,
  type AskReason,
  type Author,
  type ConversationId,
  type EndReason,
  type Refusal,
} from '../../protocol/index.ts';
import type { Person } from '../command.ts';
import type { Draft, Handlers } from '../draft.ts';
import { later } from '../moment.ts';
import type { Conversation, SiteState, Ticket } from '../state.ts';
import { warmTicketOf } from '../transfer/transfer.ts';
import { letGo } from './release.ts';
import { endTransfer, promiseAfter } from './transfer-end.ts';

export const CONVERSATION_HANDLERS: Handlers<'say' | 'end' | 'finishWrapUp'> = {
  say(draft, { by, conversationId, messageId }) {
    const found = conversationWith(draft.state, by, conversationId);
    if (found.state === 'refused') return found.refusal;
    if (found.state === 'ended' || found.conversation.handedTo !== null) return refusal('conversation-ended');
    const number = found.conversation.lastNumber + 1;
    if (number > LIMITS.messagesPerConversation) return refusal('conversation-full');
    draft.emit({
      type: 'messageAdded',
      conversationId,
      messageId,
      number,
      author: authorIn(found.conversation, by),
    });
    return null;
  },

  end(draft, { by, conversationId }) {
    const found = conversationWith(draft.state, by, conversationId);
    if (found.state === 'refused') return found.refusal;
    if (found.state === 'ended') return null;
    const { guest, agentId } = found.conversation;
    const stays = by.kind === 'agent' && by.agentId !== agentId;
    if (stays && guest !== null) endConversation(draft, guest.conversationId, 'transferred');
    else endConversation(draft, conversationId, by.kind === 'visitor' ? 'visitor-ended' : 'agent-ended');
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
export function conversationWith(state: SiteState, person: Person, conversationId: ConversationId): Found {
  const conversation = state.conversations.get(conversationId);
  if (conversation?.phase.state === 'talking') {
    const { ticket, agentId, guest, handedTo } = conversation;
    if (takesPart(person, ticket.visitorId, agentId) || isGuest(person, guest)) {
      return person.kind === 'visitor' && handedTo !== null
        ? { state: 'ended' }
        : { state: 'talking', conversation };
    }
  }
  const ended = state.ended.get(conversationId);
  if (ended !== undefined && takesPart(person, ended.visitorId, ended.agentId)) return { state: 'ended' };
  return { state: 'refused', refusal: refusal('conversation-unknown') };
}

function takesPart(person: Person, visitorId: string, agentId: string): boolean {
  return person.kind === 'visitor' ? person.visitorId === visitorId : person.agentId === agentId;
}

const isGuest = (person: Person, guest: Conversation['guest']): boolean =>
  person.kind === 'agent' && person.agentId === guest?.agentId;

const authorIn = ({ agentId }: Conversation, by: Person): Author =>
  by.kind === 'agent' && by.agentId !== agentId ? 'guest' : by.kind;

/**
 * Ends a conversation; the slot stays busy with the wrap-up. An agent who ends it while the next one is
 * sought lets the visitor wait alone; whoever else ends it ends the transfer too. A guest leaves with it.
 */
export function endConversation(draft: Draft, conversationId: ConversationId, reason: EndReason): void {
  const conversation = draft.state.conversations.get(conversationId);
  if (conversation === undefined) return;
  const ticket = warmTicketOf(draft.state, conversation);
  const goesOn = ticket !== null && reason === 'agent-ended';
  if (goesOn) coolDown(draft, ticket);
  else if (ticket !== null) endTransfer(draft, ticket, 'conversation-ended');
  finish(draft, conversationId, goesOn || conversation.handedTo !== null ? 'transferred' : reason);
  const { guest } = conversation;
  if (guest !== null) finish(draft, guest.conversationId, 'transferred');
}

function finish(draft: Draft, conversationId: ConversationId, reason: EndReason): void {
  const wrapUpUntil = later(draft.now, draft.state.settings.wrapUpSeconds);
  draft.emit({ type: 'conversationEnded', conversationId, reason, wrapUpUntil });
}

function coolDown(draft: Draft, { ticketId }: Ticket): void {
  const event = { type: 'transferCooled', ticketId } as const;
  draft.emit({ ...event, promise: promiseAfter(draft, event, ticketId) });
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
  const { conversationId, ticket, visitorWrote, agentWrote, handedTo, guest } = conversation;
  const { ticketId } = ticket;
  const lost = { type: 'conversationEnded', conversationId, wrapUpUntil: draft.now } as const;
  if (handedTo !== null) {
    draft.emit({ ...lost, reason: 'transferred' });
    return;
  }
  const next = warmTicketOf(draft.state, conversation);
  if (next !== null) {
    coolDown(draft, next);
    draft.emit({ ...lost, reason: 'agent-lost' });
    return;
  }
  draft.emit({ type: 'ticketReturned', ticketId, conversationId });
  draft.emit({ ...lost, reason: 'agent-lost' });
  if (guest !== null) finish(draft, guest.conversationId, 'transferred');
  if (!visitorWrote || !agentWrote) draft.emit({ type: 'conversationClosed', conversationId });
  letGo(draft, ticketId, askReason);
}

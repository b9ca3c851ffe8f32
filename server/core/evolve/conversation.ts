import type { Moment } from '../../protocol/index.ts';
import { changeAgentRow, withoutIdleGrace } from '../rows/agent.ts';
import { dropConversation, dropEnded, putConversation, putEnded } from '../rows/conversation.ts';
import { dropTicket } from '../rows/ticket.ts';
import { forgetIdleVisitor } from '../rows/visitor.ts';
import type { Conversation, EndedConversation, SiteState } from '../state.ts';
import type { Evolver, Evolvers } from './evolver.ts';

const conversationStarted: Evolver<'conversationStarted'> = (state, event) => {
  const { conversationId, ticketId, agentId, at } = event;
  const ticket = state.tickets.get(ticketId);
  if (ticket === undefined) return state;
  const started = putConversation(dropTicket(state, ticketId), {
    conversationId,
    ticket,
    agentId,
    startedAt: at,
    lastNumber: 0,
    lastMessageAt: at,
    visitorWrote: false,
    agentWrote: false,
    unansweredSince: null,
    phase: { state: 'talking' },
  });
  return changeAgentRow(started, agentId, (agent) => ({
    lapses: 0,
    offers: agent.offers.filter((other) => other !== ticketId),
    conversations: [...agent.conversations, conversationId],
    takingMore: agent.takingMore === null ? null : Math.max(0, agent.takingMore - 1),
  }));
};

const messageAdded: Evolver<'messageAdded'> = (state, { conversationId, number, author, at }) => {
  const conversation = state.conversations.get(conversationId);
  if (conversation === undefined) return state;
  const byVisitor = author === 'visitor';
  return putConversation(state, {
    ...conversation,
    lastNumber: number,
    lastMessageAt: at,
    visitorWrote: conversation.visitorWrote || byVisitor,
    agentWrote: conversation.agentWrote || !byVisitor,
    unansweredSince: byVisitor ? (conversation.unansweredSince ?? at) : null,
  });
};

const conversationEnded: Evolver<'conversationEnded'> = (state, event) => {
  const { conversationId, reason, wrapUpUntil, at } = event;
  const conversation = state.conversations.get(conversationId);
  if (conversation === undefined) return state;
  const { visitorId } = conversation.ticket;
  const released =
    wrapUpUntil > at
      ? putConversation(state, {
          ...conversation,
          phase: { state: 'wrap-up', endedAt: at, reason, until: wrapUpUntil },
        })
      : withSlotFreed(state, conversation, at);
  const kept = putEnded(released, endedOf(conversation, event));
  const seen = kept.ticketOfVisitor.has(visitorId)
    ? kept
    : { ...kept, endedOfVisitor: kept.endedOfVisitor.set(visitorId, conversationId) };
  return withoutIdleGrace(forgetIdleVisitor(seen, visitorId), conversation.agentId);
};

const wrapUpFinished: Evolver<'wrapUpFinished'> = (state, { conversationId, at }) => {
  const conversation = state.conversations.get(conversationId);
  return conversation === undefined ? state : withSlotFreed(state, conversation, at);
};

export const CONVERSATION_EVOLVERS: Evolvers<
  'conversationStarted' | 'messageAdded' | 'conversationEnded' | 'wrapUpFinished' | 'conversationClosed'
> = {
  conversationStarted,
  messageAdded,
  conversationEnded,
  wrapUpFinished,

  conversationClosed: (state, { conversationId }) => {
    const ended = state.ended.get(conversationId);
    return ended === undefined ? state : dropEnded(state, ended);
  },
};

function endedOf(
  conversation: Conversation,
  { at, reason }: { readonly at: Moment; readonly reason: EndedConversation['reason'] },
): EndedConversation {
  return {
    conversationId: conversation.conversationId,
    visitorId: conversation.ticket.visitorId,
    agentId: conversation.agentId,
    startedAt: conversation.startedAt,
    endedAt: at,
    reason,
    lastNumber: conversation.lastNumber,
    bothWrote: conversation.visitorWrote && conversation.agentWrote,
    review: { state: 'open' },
  };
}

function withSlotFreed(state: SiteState, conversation: Conversation, at: Moment): SiteState {
  const { conversationId, agentId } = conversation;
  return changeAgentRow(dropConversation(state, conversation), agentId, (agent) => ({
    conversations: agent.conversations.filter((other) => other !== conversationId),
    slotFreeSince: at,
  }));
}

import { LIMITS, type Moment } from '../../protocol/index.ts';
import { changeAgentRow, withoutIdleGrace } from '../rows/agent.ts';
import { dropConversation, dropEnded, putConversation, putEnded } from '../rows/conversation.ts';
import { dropTicket } from '../rows/ticket.ts';
import { forgetIdleVisitor } from '../rows/visitor.ts';
import type { Conversation, EndedConversation, SiteState } from '../state.ts';
import type { Evolver, Evolvers } from './evolver.ts';
import { handedOver, newConversation } from './transfer.ts';

const conversationStarted: Evolver<'conversationStarted'> = (state, event) => {
  const { conversationId, ticketId, agentId, at } = event;
  const ticket = state.tickets.get(ticketId);
  if (ticket === undefined) return state;
  const handed = handedOver(dropTicket(state, ticketId), ticket, conversationId);
  const talk = newConversation(conversationId, handed.ticket, agentId, at);
  const started = putConversation(handed.state, { ...talk, guest: handed.guest });
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

const channelSwitched: Evolver<'channelSwitched'> = (state, { conversationId, channel, at }) => {
  const conversation = state.conversations.get(conversationId);
  return conversation === undefined
    ? state
    : putConversation(state, { ...conversation, channel: { channel, since: at } });
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
  const kept = putEnded(withoutGuest(released, conversation), endedOf(conversation, event));
  const goesOn = conversation.handedTo !== null || kept.ticketOfVisitor.has(visitorId);
  const seen = goesOn
    ? kept
    : { ...kept, endedOfVisitor: kept.endedOfVisitor.set(visitorId, conversationId) };
  const { agentId } = conversation;
  const forgotten = withoutIdleGrace(forgetIdleVisitor(seen, visitorId), agentId);
  if (goesOn) return forgotten;
  return changeAgentRow(forgotten, agentId, ({ recent }) => ({
    recent: [conversationId, ...recent.filter((other) => other !== conversationId)].slice(
      0,
      LIMITS.recentConversations,
    ),
  }));
};

const wrapUpFinished: Evolver<'wrapUpFinished'> = (state, { conversationId, at }) => {
  const conversation = state.conversations.get(conversationId);
  return conversation === undefined ? state : withSlotFreed(state, conversation, at);
};

export const CONVERSATION_EVOLVERS: Evolvers<
  | 'channelSwitched'
  | 'conversationStarted'
  | 'messageAdded'
  | 'conversationEnded'
  | 'wrapUpFinished'
  | 'conversationClosed'
> = {
  channelSwitched,
  conversationStarted,
  messageAdded,
  conversationEnded,
  wrapUpFinished,

  conversationClosed: (state, { conversationId }) => {
    const ended = state.ended.get(conversationId);
    return ended === undefined ? state : dropEnded(state, ended);
  },
};

/** Whoever stayed with a visitor who was handed over has left. */
function withoutGuest(state: SiteState, { handedTo, conversationId }: Conversation): SiteState {
  const next = handedTo === null ? undefined : state.conversations.get(handedTo);
  return next?.guest?.conversationId === conversationId
    ? putConversation(state, { ...next, guest: null })
    : state;
}

function endedOf(
  conversation: Conversation,
  { at, reason }: { readonly at: Moment; readonly reason: EndedConversation['reason'] },
): EndedConversation {
  return {
    conversationId: conversation.conversationId,
    ticketId: conversation.ticket.ticketId,
    need: conversation.ticket.need,
    thread: conversation.ticket.thread,
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

import type { ConversationId, VisitorId } from '../../protocol/index.ts';
import { isOnCall } from '../channel/channel.ts';
import { conversationDeadline, endedDeadline } from '../deadline.ts';
import type { Conversation, EndedConversation, SiteState } from '../state.ts';
import { changeAgentRow } from './agent.ts';
import { movedDeadline } from './deadline-index.ts';
import { withoutReviewOfAgent } from './review.ts';

/** Puts the row and keeps every index of conversations true. */
export function putConversation(state: SiteState, conversation: Conversation): SiteState {
  const { conversationId, ticket, phase, handedTo } = conversation;
  const before = state.conversations.get(conversationId);
  const known = {
    ...state,
    conversations: state.conversations.set(conversationId, conversation),
    conversationOfVisitor:
      phase.state === 'talking' && handedTo === null
        ? state.conversationOfVisitor.set(ticket.visitorId, conversationId)
        : withoutOf(state.conversationOfVisitor, ticket.visitorId, conversationId),
    deadlines: movedDeadline(
      state.deadlines,
      before ? conversationDeadline(before, state) : null,
      conversationDeadline(conversation, state),
    ),
  };
  return withCall(known, conversation, isOnCall(before), isOnCall(conversation));
}

export function dropConversation(state: SiteState, conversation: Conversation): SiteState {
  const { conversationId, ticket } = conversation;
  const without = {
    ...state,
    conversations: state.conversations.delete(conversationId),
    conversationOfVisitor: withoutOf(state.conversationOfVisitor, ticket.visitorId, conversationId),
    deadlines: movedDeadline(state.deadlines, conversationDeadline(conversation, state), null),
  };
  return withCall(without, conversation, isOnCall(conversation), false);
}

function withCall(state: SiteState, conversation: Conversation, was: boolean, is: boolean): SiteState {
  if (was === is) return state;
  const { agentId, conversationId } = conversation;
  return changeAgentRow(state, agentId, ({ calls }) => ({
    calls: is ? [...calls, conversationId] : calls.filter((other) => other !== conversationId),
  }));
}

export function putEnded(state: SiteState, ended: EndedConversation): SiteState {
  const before = state.ended.get(ended.conversationId);
  return {
    ...state,
    ended: state.ended.set(ended.conversationId, ended),
    deadlines: movedDeadline(state.deadlines, before ? endedDeadline(before) : null, endedDeadline(ended)),
  };
}

export function dropEnded(state: SiteState, ended: EndedConversation): SiteState {
  return {
    ...withoutReviewOfAgent(withoutLookBack(state, ended), ended),
    ended: state.ended.delete(ended.conversationId),
    reviewedOfVisitor: withoutOf(state.reviewedOfVisitor, ended.visitorId, ended.conversationId),
    deadlines: movedDeadline(state.deadlines, endedDeadline(ended), null),
  };
}

/** The visitor no longer looks back at this conversation; it may stay open to a review. */
export const withoutLookBack = (state: SiteState, ended: EndedConversation): SiteState => ({
  ...state,
  endedOfVisitor: withoutOf(state.endedOfVisitor, ended.visitorId, ended.conversationId),
});

type ConversationOf = SiteState['endedOfVisitor'];

const withoutOf = (map: ConversationOf, visitorId: VisitorId, id: ConversationId): ConversationOf =>
  map.get(visitorId) === id ? map.delete(visitorId) : map;

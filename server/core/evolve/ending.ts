import type { ConversationId } from '../../protocol/index.ts';
import { putConversation } from '../rows/conversation.ts';
import type { Conversation, SiteState } from '../state.ts';
import type { Evolvers } from './evolver.ts';

function changed(
  state: SiteState,
  conversationId: ConversationId,
  change: (conversation: Conversation) => Partial<Conversation>,
): SiteState {
  const conversation = state.conversations.get(conversationId);
  return conversation === undefined
    ? state
    : putConversation(state, { ...conversation, ...change(conversation) });
}

export const ENDING_EVOLVERS: Evolvers<'outcomeRecorded' | 'wrapUpProlonged' | 'noteAdded'> = {
  outcomeRecorded: (state, { conversationId, outcome }) =>
    changed(state, conversationId, () => ({ outcome })),
  wrapUpProlonged: (state, { conversationId, until }) =>
    changed(state, conversationId, ({ phase }) => ({
      wrapUpProlonged: true,
      phase: phase.state === 'wrap-up' ? { ...phase, until } : phase,
    })),
  noteAdded: (state, { conversationId, number }) =>
    changed(state, conversationId, () => ({ noteCount: number })),
};

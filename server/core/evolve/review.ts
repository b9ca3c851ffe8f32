import type { ConversationId } from '../../protocol/index.ts';
import { changeAgentRow } from '../rows/agent.ts';
import { putEnded, withoutLookBack } from '../rows/conversation.ts';
import { dropWaitingReview, putWaitingReview } from '../rows/review.ts';
import type { Agent, EndedConversation, SiteState } from '../state.ts';
import type { Evolvers } from './evolver.ts';

export const REVIEW_EVOLVERS: Evolvers<'reviewWritten' | 'reviewSkipped' | 'reviewPublished'> = {
  reviewWritten: (state, { reviewId, conversationId, agentId, stars, at }) =>
    putWaitingReview(withReview(state, conversationId, 'written'), {
      reviewId,
      agentId,
      stars,
      writtenAt: at,
    }),

  reviewSkipped: (state, { conversationId }) => withReview(state, conversationId, 'skipped'),

  reviewPublished: (state, { reviewId, agentId, stars }) =>
    changeAgentRow(dropWaitingReview(state, reviewId), agentId, ({ starCounts }) => ({
      starCounts: counted(starCounts, stars),
    })),
};

function withReview(
  state: SiteState,
  conversationId: ConversationId,
  review: EndedConversation['review'],
): SiteState {
  const ended = state.ended.get(conversationId);
  return ended === undefined ? state : withoutLookBack(putEnded(state, { ...ended, review }), ended);
}

function counted(starCounts: Agent['starCounts'], stars: number): Agent['starCounts'] {
  const [one, two, three, four, five] = starCounts;
  const more = (of: number): number => (of === stars ? 1 : 0);
  return [one + more(1), two + more(2), three + more(3), four + more(4), five + more(5)];
}

import type { AgentId, AgentPage, Answer } from '../../server/protocol/index.ts';
import type { AgentPageState } from './picker-state.ts';

/** What happened to the page of one agent that lies over the list. */
export type PageChange =
  | { readonly type: 'pageOpened'; readonly agentId: AgentId }
  | { readonly type: 'moreReviewsAwaited' }
  | {
      readonly type: 'pageAnswered';
      readonly agentId: AgentId;
      /** The page of reviews that was asked for, `null` for the first. */
      readonly reviewsPage: string | null;
      readonly answer: Answer<AgentPage>;
    }
  | { readonly type: 'pageClosed' };

/** An answer for a page that is no longer open, or that has come already, changes nothing. */
export function changePage(state: AgentPageState, change: PageChange): AgentPageState {
  switch (change.type) {
    case 'pageOpened':
      return { state: 'loading', agentId: change.agentId };
    case 'moreReviewsAwaited':
      return state.state === 'shown' ? { ...state, loadingMore: true } : state;
    case 'pageAnswered':
      if (state.state === 'none' || state.agentId !== change.agentId) return state;
      return change.reviewsPage === null ? firstPage(change.agentId, change.answer) : nextPage(state, change);
    case 'pageClosed':
      return { state: 'none' };
  }
}

function firstPage(agentId: AgentId, answer: Answer<AgentPage>): AgentPageState {
  if (!answer.ok) return { state: 'failed', agentId, refusal: answer.refusal };
  return { state: 'shown', agentId, page: answer.result, loadingMore: false };
}

function nextPage(
  state: AgentPageState,
  { reviewsPage, answer }: Extract<PageChange, { type: 'pageAnswered' }>,
): AgentPageState {
  if (state.state !== 'shown' || state.page.nextPage !== reviewsPage) return state;
  if (!answer.ok) return { ...state, loadingMore: false };
  const reviews = [...state.page.reviews, ...answer.result.reviews];
  return { ...state, page: { ...answer.result, reviews }, loadingMore: false };
}

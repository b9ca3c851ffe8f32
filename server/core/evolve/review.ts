import type { AgentId, ConversationId, ReviewId } from '../../protocol/index.ts';
import { changeAgentRow } from '../rows/agent.ts';
import { putEnded, withoutLookBack } from '../rows/conversation.ts';
import { dropWaitingReview, putWaitingReview, withReviewOfAgent } from '../rows/review.ts';
import type { Agent, ReviewStanding, SiteState, WrittenReview } from '../state.ts';
import type { Evolver, Evolvers } from './evolver.ts';

const reviewWritten: Evolver<'reviewWritten'> = (state, event) => {
  const { reviewId, conversationId, agentId, stars, suspicions, at } = event;
  const first = { reviewId, stars, version: 1, writtenAt: at };
  const written = withStanding(state, conversationId, {
    state: 'written',
    ...first,
    published: false,
    counted: null,
    ...(suspicions !== undefined && { suspicions }),
  });
  const visitorId = state.ended.get(conversationId)?.visitorId;
  const seen =
    visitorId === undefined
      ? written
      : { ...written, reviewedOfVisitor: written.reviewedOfVisitor.set(visitorId, conversationId) };
  return putWaitingReview(seen, { ...first, conversationId, agentId, replaces: null });
};

/** What waits already is replaced where it stands; the change of what is public begins to wait. */
const reviewChanged: Evolver<'reviewChanged'> = (state, event) => {
  const { reviewId, conversationId, agentId, stars, version, at } = event;
  const review = state.ended.get(conversationId)?.review;
  if (review?.state !== 'written') return state;
  const changed = withWritten(state, conversationId, { stars, version });
  const waits = state.unpublished.get(reviewId);
  return putWaitingReview(changed, {
    reviewId,
    conversationId,
    agentId,
    stars,
    version,
    writtenAt: waits?.writtenAt ?? at,
    replaces: waits === undefined ? { counted: review.counted } : waits.replaces,
  });
};

const reviewPublished: Evolver<'reviewPublished'> = (state, { reviewId, agentId, stars }) =>
  published(state, reviewId, agentId, {
    before: null,
    after: state.agents.has(agentId) ? stars : null,
    said: stars,
  });

/** A change whose first stars no longer count adds none. */
const reviewChangePublished: Evolver<'reviewChangePublished'> = (state, event) => {
  const { reviewId, agentId, stars, counted } = event;
  return published(state, reviewId, agentId, {
    before: counted,
    after: counted === null ? null : stars,
    said: stars,
  });
};

export const REVIEW_EVOLVERS: Evolvers<
  | 'reviewWritten'
  | 'reviewChanged'
  | 'reviewSkipped'
  | 'reviewPublished'
  | 'reviewChangePublished'
  | 'reviewReplied'
> = {
  reviewWritten,
  reviewChanged,
  reviewSkipped: (state, { conversationId }) => withStanding(state, conversationId, { state: 'skipped' }),
  reviewPublished,
  reviewChangePublished,
  /** The store knows which reviews have a reply. */
  reviewReplied: (state) => state,
};

/** Stars that counted for an agent and that count from now on, `null` for none. */
export type Count = { readonly before: number | null; readonly after: number | null };

type Said = Count & { readonly said: number };

function published(state: SiteState, reviewId: ReviewId, agentId: AgentId, count: Said): SiteState {
  const waits = state.unpublished.get(reviewId);
  const without = dropWaitingReview(state, reviewId);
  const standing = { published: true, counted: count.after };
  const known = withHiddenStars(without, reviewId, count.said);
  const told = waits === undefined ? known : withWritten(known, waits.conversationId, standing);
  return changeAgentRow(told, agentId, ({ starCounts }) => ({ starCounts: recounted(starCounts, count) }));
}

/** What is changed while it is hidden is given back as it was said last. */
function withHiddenStars(state: SiteState, reviewId: ReviewId, stars: number): SiteState {
  const hidden = state.hiddenReviews.get(reviewId);
  if (hidden === undefined) return state;
  return { ...state, hiddenReviews: state.hiddenReviews.set(reviewId, { ...hidden, stars }) };
}

function withStanding(state: SiteState, conversationId: ConversationId, review: ReviewStanding): SiteState {
  const ended = state.ended.get(conversationId);
  if (ended === undefined) return state;
  const known = withoutLookBack(putEnded(state, { ...ended, review }), ended);
  return review.state === 'written' ? withReviewOfAgent(known, ended) : known;
}

/** Changes what is known of a written review; a conversation that was forgotten keeps none. */
function withWritten(
  state: SiteState,
  conversationId: ConversationId,
  change: Partial<WrittenReview>,
): SiteState {
  const ended = state.ended.get(conversationId);
  if (ended?.review.state !== 'written') return state;
  return putEnded(state, { ...ended, review: { ...ended.review, ...change } });
}

export function recounted(starCounts: Agent['starCounts'], { before, after }: Count): Agent['starCounts'] {
  const [one, two, three, four, five] = starCounts;
  const more = (of: number): number => (of === after ? 1 : 0) - (of === before ? 1 : 0);
  return [one + more(1), two + more(2), three + more(3), four + more(4), five + more(5)];
}

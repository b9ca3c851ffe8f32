import {
  LIMITS,
  refusal,
  type AgentId,
  type ConversationId,
  type Refusal,
  type VisitorId,
} from '../../protocol/index.ts';
import { isStars } from '../check.ts';
import { reviewChangeableUntil, reviewClosesAt } from '../deadline.ts';
import type { Draft, Handlers } from '../draft.ts';
import { holdReview } from '../moderation.ts';
import { publishable } from '../publish.ts';
import type { EndedConversation, SiteState } from '../state.ts';
import { suspectsOf } from '../suspicion/suspects.ts';
import { suspicionsOf } from '../suspicion/suspicions.ts';

export const REVIEW_HANDLERS: Handlers<'review' | 'changeReview' | 'replyToReview' | 'skipReview'> = {
  review(draft, { visitorId, conversationId, reviewId, stars, origin }) {
    const found = endedOf(draft.state, visitorId, conversationId);
    if ('refusal' in found) return found.refusal;
    const { ended } = found;
    if (!isStars(stars)) return refusal('stars-invalid', undefined, 'stars');
    if (ended.review.state === 'written') return refusal('review-done');
    if (!ended.bothWrote)
      return refusal('review-too-early', 'Nothing was said by one of you, so there is nothing to review.');
    if (draft.now >= reviewClosesAt(ended)) return refusal('review-closed');
    if (draft.state.unpublished.has(reviewId)) {
      return refusal('malformed', 'Send a new review id; this one is taken.', 'reviewId');
    }
    const { agentId } = ended;
    const suspicions = suspicionsOf(draft.state, ended, origin, draft.now);
    const written = { reviewId, conversationId, agentId, stars };
    draft.emit({ type: 'reviewWritten', ...written, ...(suspicions.length > 0 && { suspicions }) });
    holdSuspects(draft, agentId);
    publishReviews(draft);
    return null;
  },

  changeReview(draft, { visitorId, conversationId, stars }) {
    const found = endedOf(draft.state, visitorId, conversationId);
    if ('refusal' in found) return found.refusal;
    const { review, agentId } = found.ended;
    if (!isStars(stars)) return refusal('stars-invalid', undefined, 'stars');
    if (review.state !== 'written') return refusal('review-too-early', 'Write the review first.');
    if (draft.now >= reviewChangeableUntil(review) || review.version >= LIMITS.reviewVersionsMost) {
      return refusal('review-final');
    }
    const { reviewId, version } = review;
    draft.emit({ type: 'reviewChanged', reviewId, conversationId, agentId, stars, version: version + 1 });
    holdSuspects(draft, agentId);
    publishReviews(draft);
    return null;
  },

  replyToReview(draft, { agentId, reviewId, review }) {
    if (review?.agentId !== agentId) return refusal('review-unknown');
    if (review.replied) return refusal('reply-done');
    draft.emit({ type: 'reviewReplied', reviewId, agentId });
    return null;
  },

  skipReview(draft, { visitorId, conversationId }) {
    const found = endedOf(draft.state, visitorId, conversationId);
    if ('refusal' in found) return found.refusal;
    if (found.ended.review.state !== 'open') return null;
    if (found.ended.bothWrote) draft.emit({ type: 'reviewSkipped', conversationId });
    else draft.emit({ type: 'conversationClosed', conversationId });
    return null;
  },
};

/** What looks as if it were not genuine waits apart, so that it is no company for what is published. */
function holdSuspects(draft: Draft, agentId: AgentId): void {
  for (const suspect of suspectsOf(draft.state, agentId, draft.now)) holdReview(draft, agentId, suspect);
}

/** Publishes whatever may appear by now. */
export function publishReviews(draft: Draft): void {
  for (const { reviewId, agentId, stars, version, replaces } of publishable(draft.state, draft.now)) {
    const published = { reviewId, agentId, stars, version };
    if (replaces === null) draft.emit({ type: 'reviewPublished', ...published });
    else draft.emit({ type: 'reviewChangePublished', ...published, counted: replaces.counted });
  }
}

/** An ended conversation of this visitor; a stranger learns nothing of it. */
function endedOf(
  state: SiteState,
  visitorId: VisitorId,
  conversationId: ConversationId,
): { readonly ended: EndedConversation } | { readonly refusal: Refusal } {
  const ended = state.ended.get(conversationId);
  if (ended?.visitorId === visitorId) return { ended };
  const isTalking = state.conversationOfVisitor.get(visitorId) === conversationId;
  return { refusal: refusal(isTalking ? 'review-too-early' : 'conversation-unknown') };
}

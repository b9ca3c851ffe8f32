import { LIMITS } from '../../protocol/index.ts';
import type { ChangeableReview, Moment, OwnReview, VisitorId } from '../../protocol/index.ts';
import { reviewChangeableUntil } from '../deadline.ts';
import type { SiteState } from '../state.ts';
import { faceOf, type Words } from './words.ts';

const DAY_MILLISECONDS = 86_400_000;

/** The beginning of its UTC day: the hour at which a review appeared would help to tell who wrote it. */
export const dayOf = (at: Moment): Moment => Math.floor(at / DAY_MILLISECONDS) * DAY_MILLISECONDS;

/** What an agent reads of the own reviews: no more than would be told to anybody else. */
export const ownReviews = (reviews: readonly OwnReview[]): readonly OwnReview[] =>
  reviews.map(({ reviewId, stars, comment, tags, publishedAt, reply }) => ({
    reviewId,
    stars,
    comment,
    tags,
    publishedAt: dayOf(publishedAt),
    reply,
  }));

/**
 * The newest review of this visitor, `null` when there is none that may still be changed. One that is hidden
 * is told beyond that, so that whoever wrote it learns that, and why.
 */
export function changeableReview(
  state: SiteState,
  visitorId: VisitorId,
  words: Words,
  now: Moment,
): ChangeableReview | null {
  const conversationId = state.reviewedOfVisitor.get(visitorId);
  const ended = conversationId === undefined ? undefined : state.ended.get(conversationId);
  if (ended?.review.state !== 'written') return null;
  const { conversationId: reviewed, agentId, review } = ended;
  const changeableUntil = reviewChangeableUntil(review);
  const isChangeable = now < changeableUntil && review.version < LIMITS.reviewVersionsMost;
  const hidden = state.hiddenReviews.get(review.reviewId)?.reason;
  if (!isChangeable && hidden === undefined) return null;
  const agent = faceOf(words, agentId);
  const shown = { conversationId: reviewed, agent, stars: review.stars };
  if (hidden === undefined) return { ...shown, changeableUntil };
  return {
    ...shown,
    changeableUntil: isChangeable ? changeableUntil : Math.min(changeableUntil, now),
    hidden,
  };
}

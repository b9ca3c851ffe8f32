import type { OwnReview } from '../../server/protocol/index.ts';
import type { AgentCommand } from './command.ts';
import type { OwnReviews } from './console-state.ts';

/** A reply is there at once; the page that is read next has it, too. */
export function withReply(
  reviews: OwnReviews,
  { reviewId, reply }: Extract<AgentCommand, { name: 'replyToReview' }>['body'],
): OwnReviews {
  if (reviews.state !== 'shown') return reviews;
  const answered = (review: OwnReview): OwnReview =>
    review.reviewId === reviewId ? { ...review, reply } : review;
  return { ...reviews, reviews: reviews.reviews.map(answered) };
}

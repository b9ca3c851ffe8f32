import type { AgentNotices, OwnReview } from '../../server/protocol/index.ts';
import type { AgentCommand } from './command.ts';
import type { AgentAnswerTo, SignedIn } from './console-reducer.ts';
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

/** The same of a dispute: nobody has decided yet. */
export function withDispute(
  reviews: OwnReviews,
  { reviewId, reason }: Extract<AgentCommand, { name: 'disputeReview' }>['body'],
): OwnReviews {
  if (reviews.state !== 'shown') return reviews;
  const disputed = (review: OwnReview): OwnReview =>
    review.reviewId === reviewId ? { ...review, dispute: { reason, standing: 'open' } } : review;
  return { ...reviews, reviews: reviews.reviews.map(disputed) };
}

/** And of what the owner made of one. */
export function withModeration(
  reviews: OwnReviews,
  { reviewId, hidden, standing }: AgentNotices['reviewModerated'],
): OwnReviews {
  if (reviews.state !== 'shown') return reviews;
  const moderated = ({ hidden: _before, ...review }: OwnReview): OwnReview => ({
    ...review,
    ...(hidden && { hidden }),
    ...(standing && review.dispute && { dispute: { ...review.dispute, standing } }),
  });
  return {
    ...reviews,
    reviews: reviews.reviews.map((review) => (review.reviewId === reviewId ? moderated(review) : review)),
  };
}

/** The first page replaces what was shown; a later one is added to it, unless it has come already. */
export function reduceReviews(
  model: SignedIn,
  page: string | null,
  answer: AgentAnswerTo<'readReviews'>,
): SignedIn {
  const done = { ...model, readingReviews: false };
  const { reviews: known } = model;
  if (!answer.ok) {
    const reviews: OwnReviews = known.state === 'shown' ? known : { state: 'unread' };
    return { ...done, reviews, refusal: answer.refusal };
  }
  const shown = (before: readonly OwnReview[]): OwnReviews => ({
    state: 'shown',
    reviews: [...before, ...answer.result.reviews],
    nextPage: answer.result.nextPage,
  });
  if (page === null) return { ...done, reviews: shown([]) };
  if (known.state !== 'shown' || known.nextPage !== page) return done;
  return { ...done, reviews: shown(known.reviews) };
}

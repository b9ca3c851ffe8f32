import type { Moment, OwnReview } from '../../protocol/index.ts';

const DAY_MILLISECONDS = 86_400_000;

/** The beginning of its UTC day: the hour at which a review appeared would help to tell who wrote it. */
export const dayOf = (at: Moment): Moment => Math.floor(at / DAY_MILLISECONDS) * DAY_MILLISECONDS;

/** What an agent reads of the own reviews: no more than would be told to anybody else. */
export const ownReviews = (reviews: readonly OwnReview[]): readonly OwnReview[] =>
  reviews.map(({ stars, comment, publishedAt }) => ({ stars, comment, publishedAt: dayOf(publishedAt) }));

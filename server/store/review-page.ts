import type { ReviewPage, StoredReview } from './store.ts';

/**
 * The next page is named by the last review of this one: its id tells nobody the moment it was published.
 * @param found up to one review more than `limit`, which tells that another page follows
 */
export function reviewPage(found: readonly StoredReview[], limit: number): ReviewPage {
  const reviews = found.slice(0, limit);
  const last = reviews.at(-1);
  return { reviews, nextPage: found.length > limit && last !== undefined ? last.reviewId : null };
}

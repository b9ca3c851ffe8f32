import type { Moment, ReviewId } from '../protocol/index.ts';
import type { ReviewPage, StoredReview } from './store.ts';

/** Where a page ended: the next one begins with what is older. */
export type ReviewCursor = { readonly publishedAt: Moment; readonly reviewId: ReviewId };

/** The opaque text of a cursor. */
export function writeCursor({ publishedAt, reviewId }: ReviewCursor): string {
  return Buffer.from(JSON.stringify([publishedAt, reviewId])).toString('base64url');
}

/** `null` for the first page, and for whatever no page ever gave: a stale link shows something. */
export function readCursor(page: string | null): ReviewCursor | null {
  if (page === null) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(page, 'base64url').toString());
    if (!Array.isArray(value) || value.length !== 2) return null;
    const [publishedAt, reviewId] = value as unknown[];
    if (!Number.isSafeInteger(publishedAt) || typeof reviewId !== 'string') return null;
    return { publishedAt: publishedAt as Moment, reviewId: reviewId as ReviewId };
  } catch {
    return null;
  }
}

/** @param found up to one review more than `limit`, which tells that another page follows */
export function reviewPage(found: readonly StoredReview[], limit: number): ReviewPage {
  const reviews = found.slice(0, limit);
  const last = reviews.at(-1);
  return { reviews, nextPage: found.length > limit && last !== undefined ? writeCursor(last) : null };
}

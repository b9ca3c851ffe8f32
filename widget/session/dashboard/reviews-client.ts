import type {
  ReviewCard,
  ReviewDetail,
  ReviewFilter,
  ReviewId,
  ReviewOperations,
  ReviewPages,
  ReviewPagesView,
  ReviewVerdict,
} from '../../../server/protocol/index.ts';
import type { Answered } from './answer.ts';
import { addressOfCall, type Call } from './call.ts';

export type ReviewPage = { readonly items: readonly ReviewCard[]; readonly nextCursor: string | null };
export type ReviewTalkShown = ReviewOperations['readReviewTalk']['answer'];

export interface ReviewsClient {
  list(filter: ReviewFilter, cursor: string | null): Promise<Answered<ReviewPage>>;
  read(reviewId: ReviewId): Promise<Answered<ReviewDetail>>;
  /** What was said; that it was read is written down. */
  talk(reviewId: ReviewId): Promise<Answered<ReviewTalkShown>>;
  moderate(reviewId: ReviewId, verdict: ReviewVerdict, tag: string): Promise<Answered<ReviewDetail>>;
  /** Where the same list is as a file that the browser saves. */
  fileAddress(kind: 'csv' | 'ndjson', filter: ReviewFilter): string;
  pages(): Promise<Answered<ReviewPagesView>>;
  savePages(pages: ReviewPages, tag: string | null): Promise<Answered<ReviewPagesView>>;
}

export const reviewsOf = (server: string, call: Call): ReviewsClient => ({
  list: (filter, cursor) => call('readReviews', { query: { ...filter, cursor: cursor ?? undefined } }),
  read: (reviewId) => call('readReview', { path: { reviewId } }),
  talk: (reviewId) => call('readReviewTalk', { path: { reviewId } }),
  moderate: (reviewId, body, tag) => call('moderateReview', { path: { reviewId }, body, tag }),
  fileAddress: (kind, query) =>
    new URL(addressOfCall(kind === 'csv' ? 'readReviewsCsv' : 'readReviewsNdjson', { query }), server).href,
  pages: () => call('readReviewPages'),
  savePages: (body, tag) => call('saveReviewPages', { body, tag }),
});

import type { Channel } from '../channel.ts';
import type { Author } from '../conversation.ts';
import type { AgentId, Moment, ReviewId } from '../ids.ts';
import type { DisputeStanding } from '../me.ts';
import type { Nothing } from '../nothing.ts';
import type { HiddenFor, HideReason, Suspicion } from '../review.ts';
import type { ApiRoute, Page, PageQuery } from './shape.ts';

/**
 * `held`: it looks as if it were not genuine; `disputed`: its agent finds it wrong. About both nobody has
 * decided.
 */
export const REVIEW_STATES = ['shown', 'held', 'hidden', 'disputed'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** A public review as those who moderate see it. Who wrote it is not told. */
export type ReviewCard = {
  readonly reviewId: ReviewId;
  readonly agentId: AgentId;
  /** The id where there is no such agent any more. */
  readonly agentName: string;
  readonly stars: number;
  readonly comment: string;
  readonly tags: readonly string[];
  readonly reply: string | null;
  /** The beginning of its UTC day. */
  readonly publishedAt: Moment;
  /** Whether it was said anew since it was written. */
  readonly isChanged: boolean;
  /** Who said last what becomes of it, `null` where nobody has. With the reason `null` it is shown. */
  readonly moderation: {
    readonly reason: HiddenFor | null;
    readonly note: string;
    readonly by: string;
    readonly at: Moment;
  } | null;
  /** What made it look as if it were not genuine when it was held last. */
  readonly suspicions: readonly Suspicion[];
  readonly dispute: {
    readonly reason: string;
    readonly standing: DisputeStanding;
    readonly disputedAt: Moment;
  } | null;
  /** To be sent as If-Match by whoever decides. */
  readonly tag: string;
};

/** What is known of the conversation, without a word of it. */
export type ReviewTalk = {
  /** `null` where it is not measured yet, or no longer kept. */
  readonly measured: {
    readonly channel: Channel;
    /** The beginning of its UTC day. */
    readonly endedAt: Moment;
    readonly waitSeconds: number;
    readonly talkSeconds: number;
  } | null;
  readonly messages: Readonly<Record<Author, number>>;
};

export type ReviewDetail = { readonly review: ReviewCard; readonly talk: ReviewTalk };

export type ReviewFilter = {
  readonly agent?: AgentId | undefined;
  readonly stars?: number | undefined;
  readonly state?: ReviewState | undefined;
  readonly since?: Moment | undefined;
  readonly until?: Moment | undefined;
  readonly text?: string | undefined;
};

/** With a reason visitors no longer read it; with `null` they do, or do again. */
export type ReviewVerdict = {
  readonly reason: HideReason | null;
  /** For whoever moderates later. */
  readonly note: string;
  /** Whether it is the answer to the dispute about it: upheld with a reason, and rejected without one. */
  readonly decidesDispute: boolean;
};

/** Whose reviews stand on a public page of their own. */
export type ReviewPages = {
  readonly isOpen: boolean;
  /** Whether search engines may list them. */
  readonly isIndexed: boolean;
  /** Agents who have no page. */
  readonly without: readonly AgentId[];
};
/** With the address of the page of the site; those of its agents add `/` and their id. */
export type ReviewPagesView = ReviewPages & { readonly address: string };

type OfReview = { readonly path: { readonly reviewId: ReviewId }; readonly query: Nothing };

export type ReviewOperations = {
  readReviews: { path: Nothing; query: PageQuery & ReviewFilter; body: Nothing; answer: Page<ReviewCard> };
  /** One line for each, as CSV or NDJSON, at most `REVIEWS_PER_FILE`. */
  readReviewsCsv: { path: Nothing; query: ReviewFilter; body: Nothing; answer: string };
  readReviewsNdjson: { path: Nothing; query: ReviewFilter; body: Nothing; answer: string };
  readReview: OfReview & { body: Nothing; answer: ReviewDetail };
  /** Whoever is shown it is written down. */
  readReviewTalk: OfReview & {
    body: Nothing;
    answer: {
      readonly messages: readonly {
        readonly author: Author;
        readonly text: string;
        readonly sentAt: Moment;
      }[];
      /** There were more messages than are shown. */
      readonly isCut: boolean;
    };
  };
  moderateReview: OfReview & { body: ReviewVerdict; answer: ReviewDetail };
  readReviewPages: { path: Nothing; query: Nothing; body: Nothing; answer: ReviewPagesView };
  saveReviewPages: { path: Nothing; query: Nothing; body: ReviewPages; answer: ReviewPagesView };
};

/** Lines of one file at most; the newest are in it. */
export const REVIEWS_PER_FILE = 50_000;
export const REVIEW_NOTE_CHARACTERS = 500;

export const REVIEW_ROUTES = {
  readReviews: 'GET /v1/reviews',
  readReviewsCsv: 'GET /v1/reviews/csv',
  readReviewsNdjson: 'GET /v1/reviews/ndjson',
  readReview: 'GET /v1/reviews/{reviewId}',
  readReviewTalk: 'GET /v1/reviews/{reviewId}/conversation',
  moderateReview: 'PUT /v1/reviews/{reviewId}',
  readReviewPages: 'GET /v1/review-pages',
  saveReviewPages: 'PUT /v1/review-pages',
} as const satisfies Record<keyof ReviewOperations, ApiRoute>;

import type { AgentId, CalendarDate, Moment, ReviewId, SiteId } from '../protocol/index.ts';
import type { AgentDay, ReviewTally } from '../core/measures/index.ts';
import type { ModerationStore, ReviewHeldText, ReviewModeratedText } from './moderation.ts';
import type { ReviewPage } from './store.ts';

/** What an agent came to on a day that is over. Written again, it replaces the row. */
export type AgentDayText = { readonly kind: 'agentDay'; readonly day: AgentDay };

/** Why an agent finds a review wrong: once for each. */
export type DisputeText = {
  readonly kind: 'reviewDispute';
  readonly reviewId: ReviewId;
  readonly agentId: AgentId;
  readonly reason: string;
  readonly disputedAt: Moment;
};

/** What it means for the review is a text of its own. */
export type DisputeDecidedText = {
  readonly kind: 'disputeDecided';
  readonly reviewId: ReviewId;
  readonly upheld: boolean;
  readonly decidedAt: Moment;
};

export type MeasureText =
  AgentDayText | DisputeText | DisputeDecidedText | ReviewModeratedText | ReviewHeldText;

export type StoredDispute = {
  readonly reviewId: ReviewId;
  readonly agentId: AgentId;
  readonly reason: string;
  readonly disputedAt: Moment;
  /** `null` while it is open. */
  readonly decision: { readonly upheld: boolean; readonly at: Moment } | null;
  /** Of the version that is public. */
  readonly stars: number;
  readonly comment: string;
};

/** Disputes of one agent, about one review, or those of a site that nobody has decided. */
export type DisputeFilter =
  { readonly agentId: AgentId } | { readonly reviewId: ReviewId } | { readonly open: true };

export interface MeasureStore extends ModerationStore {
  /** As `readReviews`, with those that are hidden. */
  readOwnReviews(siteId: SiteId, agentId: AgentId, page: string | null, limit: number): Promise<ReviewPage>;
  /** Both dates included, by date and agent; `null` for all agents of the site. */
  readAgentDays(
    siteId: SiteId,
    agentId: AgentId | null,
    firstDate: CalendarDate,
    lastDate: CalendarDate,
  ): Promise<readonly AgentDay[]>;
  /** Reviews as they stand, published from `since` on and before `until`, whose stars count. */
  readReviewTally(siteId: SiteId, agentId: AgentId, since: Moment, until: Moment): Promise<ReviewTally>;
  /** Newest first, at most `limit`. */
  readDisputes(siteId: SiteId, filter: DisputeFilter, limit: number): Promise<readonly StoredDispute[]>;
}

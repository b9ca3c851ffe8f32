import type { AgentId, ConversationId, HiddenFor, Moment, ReviewId, Suspicion } from '../protocol/index.ts';

/** How an ended conversation stands to its review. */
export type ReviewStanding =
  | { readonly state: 'open' }
  | { readonly state: 'skipped' }
  | ({ readonly state: 'written' } & WrittenReview);

/** A review for as long as its visitor may look back at the conversation. */
export type WrittenReview = {
  readonly reviewId: ReviewId;
  readonly writtenAt: Moment;
  /** As it was said last. */
  readonly stars: number;
  /** Counts from 1. */
  readonly version: number;
  readonly published: boolean;
  /** The stars of it that count for the agent, `null` while none do. */
  readonly counted: number | null;
  /** What makes it look as if it were not genuine; left out where nothing does. */
  readonly suspicions?: readonly Suspicion[];
  /** Somebody has decided what becomes of it: it is never held again. */
  readonly checked?: true;
};

/** What is said and not yet public: a review, or the change of one that is published. */
export type WaitingReview = {
  readonly reviewId: ReviewId;
  readonly conversationId: ConversationId;
  readonly agentId: AgentId;
  readonly stars: number;
  readonly version: number;
  /** Since when it waits; saying it anew meanwhile lengthens nothing. */
  readonly writtenAt: Moment;
  /**
   * The stars that count for the agent until then, or `null` for none; the field itself is `null` for what
   * was never public.
   */
  readonly replaces: { readonly counted: number | null } | null;
};

/** A published review that visitors are not shown, for as long as it is not. */
export type HiddenReview = {
  readonly reviewId: ReviewId;
  readonly agentId: AgentId;
  readonly reason: HiddenFor;
  /** Of the version that is public. */
  readonly stars: number;
  /** Whether these stars were taken out of the rating, so that they are given back when it is shown. */
  readonly taken: boolean;
};

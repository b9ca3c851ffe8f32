import type { AgentFace } from './conversation.ts';
import type { ConversationId, Moment } from './ids.ts';

/** What a site asks of those who review. */
export type ReviewForm = {
  /** Whether it is asked how likely one is to recommend the site (NPS). The answer is never public. */
  readonly asksNps: boolean;
  /**
   * Tags for what was good and for what was not. One that the reader's dictionary knows is said in the
   * reader's language, any other stands as it is.
   */
  readonly praiseTags: readonly string[];
  readonly complaintTags: readonly string[];
  /** Where a happy visitor may say so in public, `null` if nowhere. */
  readonly publicUrl: string | null;
};

/** All that a visitor says in a review. */
export type ReviewWords = {
  /** 1 to `LIMITS.starsMost`. */
  readonly stars: number;
  readonly comment: string;
  /** Of those that the site offers for so many stars. */
  readonly tags: readonly string[];
  /** 0 to `LIMITS.npsMost`, `null` without an answer. */
  readonly nps: number | null;
};

/** Why a site does not show a review. */
export const HIDE_REASONS = ['offensive', 'personal-data', 'spam', 'fake', 'off-topic'] as const;
export type HideReason = (typeof HIDE_REASONS)[number];

/**
 * What is wrong with the words leaves the stars as they are; what is no review of that conversation has none.
 */
export const STARS_COUNT: Readonly<Record<HideReason, boolean>> = {
  offensive: true,
  'personal-data': true,
  spam: false,
  fake: false,
  'off-topic': false,
};

/** It looks as if it were not genuine: until somebody has decided, it is not shown and does not count. */
export const HELD = 'held';
export type HiddenFor = HideReason | typeof HELD;

/** Whether the stars of a review that is not shown count all the same. */
export const starsCount = (hidden: HiddenFor): boolean => hidden !== HELD && STARS_COUNT[hidden];

/** What makes a review look as if it were not genuine. */
export const SUSPICIONS = [
  'burst',
  'same-network',
  'same-device',
  'same-visitor',
  'agent-network',
  'short-talk',
  'new-visitor',
] as const;
export type Suspicion = (typeof SUSPICIONS)[number];

/** How many reviews are not shown for one reason. */
export type HiddenCount = { readonly reason: HiddenFor; readonly count: number };

/**
 * A visitor's own newest review, while it may still be changed; one that is not shown, for as long as its
 * conversation is remembered.
 */
export type ChangeableReview = {
  readonly conversationId: ConversationId;
  readonly agent: AgentFace;
  readonly stars: number;
  readonly changeableUntil: Moment;
  /** Why it is not shown. Left out while it is, or waits to be. */
  readonly hidden?: HiddenFor;
};

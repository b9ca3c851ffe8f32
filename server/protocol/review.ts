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

/** A visitor's own newest review, while it may still be changed. */
export type ChangeableReview = {
  readonly conversationId: ConversationId;
  readonly agent: AgentFace;
  readonly stars: number;
  readonly changeableUntil: Moment;
};

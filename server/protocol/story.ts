import type { Message } from './conversation.ts';
import type { ConversationId, OfferId } from './ids.ts';
import type { PreferredChannel, TimelineEntry } from './timeline.ts';

/** What an agent has before the eyes when asking for the story of its visitor. */
export type StorySubject =
  | { readonly kind: 'offer'; readonly offerId: OfferId }
  | { readonly kind: 'conversation'; readonly conversationId: ConversationId };

/** How a place in line ended without a talk: in vain, or `answered` because an answer in it was enough. */
export type FailedTryReason = 'left' | 'page-closed' | 'nobody-suitable' | 'answered';

/** What makes people lose patience, as far as the server can see. */
export type FrustrationSign =
  /** A place in line came to nothing within a day. */
  | 'failed-try'
  /** Helped within a day, and here again. */
  | 'back-soon'
  | 'promise-broken'
  /** Called, and nobody answered. */
  | 'call-unanswered'
  | 'declined'
  /** The agent was lost in the middle of the talk. */
  | 'agent-lost'
  | 'passed-on'
  | 'poor-review'
  /** Words in capitals, or with marks one after another. */
  | 'raised-voice';

export type Frustration = {
  /** 0 to `STORY_LIMITS.frustrationMost`. */
  readonly score: number;
  readonly level: 'calm' | 'strained' | 'upset';
  readonly signs: readonly { readonly sign: FrustrationSign; readonly points: number }[];
};

/** What the site remembers of a visitor beside what they say now. */
export type VisitorStory = {
  /** Newest first, bounded by `TIMELINE_LIMITS.entriesShown`. */
  readonly timeline: readonly TimelineEntry[];
  /** Whether there is more than it holds. */
  readonly more: boolean;
  /** `null` where nothing tells. */
  readonly preferred: PreferredChannel | null;
  readonly frustration: Frustration;
};

/** Requests about whom an agent serves or is called by; each answer leaves a row in the log of looks. */
export type StoryRequests = {
  readStory: { body: { readonly subject: StorySubject }; result: { readonly story: VisitorStory } };
  /**
   * The words of one of the talks in `VisitorStory.timeline`, as `readMessages` gives those of an open
   * conversation.
   */
  readEarlierTalk: {
    body: {
      readonly subject: StorySubject;
      readonly conversationId: ConversationId;
      readonly after: number;
    };
    result: { readonly messages: readonly Message[]; readonly lastNumber: number };
  };
};

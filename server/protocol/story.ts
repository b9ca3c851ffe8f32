import type { BookingView } from './booking.ts';
import type { AgentFace, EndReason, Message } from './conversation.ts';
import type { ConversationId, LeftMessageId, Moment, OfferId, ReviewId } from './ids.ts';

/** What an agent has before the eyes when asking for the story of its visitor. */
export type StorySubject =
  | { readonly kind: 'offer'; readonly offerId: OfferId }
  | { readonly kind: 'conversation'; readonly conversationId: ConversationId };

/** A conversation that this visitor had before on this site, with anybody. */
export type EarlierTalk = {
  readonly conversationId: ConversationId;
  readonly agent: AgentFace;
  readonly startedAt: Moment;
  readonly endedAt: Moment;
  readonly endReason: EndReason;
  readonly lastNumber: number;
};

/** How a place in line ended without a talk: in vain, or `answered` because an answer in it was enough. */
export type FailedTryReason = 'left' | 'page-closed' | 'nobody-suitable' | 'answered';

export type FailedTry = {
  /** Who was wanted, or answered; `null` for anyone. */
  readonly agent: AgentFace | null;
  readonly joinedAt: Moment;
  readonly endedAt: Moment;
  readonly reason: FailedTryReason;
};

/** What this visitor said in public, of anybody but the agent who reads it. */
export type StoryReview = {
  readonly reviewId: ReviewId;
  readonly agent: AgentFace;
  readonly stars: number;
  readonly comment: string;
  readonly publishedAt: Moment;
};

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

export type StoryLeftMessage = {
  readonly leftMessageId: LeftMessageId;
  readonly leftAt: Moment;
  readonly text: string;
};

/** What the site remembers of a visitor beside what they say now. Lists are newest first, and bounded. */
export type VisitorStory = {
  readonly talks: readonly EarlierTalk[];
  readonly tries: readonly FailedTry[];
  /** Whether there is more than these lists hold. */
  readonly more: boolean;
  readonly reviews: readonly StoryReview[];
  readonly frustration: Frustration;
  /** Open ones, soonest first. */
  readonly bookings: readonly BookingView[];
  readonly leftMessages: readonly StoryLeftMessage[];
};

/** Requests about whom an agent serves or is called by; each answer leaves a row in the log of looks. */
export type StoryRequests = {
  readStory: { body: { readonly subject: StorySubject }; result: { readonly story: VisitorStory } };
  /** The words of one of `VisitorStory.talks`, as `readMessages` gives those of an open conversation. */
  readEarlierTalk: {
    body: {
      readonly subject: StorySubject;
      readonly conversationId: ConversationId;
      readonly after: number;
    };
    result: { readonly messages: readonly Message[]; readonly lastNumber: number };
  };
};

import type { BookingPhase } from './booking.ts';
import { CHANNELS, type Channel } from './channel.ts';
import type { ContextAttributes } from './context.ts';
import type { AgentFace, EndReason } from './conversation.ts';
import type { Resolution, Sale } from './ending.ts';
import type { BookingId, ConversationId, LeftMessageId, Moment, ReviewId, TicketId } from './ids.ts';
import type { FailedTryReason } from './story.ts';

/** What other systems tell of a visitor. What the page has tracked is kept beside them as `track`. */
export const TOUCHPOINT_KINDS = ['call', 'mail', 'message', 'post', 'order', 'visit', 'other'] as const;
export type TouchpointKind = (typeof TOUCHPOINT_KINDS)[number];

/** Where it happened: by what conversations go by, on the web site, or in a branch. */
export const TIMELINE_CHANNELS = [...CHANNELS, 'web', 'branch'] as const;
export type TimelineChannel = (typeof TIMELINE_CHANNELS)[number];

/** One thing that a visitor did or said elsewhere, as a system of the owner's tells it. */
export type TouchpointForm = {
  /** The site's own id of the visitor: the `sub` of the identity that it signs. */
  readonly subject: string;
  /** One ahead of the server's clock is refused. */
  readonly at: Moment;
  readonly kind: TouchpointKind;
  readonly channel: TimelineChannel;
  /** Small letters, digits and dashes, such as `hung-up`: what rules ask for by `earlier`. */
  readonly name: string;
  /** What it was about, for the agent. */
  readonly note?: string | undefined;
  /** Whether the visitor got what they came for; left out where that is not known. */
  readonly success?: boolean | undefined;
  /** What was bought. */
  readonly amount?: Sale | undefined;
  readonly data?: ContextAttributes | undefined;
  /** The system that tells it, such as `pbx`. */
  readonly source: string;
  /** That system's own id of it: the same again is known already, and nothing is added. */
  readonly externalId?: string | undefined;
};

/** Of a system of the owner's, or tracked by the page of a visitor who then acted. */
export type TimelineTouchpoint = {
  readonly kind: 'touchpoint';
  readonly what: TouchpointKind | 'track';
  readonly name: string;
  readonly note: string;
  readonly success: boolean | null;
  readonly amount: Sale | null;
  readonly data: ContextAttributes;
  readonly source: string;
};

/** One thing of a visitor's, on any channel. `at` is when it was over; of a booking, when it is due. */
export type TimelineEntry = {
  /** Its own in its timeline. */
  readonly entryId: string;
  readonly at: Moment;
  readonly channel: TimelineChannel;
} & (
  | TimelineTouchpoint
  | {
      readonly kind: 'talk';
      readonly conversationId: ConversationId;
      readonly agent: AgentFace;
      readonly startedAt: Moment;
      readonly endReason: EndReason;
      readonly lastNumber: number;
      /** `null` while nobody said so. */
      readonly resolved: Resolution | null;
      readonly sale: Sale | null;
    }
  | {
      readonly kind: 'try';
      readonly ticketId: TicketId;
      /** Who was wanted, or answered; `null` for anyone. */
      readonly agent: AgentFace | null;
      readonly joinedAt: Moment;
      readonly reason: FailedTryReason;
    }
  | {
      readonly kind: 'review';
      readonly reviewId: ReviewId;
      readonly agent: AgentFace;
      readonly stars: number;
      readonly comment: string;
    }
  | {
      readonly kind: 'booking';
      readonly bookingId: BookingId;
      readonly agent: AgentFace;
      readonly state: BookingPhase['state'];
    }
  | { readonly kind: 'left-message'; readonly leftMessageId: LeftMessageId; readonly text: string }
);
export type TimelineEntryOf<Kind extends TimelineEntry['kind']> = Extract<
  TimelineEntry,
  { readonly kind: Kind }
>;

/** By what a visitor is best spoken with: used so many times among so many newest contacts. */
export type PreferredChannel = {
  readonly channel: Channel;
  readonly used: number;
  readonly of: number;
};

export const TIMELINE_LIMITS = {
  /** Touchpoints of one visitor; beyond it the oldest give way. */
  touchpointsPerVisitor: 500,
  touchpointsKeptSeconds: 730 * 86_400,
  touchpointsPerRequest: 200,
  /** How far the clocks of two systems may lie apart. */
  aheadSecondsMost: 300,
  nameCharacters: 40,
  noteCharacters: 500,
  sourceCharacters: 40,
  externalIdCharacters: 100,
  /** Of each kind, that are looked at for one timeline. */
  entriesPerKind: 500,
  /** That an agent is shown at once. */
  entriesShown: 100,
  /** Newest contacts that tell the preferred channel, and so many of them by it at least. */
  contactsJudged: 5,
  contactsLeast: 2,
  contactsAgeSecondsMost: 365 * 86_400,
} as const;

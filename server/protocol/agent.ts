import type { AnsweringRequests, WaitingAnswer } from './answering.ts';
import type { Attachment } from './attachment.ts';
import type { BeatNotices, BeatRequests } from './beat.ts';
import type { AgentBookingView, LeftMessageView } from './booking.ts';
import type { Channel, ChannelLimits, ChannelStanding } from './channel.ts';
import type { VisitContext, VisitorIdentity } from './context.ts';
import type { AgentFace, EndReason, Marks, Message, MovedMark } from './conversation.ts';
import type { Credit, ReleaseReason } from './decision.ts';
import type { ConversationOutcome, EndingForm, EndingRequests } from './ending.ts';
import type { Hours } from './hours.ts';
import type {
  AttachmentId,
  BookingId,
  CommandId,
  ConversationId,
  LanguageTag,
  LeftMessageId,
  Moment,
  OfferId,
  ReviewId,
  SkillId,
  TicketId,
} from './ids.ts';
import type { Availability } from './list.ts';
import type { DisputeStanding, MeRequests, OwnDispute } from './me.ts';
import type { Nothing } from './nothing.ts';
import type { OfferView } from './offer-view.ts';
import type { HideReason } from './review.ts';
import type { SelfAgent } from './self-agent.ts';
import type { Pause } from './pause.ts';
import type {
  Colleague,
  HandedOver,
  PickReason,
  RecentConversationView,
  ThreadPart,
  TransferEnd,
  TransferMode,
  TransferReason,
  TransferTarget,
  TransferView,
} from './transfer.ts';
import type { KnowledgeRequests } from './knowledge.ts';
import type { StoryRequests } from './story.ts';
import type { Choice, Need } from './visitor.ts';

/** A ticket that waits for this agent by name, or for anyone whom this agent could be. */
export type LineTicketView = {
  readonly ticketId: TicketId;
  readonly visitorName: string;
  readonly question: string;
  readonly attachments: readonly Attachment[];
  readonly choice: Choice;
  readonly need: Need;
  readonly joinedAt: Moment;
  /** From when on anyone suitable may take a flexible ticket. */
  readonly flexAt: Moment | null;
  /** Why a flexible ticket is in everybody's line by now, `null` while it is not. */
  readonly released: ReleaseReason | null;
  readonly credits: readonly Credit[];
  /** Until when others pass because the visitor asked for more time when called, `null` for whoever waits. */
  readonly postponedUntil: Moment | null;
  readonly connected: boolean;
  /** Who answered last, and whether the visitor stays in line all the same; left out while nobody did. */
  readonly answered?: Pick<WaitingAnswer, 'agent' | 'answeredAt' | 'stays'>;
};

export type AgentConversationView = {
  readonly conversationId: ConversationId;
  readonly visitorName: string;
  readonly question: string;
  readonly attachments: readonly Attachment[];
  /** As `OfferView.answers`. */
  readonly answers?: readonly WaitingAnswer[];
  /** When the visitor joined the line, and for whom: the ticket that this conversation came from. */
  readonly joinedAt: Moment;
  readonly choice: Choice;
  readonly startedAt: Moment;
  readonly lastNumber: number;
  readonly marks: Marks;
  readonly visitorConnected: boolean;
  /** By which means the two speak now. */
  readonly channel: ChannelStanding;
  /** What the page said of the visit; it may be wrong, but for what is signed. */
  readonly context: VisitContext | null;
  readonly visitorIdentity: VisitorIdentity;
  /** As `OfferView.invitedBy`. */
  readonly invitedBy?: string;
  /** When the visitor wrote last without an answer yet, `null` if the agent wrote last. */
  readonly waitingSince: Moment | null;
  /** What the visitor said before, to whom, oldest first; it is read like this conversation. */
  readonly earlier: readonly ThreadPart[];
  readonly cameFrom: HandedOver | null;
  /** The agent who brought the visitor and is still there. */
  readonly guest: AgentFace | null;
  /** Somebody is sought to go on, while this agent stays. */
  readonly transfer: TransferView | null;
  /** Why the newest transfer came to nothing. */
  readonly transferEnd: { readonly reason: TransferEnd; readonly at: Moment } | null;
  /** What came of it, as this agent has said so far. */
  readonly outcome: ConversationOutcome;
  /** Notes that agents wrote for each other in it. */
  readonly noteCount: number;
  readonly phase:
    | { readonly state: 'talking' }
    /** The visitor talks with `agent` by now, in that conversation; this agent is still there. */
    | {
        readonly state: 'staying';
        readonly conversationId: ConversationId;
        readonly agent: AgentFace;
        readonly lastNumber: number;
      }
    | {
        readonly state: 'wrap-up';
        readonly endedAt: Moment;
        readonly endReason: EndReason;
        readonly endsAt: Moment;
        readonly mayProlong: boolean;
      };
};

/** All that the console shows, whole: it is small, so it is never patched. */
export type ConsoleView = {
  readonly self: SelfAgent;
  readonly offers: readonly OfferView[];
  readonly line: { readonly tickets: readonly LineTicketView[]; readonly total: number };
  readonly conversations: readonly AgentConversationView[];
  /** Own ones that ended last and may be opened again, newest first. */
  readonly recent: readonly RecentConversationView[];
  /** The agent's own, soonest first. */
  readonly bookings: { readonly bookings: readonly AgentBookingView[]; readonly total: number };
  /** For this agent or for anyone, oldest first. */
  readonly leftMessages: { readonly messages: readonly LeftMessageView[]; readonly total: number };
  /** What can be said of a conversation that ends. */
  readonly ending: EndingForm;
  readonly number: number;
  readonly serverNow: Moment;
};

export type OwnReview = {
  readonly reviewId: ReviewId;
  readonly stars: number;
  readonly comment: string;
  readonly tags: readonly string[];
  readonly publishedAt: Moment;
  readonly reply: string | null;
  /** Where the agent finds it wrong. */
  readonly dispute?: OwnDispute;
  /** Why visitors are not shown it, where they are not. */
  readonly hidden?: HideReason;
};

type Commanded<Body> = Body & { readonly commandId: CommandId };

/** Requests of the `/agent` namespace. The agent is known from the socket ticket, never from a body. */
export type AgentRequests = EndingRequests &
  AnsweringRequests &
  BeatRequests &
  KnowledgeRequests &
  MeRequests &
  StoryRequests & {
    resync: { body: Nothing; result: ConsoleView };
    setAvailability: {
      body: Commanded<{
        readonly availability: Availability;
        readonly backAt: Moment | null;
        /** Of somebody away. */
        readonly pause?: Pause | null;
      }>;
      result: Nothing;
    };
    /** Announces the end of the working day; `null` takes it back. */
    leaveAt: { body: Commanded<{ readonly leavesAt: Moment | null }>; result: Nothing };
    /** Takes so many more (0 to `LIMITS.drainMost`), then a break; `null` takes it back. */
    drain: { body: Commanded<{ readonly more: number | null }>; result: Nothing };
    /** `null`: no hours, so nobody can book. Bookings that stand already stay. */
    saveHours: { body: Commanded<{ readonly hours: Hours | null }>; result: Nothing };
    /** The call was made, or tried. */
    finishBooking: { body: Commanded<{ readonly bookingId: BookingId }>; result: Nothing };
    /** Somebody else takes a booking for anyone if they can; else the visitor is asked to choose anew. */
    giveUpBooking: { body: Commanded<{ readonly bookingId: BookingId }>; result: Nothing };
    finishLeftMessage: { body: Commanded<{ readonly leftMessageId: LeftMessageId }>; result: Nothing };
    saveProfile: {
      body: Commanded<{
        readonly name: string;
        /** Both stay as they are where they are left out. */
        readonly alias?: string;
        readonly pronouns?: string;
        readonly headline: string;
        readonly biography: string;
        readonly skills: readonly {
          readonly skillId: SkillId;
          readonly label: string;
          readonly level: number;
        }[];
        readonly languages: readonly LanguageTag[];
        readonly capacity: number;
        /** Stays as it is where it is left out. */
        readonly channels?: ChannelLimits;
      }>;
      result: Nothing;
    };
    accept: {
      body: Commanded<{ readonly offerId: OfferId }>;
      result: { readonly conversationId: ConversationId };
    };
    decline: { body: Commanded<{ readonly offerId: OfferId }>; result: Nothing };
    say: {
      body: Commanded<{
        readonly conversationId: ConversationId;
        readonly text: string;
        readonly attachments?: readonly AttachmentId[];
      }>;
      result: { readonly number: number; readonly sentAt: Moment };
    };
    /** Goes on with the same visitor in another way; the agent's own device opens it. */
    switchChannel: {
      body: Commanded<{ readonly conversationId: ConversationId; readonly channel: Channel }>;
      result: Nothing;
    };
    end: { body: Commanded<{ readonly conversationId: ConversationId }>; result: Nothing };
    /** Brings the visitor to somebody else, with a note that only the next agent reads. */
    transfer: {
      body: Commanded<{
        readonly conversationId: ConversationId;
        readonly target: TransferTarget;
        readonly mode: TransferMode;
        readonly reason: TransferReason;
        readonly note: string;
      }>;
      result: Nothing;
    };
    cancelTransfer: { body: Commanded<{ readonly conversationId: ConversationId }>; result: Nothing };
    /** Opens a conversation again that ended a short while ago, while its visitor is there. */
    reopen: {
      body: Commanded<{ readonly conversationId: ConversationId }>;
      result: { readonly conversationId: ConversationId };
    };
    /** Takes somebody out of order; it takes a permission, and is recorded with the reason. */
    pick: {
      body: Commanded<{ readonly ticketId: TicketId; readonly reason: PickReason }>;
      result: { readonly conversationId: ConversationId };
    };
    /** Whom a visitor can be brought to now, who is free first. */
    readColleagues: { body: Nothing; result: { readonly colleagues: readonly Colleague[] } };
    finishWrapUp: {
      body: Commanded<{ readonly conversationId: ConversationId }>;
      result: Nothing;
    };
    readMessages: {
      body: { readonly conversationId: ConversationId; readonly after: number };
      result: { readonly messages: readonly Message[]; readonly lastNumber: number };
    };
    /** As a visitor's. */
    mark: { body: { readonly marks: readonly MovedMark[] }; result: Nothing };
    readReviews: {
      body: { readonly page: string | null };
      result: { readonly reviews: readonly OwnReview[]; readonly nextPage: string | null };
    };
    /** Answers a published review, once and in public. */
    replyToReview: {
      body: Commanded<{ readonly reviewId: ReviewId; readonly reply: string }>;
      result: Nothing;
    };
  };

export type AgentSignals = {
  typing: { readonly conversationId: ConversationId };
  /** Something was pressed in this console: the agent's other ones are not left alone either. */
  used: Nothing;
  /** Nothing was pressed in any of the agent's consoles for `SelfAgent.idleSeconds`. */
  idle: Nothing;
};

/** Notices that the server sends to a console. */
export type AgentNotices = BeatNotices & {
  consoleChanged: ConsoleView;
  messageAdded: Message;
  visitorTyped: { readonly conversationId: ConversationId };
  /** The owner has hidden a review of this agent, shown it again, or decided a dispute. */
  reviewModerated: {
    readonly reviewId: ReviewId;
    readonly hidden: HideReason | null;
    /** `null` where the agent does not dispute it. */
    readonly standing: DisputeStanding | null;
  };
  /** The agent is busy with a console on another page or device. */
  usedElsewhere: Nothing;
  sessionEnded: Nothing;
  serverStopped: Nothing;
};

import type {
  AgentId,
  AskReason,
  Author,
  Availability,
  AwayReason,
  Channel,
  Choice,
  ConnectionId,
  ConversationId,
  EndReason,
  HideReason,
  LatenessReason,
  MessageId,
  Moment,
  Need,
  OfferId,
  OfferWhy,
  Pause,
  Preference,
  ReleaseReason,
  ReviewId,
  Suspicion,
  TicketId,
  VisitorId,
} from '../protocol/index.ts';
import type { AnsweringEvent } from './answering/event.ts';
import type { BookingEvent } from './booking/event.ts';
import type { AgentFacts, KnownVisitor, Person } from './command.ts';
import type { EndingEvent } from './ending/event.ts';
import type { InvitationEvent } from './invitation/event.ts';
import type { InvitedBy } from './invitation/invitation.ts';
import type { SiteSettings } from './settings.ts';
import type { TransferEvent } from './transfer/event.ts';

/** P50 and P80 as they were promised, `null` where there was no estimate. */
export type TicketPromise = { readonly p50At: Moment; readonly p80At: Moment } | null;

/** `answered`: what was said to the visitor in line was all that they needed. */
export type CloseReason = 'visitor-left' | 'visitor-lost' | 'expired' | 'answered';

/** What happened, past tense, without any personal text. `at` never runs backwards within a site. */
export type SiteEvent = { readonly at: Moment } &
  /** No connection survived. Every grace, question and idle time began again in full. */
  (
    | BookingEvent
    | TransferEvent
    | EndingEvent
    | InvitationEvent
    | AnsweringEvent
    | { readonly type: 'restarted' }
    | { readonly type: 'settingsChanged'; readonly settings: SiteSettings }
    | { readonly type: 'agentAdded'; readonly agentId: AgentId; readonly facts: AgentFacts }
    | { readonly type: 'agentChanged'; readonly agentId: AgentId; readonly facts: AgentFacts }
    | { readonly type: 'agentRemoved'; readonly agentId: AgentId }
    | {
        readonly type: 'availabilityChanged';
        readonly agentId: AgentId;
        readonly availability: Availability;
        readonly backAt: Moment | null;
        readonly reason: AwayReason;
        /** Only where somebody away said it. */
        readonly pause?: Pause;
      }
    | { readonly type: 'dayEndSet'; readonly agentId: AgentId; readonly leavesAt: Moment | null }
    | { readonly type: 'drainSet'; readonly agentId: AgentId; readonly more: number | null }
    | { readonly type: 'connectionOpened'; readonly person: Person; readonly connectionId: ConnectionId }
    | { readonly type: 'connectionClosed'; readonly person: Person; readonly connectionId: ConnectionId }
    | { readonly type: 'graceStarted'; readonly person: Person; readonly until: Moment }
    | {
        readonly type: 'ticketJoined';
        readonly ticketId: TicketId;
        readonly visitorId: VisitorId;
        readonly choice: Choice;
        readonly need: Need;
        readonly known: KnownVisitor;
        readonly promise: TicketPromise;
        /** The ended conversation that the visitor comes back to. */
        readonly reopens?: ConversationId;
        /** The invitation that the visitor accepted. */
        readonly invited?: InvitedBy;
      }
    | {
        readonly type: 'choiceChanged';
        readonly ticketId: TicketId;
        readonly choice: Choice;
        readonly need: Need;
        /** The visitor's own change is promised anew; a change by silence keeps what was promised. */
        readonly promise: TicketPromise;
      }
    /** What the visitor has written ahead was replaced. */
    | { readonly type: 'questionWritten'; readonly ticketId: TicketId }
    /** A flexible ticket is in everybody's line from now on, at its own rank. */
    | {
        readonly type: 'ticketReleased';
        readonly ticketId: TicketId;
        readonly reason: ReleaseReason;
        /** For `early` only. */
        readonly chance: number | null;
      }
    /**
     * Until it is answered, lapses or is withdrawn; it ends without a word when the ticket rings, is asked,
     * released or changed, or is closed.
     */
    | {
        readonly type: 'swapOffered';
        readonly ticketId: TicketId;
        readonly agentId: AgentId;
        readonly answerBy: Moment;
      }
    /** The visitor takes more time for the answer: it is due later than before. */
    | {
        readonly type: 'swapProlonged';
        readonly ticketId: TicketId;
        readonly agentId: AgentId;
        readonly answerBy: Moment;
      }
    /** The ticket prefers that agent from now on, and takes anyone. */
    | { readonly type: 'swapAccepted'; readonly ticketId: TicketId; readonly agentId: AgentId }
    | { readonly type: 'swapDeclined'; readonly ticketId: TicketId; readonly agentId: AgentId }
    | { readonly type: 'swapLapsed'; readonly ticketId: TicketId; readonly agentId: AgentId }
    /** The agent was taken meanwhile. */
    | { readonly type: 'swapWithdrawn'; readonly ticketId: TicketId; readonly agentId: AgentId }
    /** The promised moment passed: the visitor is told why, promised anew, and credited once. */
    | {
        readonly type: 'promiseBroken';
        readonly ticketId: TicketId;
        readonly reason: LatenessReason;
        readonly creditSeconds: number;
        readonly promise: TicketPromise;
      }
    /** Whoever waits for an agent who has been away for a while is told so, once for each absence. */
    | { readonly type: 'awayTold'; readonly agentId: AgentId; readonly ticketIds: readonly TicketId[] }
    | {
        readonly type: 'preferenceSet';
        readonly visitorId: VisitorId;
        readonly agentId: AgentId;
        readonly preference: Preference | null;
      }
    | {
        readonly type: 'exposuresCounted';
        readonly exposures: readonly { readonly agentId: AgentId; readonly impressions: number }[];
        readonly ignored: number;
      }
    | {
        readonly type: 'visitorAsked';
        readonly ticketId: TicketId;
        readonly reason: AskReason;
        readonly answerBy: Moment;
      }
    /** As `swapProlonged`. */
    | { readonly type: 'askProlonged'; readonly ticketId: TicketId; readonly answerBy: Moment }
    /** Called, and not ready: others pass until then. It waits again at its rank afterwards. */
    | { readonly type: 'ticketPostponed'; readonly ticketId: TicketId; readonly until: Moment }
    /** What was promised was the visitor's own to miss, so it is promised anew. */
    | { readonly type: 'ticketResumed'; readonly ticketId: TicketId; readonly promise: TicketPromise }
    | { readonly type: 'ticketClosed'; readonly ticketId: TicketId; readonly reason: CloseReason }
    | {
        readonly type: 'offerMade';
        readonly offerId: OfferId;
        readonly ticketId: TicketId;
        readonly agentId: AgentId;
        readonly why: OfferWhy;
        readonly expiresAt: Moment;
      }
    | {
        readonly type: 'offerDeclined';
        readonly offerId: OfferId;
        readonly ticketId: TicketId;
        readonly agentId: AgentId;
      }
    | {
        readonly type: 'offerLapsed';
        readonly offerId: OfferId;
        readonly ticketId: TicketId;
        readonly agentId: AgentId;
      }
    /** The ticket or the agent went away while it rang; nobody is to blame. */
    | {
        readonly type: 'offerWithdrawn';
        readonly offerId: OfferId;
        readonly ticketId: TicketId;
        readonly agentId: AgentId;
      }
    | {
        readonly type: 'conversationStarted';
        readonly conversationId: ConversationId;
        readonly offerId: OfferId;
        readonly ticketId: TicketId;
        readonly visitorId: VisitorId;
        readonly agentId: AgentId;
      }
    | {
        readonly type: 'messageAdded';
        readonly conversationId: ConversationId;
        readonly messageId: MessageId;
        readonly number: number;
        readonly author: Author;
      }
    | {
        readonly type: 'conversationEnded';
        readonly conversationId: ConversationId;
        readonly reason: EndReason;
        /** Until when the slot stays busy with after-contact work; equal to `at` when there is none. */
        readonly wrapUpUntil: Moment;
      }
    | {
        readonly type: 'channelSwitched';
        readonly conversationId: ConversationId;
        readonly channel: Channel;
      }
    | { readonly type: 'wrapUpFinished'; readonly conversationId: ConversationId }
    /**
     * The agent was lost: the visitor stands in line again, with the joining time of the first ticket.
     * It comes just before the conversation's end, while the ticket is still known.
     */
    | {
        readonly type: 'ticketReturned';
        readonly ticketId: TicketId;
        readonly conversationId: ConversationId;
      }
    | {
        readonly type: 'reviewWritten';
        readonly reviewId: ReviewId;
        readonly conversationId: ConversationId;
        readonly agentId: AgentId;
        readonly stars: number;
        /** Left out where there are none. */
        readonly suspicions?: readonly Suspicion[];
      }
    | { readonly type: 'reviewSkipped'; readonly conversationId: ConversationId }
    | {
        readonly type: 'reviewPublished';
        readonly reviewId: ReviewId;
        readonly agentId: AgentId;
        readonly stars: number;
        readonly version: number;
      }
    /** Said anew by the visitor; it is public only once it is published. Versions count from 1. */
    | {
        readonly type: 'reviewChanged';
        readonly reviewId: ReviewId;
        readonly conversationId: ConversationId;
        readonly agentId: AgentId;
        readonly stars: number;
        readonly version: number;
      }
    /** A newer version takes the place of a published one. */
    | {
        readonly type: 'reviewChangePublished';
        readonly reviewId: ReviewId;
        readonly agentId: AgentId;
        readonly stars: number;
        /** The stars that counted for the agent until now, `null` if none did. */
        readonly counted: number | null;
        readonly version: number;
      }
    | { readonly type: 'reviewReplied'; readonly reviewId: ReviewId; readonly agentId: AgentId }
    | { readonly type: 'reviewDisputed'; readonly reviewId: ReviewId; readonly agentId: AgentId }
    /**
     * What follows for the review is an event of its own, unless there are stars: an older log has both in
     * one.
     */
    | {
        readonly type: 'disputeDecided';
        readonly reviewId: ReviewId;
        readonly agentId: AgentId;
        readonly upheld: boolean;
        /** Stars that no longer count, or count again; `null` where nothing changes. */
        readonly stars: number | null;
      }
    /** Hidden from visitors for a reason, or with `null` shown again. */
    | {
        readonly type: 'reviewModerated';
        readonly reviewId: ReviewId;
        readonly agentId: AgentId;
        readonly reason: HideReason | null;
        /** Of the version that is public. */
        readonly stars: number;
        /** Whether these stars go out of the rating, come back into it, or are left alone. */
        readonly rating: 'taken' | 'given-back' | 'as-it-was';
      }
    /** It looks as if it were not genuine: neither shown nor counted until somebody has decided. */
    | {
        readonly type: 'reviewHeld';
        readonly reviewId: ReviewId;
        readonly agentId: AgentId;
        /** Of the version that is public, or would be. */
        readonly stars: number;
        readonly suspicions: readonly Suspicion[];
        readonly rating: 'taken' | 'as-it-was';
      }
    /** Nobody may review this conversation any more; the hot state forgets it. */
    | { readonly type: 'conversationClosed'; readonly conversationId: ConversationId }
  );

export type SiteEventType = SiteEvent['type'];
export type EventOf<Type extends SiteEventType> = Extract<SiteEvent, { readonly type: Type }>;

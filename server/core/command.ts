import type {
  AgentId,
  Availability,
  Channel,
  ChannelLimits,
  Choice,
  ConnectionId,
  Credit,
  ConversationId,
  HideReason,
  LanguageTag,
  MessageId,
  Moment,
  Need,
  OfferId,
  Pause,
  Preference,
  ReviewId,
  Side,
  SkillId,
  TicketId,
  VisitorId,
} from '../protocol/index.ts';
import type { AnsweringCommand } from './answering/command.ts';
import type { BookingCommand } from './booking/command.ts';
import type { EndingCommand } from './ending/command.ts';
import type { InvitationCommand } from './invitation/command.ts';
import type { SiteSettings } from './settings.ts';
import type { TransferCommand } from './transfer/command.ts';

/** The facts of a profile that routing needs; the words of it are texts and live in the store. */
export type AgentFacts = {
  readonly skills: readonly { readonly skillId: SkillId; readonly level: number }[];
  readonly languages: readonly LanguageTag[];
  /** How many conversations at once. */
  readonly capacity: number;
  /** By the other channels; left out where nothing was said. */
  readonly channels?: ChannelLimits;
};

/** What the server knows of a visitor who joins. */
export type KnownVisitor = {
  /** Who helped last; the visitor is placed with them first if they are free. */
  readonly former: AgentId | null;
  /** Whom the visitor would rather not meet again; nobody of these is placed with them unasked. */
  readonly avoided: readonly AgentId[];
  /** A priority or a comfort that only the server gives; it is cut to its bound. */
  readonly credit: Credit | null;
};
export const STRANGER: KnownVisitor = { former: null, avoided: [], credit: null };

/**
 * What the server knows of where a review comes from, over the last day and without any address. What it
 * does not know is 0, `false` or `null`.
 */
export type ReviewOrigin = {
  /** Reviews of the same agent from the same network, */
  readonly sameNetwork: number;
  /** and from there with the same browser. */
  readonly sameDevice: number;
  /** The agent works from the same network. */
  readonly agentNetwork: boolean;
  /** Since when its visitor is known, where that is not long. */
  readonly visitorSince: Moment | null;
};

/** What the server knows of a review that an agent answers; of one that is not published it tells nothing. */
export type PublishedReview = { readonly agentId: AgentId; readonly replied: boolean };

export type DisputableReview = { readonly agentId: AgentId; readonly disputed: boolean };
/**
 * `stars` are those of the version that is public; `upheld` is `null` while nobody has decided, or where
 * there is nothing to decide.
 */
export type KnownDispute = {
  readonly agentId: AgentId;
  readonly stars: number;
  readonly upheld: boolean | null;
};

/** Who a connection belongs to. */
export type Person =
  | { readonly kind: 'visitor'; readonly visitorId: VisitorId }
  | { readonly kind: 'agent'; readonly agentId: AgentId };

/**
 * Everything that can be asked of a site. Whatever is not deterministic (ids, time) is data here:
 * the shell makes new ids and passes `now` beside the command.
 */
export type Command =
  | {
      readonly type: 'join';
      readonly visitorId: VisitorId;
      readonly ticketId: TicketId;
      readonly choice: Choice;
      readonly need: Need;
      readonly known: KnownVisitor;
    }
  | {
      readonly type: 'choose';
      readonly visitorId: VisitorId;
      readonly ticketId: TicketId;
      readonly choice: Choice;
      readonly need: Need;
    }
  | {
      readonly type: 'answerSwap';
      readonly visitorId: VisitorId;
      readonly ticketId: TicketId;
      readonly agentId: AgentId;
      readonly accepted: boolean;
    }
  | { readonly type: 'prolong'; readonly visitorId: VisitorId; readonly ticketId: TicketId }
  | { readonly type: 'postpone'; readonly visitorId: VisitorId; readonly ticketId: TicketId }
  | { readonly type: 'resume'; readonly visitorId: VisitorId; readonly ticketId: TicketId }
  | {
      readonly type: 'prefer';
      readonly visitorId: VisitorId;
      readonly agentId: AgentId;
      readonly preference: Preference | null;
    }
  | {
      /** What is written ahead is a text; the site only says whether it may still change. */
      readonly type: 'writeQuestion';
      readonly visitorId: VisitorId;
      readonly ticketId: TicketId;
    }
  | { readonly type: 'leave'; readonly visitorId: VisitorId; readonly ticketId: TicketId }
  | {
      readonly type: 'accept';
      readonly agentId: AgentId;
      readonly offerId: OfferId;
      readonly conversationId: ConversationId;
    }
  | { readonly type: 'decline'; readonly agentId: AgentId; readonly offerId: OfferId }
  | {
      readonly type: 'say';
      readonly by: Person;
      readonly conversationId: ConversationId;
      readonly messageId: MessageId;
    }
  | { readonly type: 'end'; readonly by: Person; readonly conversationId: ConversationId }
  | { readonly type: 'finishWrapUp'; readonly agentId: AgentId; readonly conversationId: ConversationId }
  | {
      readonly type: 'review';
      readonly visitorId: VisitorId;
      readonly conversationId: ConversationId;
      readonly reviewId: ReviewId;
      readonly stars: number;
      readonly origin?: ReviewOrigin;
    }
  | {
      readonly type: 'changeReview';
      readonly visitorId: VisitorId;
      readonly conversationId: ConversationId;
      readonly stars: number;
    }
  | {
      readonly type: 'replyToReview';
      readonly agentId: AgentId;
      readonly reviewId: ReviewId;
      readonly review: PublishedReview | null;
    }
  /** `review` is what the server knows of it, as for a reply. */
  | {
      readonly type: 'disputeReview';
      readonly agentId: AgentId;
      readonly reviewId: ReviewId;
      readonly review: DisputableReview | null;
    }
  /**
   * By the owner; decided anew, it is undone. With a reason it is upheld and the review hidden; without one
   * it is rejected. `dispute` is `null` where nobody disputes it.
   */
  | {
      readonly type: 'decideDispute';
      readonly reviewId: ReviewId;
      readonly reason: HideReason | null;
      readonly dispute: KnownDispute | null;
    }
  /** By the owner: hidden from visitors for a reason, or shown again. `null`: nothing like that is public. */
  | {
      readonly type: 'moderateReview';
      readonly reviewId: ReviewId;
      readonly reason: HideReason | null;
      readonly review: KnownDispute | null;
    }
  | { readonly type: 'skipReview'; readonly visitorId: VisitorId; readonly conversationId: ConversationId }
  | {
      readonly type: 'setAvailability';
      readonly agentId: AgentId;
      readonly availability: Availability;
      readonly backAt: Moment | null;
      /** Of somebody away; not given: not said. */
      readonly pause?: Pause | null;
    }
  /** The agent's consoles were left alone for as long as the site allows. */
  | { readonly type: 'goIdle'; readonly agentId: AgentId }
  | { readonly type: 'leaveAt'; readonly agentId: AgentId; readonly leavesAt: Moment | null }
  | { readonly type: 'drain'; readonly agentId: AgentId; readonly more: number | null }
  | {
      readonly type: 'switchChannel';
      readonly agentId: AgentId;
      readonly conversationId: ConversationId;
      readonly channel: Channel;
    }
  | BookingCommand
  | TransferCommand
  | EndingCommand
  | InvitationCommand
  | AnsweringCommand
  | { readonly type: 'addAgent'; readonly agentId: AgentId; readonly facts: AgentFacts }
  | { readonly type: 'changeAgent'; readonly agentId: AgentId; readonly facts: AgentFacts }
  | { readonly type: 'removeAgent'; readonly agentId: AgentId }
  | { readonly type: 'changeSettings'; readonly settings: SiteSettings }
  | { readonly type: 'openConnection'; readonly person: Person; readonly connectionId: ConnectionId }
  | { readonly type: 'closeConnection'; readonly person: Person; readonly connectionId: ConnectionId }
  /**
   * What the newest estimates call for (`advise`): each is decided only if it is still true.
   * `chance`, 0 to 1, is that of the chosen agent being free in time.
   */
  | { readonly type: 'release'; readonly ticketId: TicketId; readonly chance: number }
  | { readonly type: 'offerSwap'; readonly ticketId: TicketId; readonly agentId: AgentId }
  /** Cards that were seen since the last count; `ignored` reports could not be true. */
  | {
      readonly type: 'countExposures';
      readonly exposures: readonly { readonly agentId: AgentId; readonly impressions: number }[];
      readonly ignored: number;
    }
  /** Sent once when the server is ready: no connection survived, and every grace begins again in full. */
  | { readonly type: 'restart' }
  /** Sent when `nextDeadline` has come, and again while it has; late is harmless, twice is harmless. */
  | { readonly type: 'tick' };

export type CommandType = Command['type'];

/** Whose words a message is. */
export const authorOf = (person: Person): Side => person.kind;

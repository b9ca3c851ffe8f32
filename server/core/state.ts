import type { Map as PersistentMap } from 'immutable';
import type {
  AgentId,
  AskReason,
  Availability,
  AwayReason,
  BookingId,
  ChannelStanding,
  Choice,
  ConnectionId,
  ConversationId,
  ConversationOutcome,
  Credit,
  EndReason,
  Explanation,
  Hours,
  InvitationId,
  LeftMessageId,
  Moment,
  Need,
  OfferId,
  Pause,
  ReleaseReason,
  ReviewId,
  SiteId,
  TicketId,
  TicketNotice,
  TransferEnd,
  TransferMode,
  TransferReason,
  VisitorId,
} from '../protocol/index.ts';
import type { TicketAnswer } from './answering/answer.ts';
import type { Addressee, Booking, LeftMessage } from './booking/booking.ts';
import type { AgentFacts } from './command.ts';
import type { Deadline } from './deadline.ts';
import type { DayAccount } from './measures/day-account.ts';
import type { TicketPromise } from './event.ts';
import type { Invitation, InvitedBy } from './invitation/invitation.ts';
import type { Ordered } from './ordered.ts';
import type { HiddenReview, ReviewStanding, WaitingReview } from './review-standing.ts';
import type { SiteSettings } from './settings.ts';
import type { Statistics } from './estimate/statistics.ts';

export type * from './review-standing.ts';

/** Live connections of one person, and the moment until which they count as present without any. */
export type Presence = { readonly connections: readonly ConnectionId[]; readonly graceUntil: Moment | null };

export type Agent = {
  readonly agentId: AgentId;
  readonly facts: AgentFacts;
  /** When call-backs can be booked, `null` if never said. */
  readonly hours: Hours | null;
  readonly availability: Availability;
  readonly availabilityReason: AwayReason;
  /** Why she is away by choice, `null` where that was not said. */
  readonly pause: Pause | null;
  readonly availabilitySince: Moment;
  readonly backAt: Moment | null;
  /** Whether those who wait for this agent have been told of the absence. */
  readonly absenceTold: boolean;
  /** Announced end of the working day, `null` if none is. */
  readonly leavesAt: Moment | null;
  /** How many more are taken before a break, `null` without a limit. */
  readonly takingMore: number | null;
  readonly presence: Presence;
  /** Offers lapsed in a row; an acceptance, a refusal or a change of availability begins anew. */
  readonly lapses: number;
  /** Whether visitors may be taken out of order. */
  readonly mayPick: boolean;
  /** Conversations that ended last, newest first, as many as may be opened again. */
  readonly recent: readonly ConversationId[];
  /** Tickets that ring at this agent, and conversations that hold a slot: indexes of the rows below. */
  readonly offers: readonly TicketId[];
  readonly conversations: readonly ConversationId[];
  /** Slots that are held for visitors who are invited. */
  readonly invitations: readonly InvitationId[];
  /** Those of them that are talked by call or video now: an index, too. */
  readonly calls: readonly ConversationId[];
  /** When a slot became free last; the agent idle longest is the one with the least. */
  readonly slotFreeSince: Moment;
  /** Published reviews: how many gave one, two … five stars. */
  readonly starCounts: readonly [number, number, number, number, number];
};

export type TicketState =
  | { readonly state: 'waiting' }
  | { readonly state: 'asked'; readonly reason: AskReason; readonly answerBy: Moment }
  | {
      readonly state: 'offered';
      readonly offerId: OfferId;
      readonly agentId: AgentId;
      readonly offeredAt: Moment;
      readonly expiresAt: Moment;
    }
  /** Asked for more time when called: it stands in no line until then. */
  | { readonly state: 'postponed'; readonly since: Moment; readonly until: Moment };

/** A place in line. It exists while open: once accepted or closed it leaves the hot state. */
export type Ticket = {
  readonly ticketId: TicketId;
  readonly visitorId: VisitorId;
  readonly choice: Choice;
  readonly need: Need;
  readonly joinedAt: Moment;
  /** Orders the line: the joining time less all credits, which have a bound together. */
  readonly rankAt: Moment;
  readonly credits: readonly Credit[];
  /** Why a flexible ticket is in everybody's line by now, `null` while it is not. */
  readonly released: ReleaseReason | null;
  /** Somebody idle is offered instead of the chosen agent. Each ticket is asked once. */
  readonly swap: { readonly agentId: AgentId; readonly answerBy: Moment } | null;
  readonly swapAsked: boolean;
  readonly notice: TicketNotice | null;
  /** How the newest decision about it came about. */
  readonly explanation: Explanation | null;
  readonly former: AgentId | null;
  readonly avoided: readonly AgentId[];
  /** Agents who declined it. */
  readonly barred: readonly AgentId[];
  readonly offersMade: number;
  /** An offer of it lapsed. */
  readonly unanswered: boolean;
  /** How often its visitor asked for more time. */
  readonly postponements: number;
  /** How often its visitor took more time for an answer. */
  readonly prolongations: number;
  /** It became a conversation, whose agent was lost, and its visitor has not changed their mind since. */
  readonly returned: boolean;
  /** At joining, or at the latest change of mind: what the track record is measured by. */
  readonly promise: TicketPromise;
  /** What the visitor was told last: the same, or anew since it passed. */
  readonly renewedPromise: TicketPromise;
  /** What was talked before under this place, oldest first. */
  readonly thread: readonly ThreadRow[];
  /** What agents said while it waited, oldest first. */
  readonly answers: readonly TicketAnswer[];
  /** How it came from one agent to the next, `null` if it did not. */
  readonly transfer: TicketTransfer | null;
  readonly invited: InvitedBy | null;
  readonly phase: TicketState;
};

/** One part of a talk that goes from agent to agent, or is opened again. */
export type ThreadRow = {
  readonly conversationId: ConversationId;
  readonly agentId: AgentId;
  readonly lastNumber: number;
};

export type TicketTransfer = {
  readonly from: AgentId;
  readonly conversationId: ConversationId;
  readonly mode: TransferMode;
  /** `null`: whoever suits the need. */
  readonly to: AgentId | null;
  readonly reason: TransferReason;
  /** `overruled`: the visitor has chosen otherwise since, or was asked to. */
  readonly standing: 'open' | 'turned-back' | 'overruled';
};

export type ConversationPhase =
  | { readonly state: 'talking' }
  | {
      readonly state: 'wrap-up';
      readonly endedAt: Moment;
      readonly reason: EndReason;
      readonly until: Moment;
    };

/** A conversation that holds a slot: talking, or in wrap-up. */
export type Conversation = {
  readonly conversationId: ConversationId;
  /** Kept whole, so that a visitor whose agent is lost can stand in line again at the same place. */
  readonly ticket: Ticket;
  readonly agentId: AgentId;
  readonly startedAt: Moment;
  readonly lastNumber: number;
  readonly lastMessageAt: Moment;
  readonly visitorWrote: boolean;
  readonly agentWrote: boolean;
  /** By which means the two speak now. */
  readonly channel: ChannelStanding;
  /** Since when a message of the visitor has no answer, `null` if it has one. */
  readonly unansweredSince: Moment | null;
  /** The agent who brought the visitor here and has not left, with the conversation that holds the slot. */
  readonly guest: { readonly agentId: AgentId; readonly conversationId: ConversationId } | null;
  /** Where the visitor talks now, while this agent stays as the guest; `null` unless it was handed over. */
  readonly handedTo: ConversationId | null;
  /** Why the newest transfer came to nothing. */
  readonly transferEnd: { readonly reason: TransferEnd; readonly at: Moment } | null;
  /** What came of it, as its agent has said so far. */
  readonly outcome: ConversationOutcome;
  readonly wrapUpProlonged: boolean;
  /** Notes that agents wrote for each other in it. */
  readonly noteCount: number;
  readonly phase: ConversationPhase;
};

/** An ended conversation for as long as its visitor may look back at it or review it. */
export type EndedConversation = {
  readonly conversationId: ConversationId;
  readonly ticketId: TicketId;
  readonly need: Need;
  readonly thread: readonly ThreadRow[];
  readonly visitorId: VisitorId;
  readonly agentId: AgentId;
  readonly startedAt: Moment;
  readonly endedAt: Moment;
  readonly reason: EndReason;
  readonly lastNumber: number;
  readonly bothWrote: boolean;
  readonly review: ReviewStanding;
};

/**
 * The hot state of one site. Persistent maps share structure, so an older state stays valid and cheap to
 * keep.
 */
export type SiteState = {
  readonly siteId: SiteId;
  /** How many events it was made of. */
  readonly version: number;
  /** The moment of the newest event; a clock that jumps back is held here. */
  readonly lastAt: Moment;
  /** The newest restart, 0 before the first: what ran then begins again in full. */
  readonly restartedAt: Moment;
  readonly settings: SiteSettings;
  readonly agents: PersistentMap<AgentId, Agent>;
  /** Visitors who are connected, or in grace with an open ticket or conversation. */
  readonly visitors: PersistentMap<VisitorId, Presence>;
  readonly tickets: PersistentMap<TicketId, Ticket>;
  readonly ticketOfVisitor: PersistentMap<VisitorId, TicketId>;
  readonly conversations: PersistentMap<ConversationId, Conversation>;
  readonly conversationOfVisitor: PersistentMap<VisitorId, ConversationId>;
  readonly ended: PersistentMap<ConversationId, EndedConversation>;
  /** The newest ended conversation of a visitor, while it is still to be reviewed, skipped or dismissed. */
  readonly endedOfVisitor: PersistentMap<VisitorId, ConversationId>;
  /** The newest review of each visitor whose conversation is not yet forgotten. */
  readonly reviewedOfVisitor: PersistentMap<VisitorId, ConversationId>;
  /** Conversations of each agent that have a review and are not yet forgotten, by id. */
  readonly reviewsOfAgent: PersistentMap<AgentId, readonly ConversationId[]>;
  /** Reviews and changes of reviews, written and not yet published. */
  readonly unpublished: PersistentMap<ReviewId, WaitingReview>;
  readonly hiddenReviews: PersistentMap<ReviewId, HiddenReview>;
  /** Open bookings, */
  readonly bookings: PersistentMap<BookingId, Booking>;
  /** those that hold a slot of an agent, soonest first, */
  readonly bookingsOfAgent: PersistentMap<AgentId, readonly BookingId[]>;
  /** and all of a visitor. */
  readonly bookingsOfVisitor: PersistentMap<VisitorId, readonly BookingId[]>;
  /** Open messages that were left, and the same by addressee and by visitor, oldest first. */
  readonly leftMessages: PersistentMap<LeftMessageId, LeftMessage>;
  readonly leftMessagesFor: PersistentMap<Addressee, readonly LeftMessageId[]>;
  readonly leftMessagesOfVisitor: PersistentMap<VisitorId, readonly LeftMessageId[]>;
  readonly invitations: PersistentMap<InvitationId, Invitation>;
  /** Waiting tickets, least `rankAt` first, then least id. */
  readonly line: readonly TicketId[];
  /**
   * The same order, split: those who wait for one agent (insisting, or flexible and not released), and those
   * who take anyone suitable.
   */
  readonly ownLines: PersistentMap<AgentId, readonly TicketId[]>;
  readonly generalLine: readonly TicketId[];
  /**
   * The general line split by need, and those of it who prefer one agent: whoever becomes free looks at the
   * first of each line that she suits, and at those who prefer her, and not at everybody.
   */
  readonly needLines: PersistentMap<string, readonly TicketId[]>;
  readonly preferLines: PersistentMap<AgentId, readonly TicketId[]>;
  /** Tickets whose visitors are asked whether they would take somebody idle instead, by id. */
  readonly swaps: readonly TicketId[];
  /** Agents who can be offered a ticket now, by id. */
  readonly free: readonly AgentId[];
  /** The next deadline of every row that has one, soonest first. */
  readonly deadlines: Ordered<Deadline>;
  /** What the agents have come to today. */
  readonly days: DayAccount;
  /** What the estimates have learned. */
  readonly statistics: Statistics;
};

import type { Acquaintances, Preference } from './acquaintances.ts';
import type { AnsweredRequests, WaitingAnswer } from './answering.ts';
import type { Attachment } from './attachment.ts';
import type { Booked, BookingChoice, BookingForm, BookingView, LeftMessageForm } from './booking.ts';
import type { VisitContext } from './context.ts';
import type { AgentFace, ConversationView, EndReason, Message, MovedMark } from './conversation.ts';
import type { Credit, Explanation, ReleaseReason } from './decision.ts';
import type {
  AgentId,
  AttachmentId,
  BookingId,
  CommandId,
  ConversationId,
  LanguageTag,
  LeftMessageId,
  Moment,
  SkillId,
  TicketId,
  VisitId,
} from './ids.ts';
import type { IdentityRequests } from './identity.ts';
import type { InvitationRequests } from './invitation.ts';
import type { AgentList, AgentListDelta, Estimate, ListVersion } from './list.ts';
import type { Nothing } from './nothing.ts';
import type { TransferView } from './transfer.ts';
import type { ChangeableReview, ReviewForm, ReviewWords } from './review.ts';
import type { TranscriptForm } from './transcript.ts';

/** What the helper must bring: every skill and at least one of the languages (none named: any will do). */
export type Need = { readonly skills: readonly SkillId[]; readonly languages: readonly LanguageTag[] };

/**
 * `agent` insists on one person; `flex` prefers one, and takes anyone suitable once the visitor has waited
 * for `patienceSeconds` since joining (0 to `LIMITS.patienceSecondsMost`), or earlier when that person
 * would hardly be free in time; `any` takes whoever is suitable and free first.
 */
export type Choice =
  | { readonly kind: 'agent'; readonly agentId: AgentId }
  | { readonly kind: 'flex'; readonly agentId: AgentId; readonly patienceSeconds: number }
  | { readonly kind: 'any' };

/** Why a visitor who insisted is asked what to do. */
export type AskReason =
  'agent-declined' | 'agent-draining' | 'agent-offline' | 'agent-removed' | 'agent-lost';

/** Why a wait takes longer than was promised. */
export type LatenessReason = 'conversations-longer' | 'agent-away' | 'offer-unanswered' | 'agent-lost';

/** What a waiting visitor is told unasked. A newer one replaces the one before; `at` tells them apart. */
export type TicketNotice =
  | {
      readonly kind: 'promise-broken';
      readonly at: Moment;
      readonly reason: LatenessReason;
      /** What the place gained for it; 0 the second time. */
      readonly creditSeconds: number;
    }
  /** The chosen agent has been away for a while; nothing is asked, the choices are shown. */
  | { readonly kind: 'agent-away'; readonly at: Moment };

/** Somebody suitable is free now and would take over. Refusing, or silence, costs nothing. */
export type SwapView = { readonly agent: AgentFace; readonly answerBy: Moment };

export type TicketView = {
  readonly ticketId: TicketId;
  readonly joinedAt: Moment;
  readonly choice: Choice;
  readonly need: Need;
  /** What the visitor has written ahead: whoever answers has it before the eyes. */
  readonly question: string;
  readonly attachments: readonly Attachment[];
  /** What was answered meanwhile, oldest first; left out while nothing was. */
  readonly answers?: readonly WaitingAnswer[];
  /** The person insisted on or preferred, `null` for "any". */
  readonly agent: AgentFace | null;
  /** From when on anyone suitable may take a flexible ticket, `null` for the other kinds. */
  readonly flexAt: Moment | null;
  /** Why a flexible ticket is in everybody's line by now, `null` while it is not. */
  readonly released: ReleaseReason | null;
  readonly swap: SwapView | null;
  /** Whether more time can be taken for what is asked of the visitor now, a swap or what to do. */
  readonly prolongable: boolean;
  readonly notice: TicketNotice | null;
  /** Who brings the visitor to whom, and why; `null` if nobody does. */
  readonly transfer: TransferView | null;
  readonly credits: readonly Credit[];
  /** How the newest decision about this ticket came about, `null` before the first. */
  readonly explanation: Explanation | null;
  /** Tickets that will be called before this one, as far as the server can tell. */
  readonly ahead: number;
  readonly estimate: Estimate;
  /** The moment promised last (P80): at joining, at a change of mind, or anew when that one passed. */
  readonly promisedAt: Moment | null;
};

/** The whole of a visitor's own situation: one state at a time, each with its own fields only. */
export type VisitorView =
  | { readonly state: 'browsing' }
  | { readonly state: 'waiting'; readonly ticket: TicketView }
  | {
      readonly state: 'asked';
      readonly ticket: TicketView;
      readonly reason: AskReason;
      /** With no answer by then the ticket takes anyone suitable, at its place. */
      readonly answerBy: Moment;
    }
  | {
      readonly state: 'ringing';
      readonly ticket: TicketView;
      readonly agent: AgentFace;
      /** How much time can be asked for now, while the next one passes; `null` when none is left to ask. */
      readonly postponeSeconds: number | null;
    }
  /** Asked for more time when called: others pass until then, and the place is kept. */
  | { readonly state: 'postponed'; readonly ticket: TicketView; readonly until: Moment }
  | { readonly state: 'talking'; readonly conversation: ConversationView }
  | {
      readonly state: 'reviewing';
      readonly conversation: ConversationView;
      readonly endedAt: Moment;
      readonly endReason: EndReason;
      /** False when not both sides wrote: the end is shown, but no review is asked for. */
      readonly reviewable: boolean;
      readonly form: ReviewForm;
      /** Until when the visitor may open it again, `null` if never. */
      readonly reopenUntil: Moment | null;
    };

/** A visitor's view with a number that only grows within the list's epoch: an older one is ignored. */
export type VisitorState = {
  readonly view: VisitorView;
  readonly acquaintances: Acquaintances;
  /** `null` when there is none, or it can no longer be changed. */
  readonly reviewed: ChangeableReview | null;
  /** Open ones, soonest first. */
  readonly bookings: readonly BookingView[];
  /** Whether a conversation can be sent by mail. */
  readonly sendsMail: boolean;
  readonly number: number;
  readonly serverNow: Moment;
};

type Commanded<Body> = Body & { readonly commandId: CommandId };

/** Requests of the `/visitor` namespace, each with its body and its answer. */
export type VisitorRequests = IdentityRequests &
  AnsweredRequests &
  InvitationRequests & {
    join: {
      body: Commanded<{
        readonly choice: Choice;
        readonly need: Need;
        readonly name: string;
        readonly question: string;
        /** What the page says of the visit. */
        readonly context?: VisitContext;
        /** Where rules of context have fired in this visit: what they gave counts with the place. */
        readonly visitId?: VisitId;
      }>;
      result: { readonly ticketId: TicketId };
    };
    /** Changes one's mind; the joining time stays. */
    choose: {
      body: Commanded<{ readonly ticketId: TicketId; readonly choice: Choice; readonly need: Need }>;
      result: { readonly ticketId: TicketId };
    };
    /** Replaces what is written ahead, until somebody is called. Attachments are named by their ids. */
    writeQuestion: {
      body: Commanded<{
        readonly ticketId: TicketId;
        readonly question: string;
        readonly attachments: readonly AttachmentId[];
      }>;
      result: Nothing;
    };
    leave: { body: Commanded<{ readonly ticketId: TicketId }>; result: Nothing };
    /** Answers `TicketView.swap`. On yes the place becomes one for anyone, with that agent first. */
    answerSwap: {
      body: Commanded<{ readonly ticketId: TicketId; readonly agentId: AgentId; readonly accepted: boolean }>;
      result: Nothing;
    };
    /**
     * Takes more time for the answer that is asked for, a swap or what to do: it begins anew, at most
     * `LIMITS.prolongationsPerTicket` times for one ticket.
     */
    prolong: { body: Commanded<{ readonly ticketId: TicketId }>; result: Nothing };
    /** Asks for more time while it rings: others pass meanwhile, and the place is kept. */
    postpone: { body: Commanded<{ readonly ticketId: TicketId }>; result: Nothing };
    /** Ready before that time is over. */
    resume: { body: Commanded<{ readonly ticketId: TicketId }>; result: Nothing };
    /** `null` takes a preference back. */
    prefer: {
      body: Commanded<{ readonly agentId: AgentId; readonly preference: Preference | null }>;
      result: Nothing;
    };
    say: {
      body: Commanded<{
        readonly conversationId: ConversationId;
        readonly text: string;
        readonly attachments?: readonly AttachmentId[];
      }>;
      result: { readonly number: number; readonly sentAt: Moment };
    };
    end: { body: Commanded<{ readonly conversationId: ConversationId }>; result: Nothing };
    /** Would rather stay with the agent who wants to bring them to somebody else. */
    cancelTransfer: { body: Commanded<{ readonly conversationId: ConversationId }>; result: Nothing };
    /** Comes back to a conversation that ended a short while ago: in line, for the same agent first. */
    reopen: {
      body: Commanded<{ readonly conversationId: ConversationId }>;
      result: { readonly ticketId: TicketId };
    };
    review: { body: Commanded<{ readonly conversationId: ConversationId } & ReviewWords>; result: Nothing };
    /**
     * Says it anew, for `LIMITS.reviewChangeSeconds` after the first time. What is published already stands
     * until the change appears, with others or after the time for which a review is held.
     */
    changeReview: {
      body: Commanded<{ readonly conversationId: ConversationId } & ReviewWords>;
      result: Nothing;
    };
    /** The own review as it was said last, while it may be changed. */
    readReview: {
      body: { readonly conversationId: ConversationId };
      result: { readonly review: ReviewWords; readonly form: ReviewForm };
    };
    /** Takes a slot of `Slots`, once. */
    book: { body: Commanded<BookingForm>; result: Booked };
    /** Another time, or somebody else: the slot before is free again. */
    moveBooking: {
      body: Commanded<{
        readonly bookingId: BookingId;
        readonly choice: BookingChoice;
        readonly startsAt: Moment;
      }>;
      result: Booked;
    };
    cancelBooking: { body: Commanded<{ readonly bookingId: BookingId }>; result: Nothing };
    leaveMessage: {
      body: Commanded<LeftMessageForm>;
      result: { readonly leftMessageId: LeftMessageId };
    };
    /** Sends the own conversation by mail, once for each request. */
    mailTranscript: { body: Commanded<TranscriptForm>; result: Nothing };
    skipReview: { body: Commanded<{ readonly conversationId: ConversationId }>; result: Nothing };
    /** The state of the list and, when identified, of oneself, whole. */
    resync: {
      body: Nothing;
      result: { readonly list: AgentList; readonly self: VisitorState | null };
    };
    /** The list since a version: a delta when that is still known, else the whole. */
    readList: { body: { readonly since: ListVersion | null }; result: AgentList | AgentListDelta };
    /** What a new ticket for the first suitable agent would be promised now. */
    readEstimate: { body: { readonly need: Need }; result: { readonly estimate: Estimate } };
    readMessages: {
      body: { readonly conversationId: ConversationId; readonly after: number };
      result: { readonly messages: readonly Message[]; readonly lastNumber: number };
    };
    /** Tells how far this side has come. Marks never move back; those of what is over are let go. */
    mark: { body: { readonly marks: readonly MovedMark[] }; result: Nothing };
  };

/** Ephemeral: neither answered nor kept. */
export type VisitorSignals = {
  typing: { readonly conversationId: ConversationId };
  /** Cards that stood on the screen, in the first rows, since the last report: each once. */
  seen: { readonly agentIds: readonly AgentId[] };
};

/** Notices that the server sends to a visitor. */
export type VisitorNotices = {
  listChanged: AgentListDelta;
  selfChanged: VisitorState;
  /**
   * Whether this is the one view of the visitor in which one acts. It comes before the answer that says who
   * is asking, and whenever it changes; until it comes, a view is live.
   */
  viewChanged: { readonly live: boolean };
  messageAdded: Message;
  agentTyped: { readonly conversationId: ConversationId };
  serverStopped: Nothing;
};

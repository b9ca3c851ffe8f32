import type {
  Acquaintances,
  AgentFace,
  AgentId,
  AgentPage,
  AskReason,
  Attachment,
  AttachmentId,
  BookingChoice,
  BookingForm,
  BookingId,
  ChangeableReview,
  Choice,
  CommandId,
  ConversationView,
  EndReason,
  Estimate,
  InvitationId,
  LeftMessageForm,
  Message,
  Moment,
  Need,
  Preference,
  PublicAgent,
  Refusal,
  ReviewForm,
  ReviewWords,
  TicketView,
  ThreadPart,
  TrackRecord,
  TranscriptForm,
  VisitorView,
} from '../../server/protocol/index.ts';
import type { Arranging, BookingState, SlotsWanted } from './booking-state.ts';
import type { FileRequest, FilesState } from './files/file-state.ts';
import type { Revising, Thanks } from './reviewing.ts';
import type { ReceiptState } from './place.ts';
import type { TranscriptMail } from './transcript-mail.ts';

/** How the page stands to the server. What is on the screen stays true while `lost`, but no longer moves. */
export type Link =
  | { readonly state: 'connecting' }
  | { readonly state: 'live' }
  | { readonly state: 'lost'; readonly since: Moment }
  /** The server will not talk to this page; trying again changes nothing. */
  | { readonly state: 'refused'; readonly refusal: Refusal };

/** The live list as the page has it. */
export type ShownList = {
  readonly siteName: string;
  readonly agents: readonly PublicAgent[];
  readonly firstFree: Estimate;
  /** Of the whole site, `null` while there are too few promises to say anything. */
  readonly trackRecord: TrackRecord | null;
};

/** What a ticket for the first suitable person would be promised, for the need that was asked about. */
export type NeedEstimate = { readonly need: Need; readonly estimate: Estimate };

/** A message that the server has not acknowledged: on its way, or refused and waiting for a retry. */
export type OutgoingMessage = {
  readonly commandId: CommandId;
  readonly text: string;
  /** How many files go with it. */
  readonly fileCount: number;
  readonly writtenAt: Moment;
  readonly failure: Refusal | null;
};

/** A visitor who waits, talks or looks back. */
export type EngagedView = Exclude<VisitorView, { readonly state: 'browsing' }>;

/** One part of the talk before this one, as far as its words have come. */
export type EarlierWords = { readonly part: ThreadPart; readonly messages: readonly Message[] };

/** The one state of the picker. Elements render it and hold nothing of it themselves. */
export type PickerView =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly refusal: Refusal }
  | { readonly state: 'browsing' }
  /** Nobody is there. `backAt` is the first announced return, `null` if nobody announced one. */
  | { readonly state: 'closed'; readonly backAt: Moment | null }
  | { readonly state: 'waiting'; readonly ticket: TicketView }
  | {
      readonly state: 'asked';
      readonly ticket: TicketView;
      readonly reason: AskReason;
      readonly answerBy: Moment;
    }
  | {
      readonly state: 'ringing';
      readonly ticket: TicketView;
      readonly agent: AgentFace;
      /** How much time can be asked for now; `null` when none is left to ask. */
      readonly postponeSeconds: number | null;
    }
  /** Asked for more time: others pass until then, and the place is kept. */
  | { readonly state: 'postponed'; readonly ticket: TicketView; readonly until: Moment }
  /** What goes on, `self`, is live in another window or on another device. */
  | { readonly state: 'elsewhere'; readonly self: EngagedView; readonly takingOver: boolean }
  /** Opened by a receipt: a place from another device can continue here. */
  | { readonly state: 'arriving'; readonly pending: boolean; readonly refusal: Refusal | null }
  | {
      readonly state: 'talking';
      readonly conversation: ConversationView;
      readonly messages: readonly Message[];
      /** What was talked before with other agents; left out where nothing was. */
      readonly earlier?: readonly EarlierWords[];
      readonly outgoing: readonly OutgoingMessage[];
      /** Until when "… is typing" is shown. */
      readonly agentTypesUntil: Moment;
      /** The number of the newest message that was on the screen of somebody who looked. */
      readonly readNumber: number;
      /** What stands in the field and has not been sent. */
      readonly draft: string;
    }
  | {
      readonly state: 'reviewing';
      /** Until when it can be opened again; left out or `null` if never. */
      readonly reopenUntil?: Moment | null;
      readonly conversation: ConversationView;
      readonly messages: readonly Message[];
      readonly earlier?: readonly EarlierWords[];
      /** What could not be sent before the end, or had not been; empty for nothing. */
      readonly draft: string;
      readonly endedAt: Moment;
      readonly endReason: EndReason;
      readonly reviewable: boolean;
      readonly form: ReviewForm;
    }
  | ({ readonly state: 'thanked' } & Thanks)
  /** The own review is being changed. */
  | ({ readonly state: 'revising' } & Revising);

export type PickerState = {
  readonly link: Link;
  /** `null` until the first list has come. */
  readonly list: ShownList | null;
  readonly view: PickerView;
  /** The newest answer about a need, `null` before the first. */
  readonly needEstimate: NeedEstimate | null;
  /** Whom the visitor knows, what is on its way included; `null` while nobody knows who is asking. */
  readonly acquaintances: Acquaintances | null;
  /** The own newest review, while it may still be changed. */
  readonly reviewed: ChangeableReview | null;
  /** The agent whose page is open over the list, with what is known of it so far. */
  readonly page: AgentPageState;
  /** What carries the place to another device, while its sheet is open. */
  readonly receipt: ReceiptState;
  /** What was written in line and not sent; it goes over into the conversation's field. */
  readonly draft: string;
  readonly files: FilesState;
  readonly booking: BookingState;
  readonly transcriptMail: TranscriptMail;
  /** The request whose answer is awaited, so that its button can say so. */
  readonly pending: PickerRequest['type'] | null;
  /** The last refusal, until it is dismissed or another act succeeds. */
  readonly refusal: Refusal | null;
  /** Server clock minus browser clock; add it to `Date.now()` before comparing with any `…At`. */
  readonly clockOffsetMilliseconds: number;
};

export type AgentPageState =
  | { readonly state: 'none' }
  | { readonly state: 'loading'; readonly agentId: AgentId }
  | {
      readonly state: 'shown';
      readonly agentId: AgentId;
      readonly page: AgentPage;
      readonly loadingMore: boolean;
    }
  | { readonly state: 'failed'; readonly agentId: AgentId; readonly refusal: Refusal };

/** All that a person can ask for: the verbs of the picker. */
export type PickerRequest =
  | {
      readonly type: 'join';
      readonly choice: Choice;
      readonly need: Need;
      readonly name: string;
      readonly question: string;
    }
  /** Accepts what somebody offers by a rule of the site: it rings there at once. */
  | { readonly type: 'takeInvitation'; readonly invitationId: InvitationId; readonly need: Need }
  | { readonly type: 'choose'; readonly choice: Choice; readonly need: Need }
  | { readonly type: 'leave' }
  /** Answers the swap that the ticket shows. */
  | { readonly type: 'answerSwap'; readonly accepted: boolean }
  /** Of what was answered in line: that was all, or it is waited on. */
  | { readonly type: 'takeAnswer'; readonly enough: boolean }
  /** Takes more time for what is asked: a swap, or what to do. */
  | { readonly type: 'prolong' }
  /** Asks for more time while it rings. */
  | { readonly type: 'postpone' }
  /** Ready before that time is over. */
  | { readonly type: 'resume' }
  /** Continues here what is live elsewhere. */
  | { readonly type: 'takeOver' }
  /** Makes what carries the place to another device; it comes as `receipt`. */
  | { readonly type: 'makeReceipt' }
  | { readonly type: 'closeReceipt' }
  /** The page was opened by this receipt. */
  | { readonly type: 'bringReceipt'; readonly receipt: string }
  | { readonly type: 'redeemReceipt' }
  | { readonly type: 'refuseReceipt' }
  /** `null` takes a preference back. */
  | { readonly type: 'prefer'; readonly agentId: AgentId; readonly preference: Preference | null }
  /** Replaces what is written ahead. */
  | {
      readonly type: 'writeQuestion';
      readonly question: string;
      readonly attachments: readonly AttachmentId[];
    }
  | { readonly type: 'say'; readonly text: string; readonly attachments?: readonly Attachment[] }
  | FileRequest
  | { readonly type: 'retryMessage'; readonly commandId: CommandId }
  | { readonly type: 'discardMessage'; readonly commandId: CommandId }
  /** What stands in the field now: kept over a reload, and told as typing. */
  | { readonly type: 'type'; readonly text: string }
  /** The messages up to this one are on the screen of somebody who looks. */
  | { readonly type: 'read'; readonly number: number }
  | { readonly type: 'end' }
  /** Would rather stay with the agent who is about to bring them to somebody else. */
  | { readonly type: 'cancelTransfer' }
  /** Opens the conversation again that has just ended. */
  | { readonly type: 'reopen' }
  | ({ readonly type: 'review' } & ReviewWords)
  /** Opens `reviewed` to be changed; its words come with the view. */
  | { readonly type: 'reviseReview' }
  | ({ readonly type: 'changeReview' } & ReviewWords)
  | { readonly type: 'stopRevising' }
  /** Sends what was said in the conversation at hand. */
  | ({ readonly type: 'mailTranscript' } & Omit<TranscriptForm, 'conversationId'>)
  | { readonly type: 'skipReview' }
  /** Reads the free times anew; they come as `booking.slots`. */
  | ({ readonly type: 'readSlots' } & SlotsWanted)
  | ({ readonly type: 'book' } & BookingForm)
  | {
      readonly type: 'moveBooking';
      readonly bookingId: BookingId;
      readonly choice: BookingChoice;
      readonly startsAt: Moment;
    }
  | { readonly type: 'cancelBooking'; readonly bookingId: BookingId }
  | ({ readonly type: 'leaveMessage' } & LeftMessageForm)
  /** Opens what books, moves or leaves something for later; it comes as `booking.arranging`. */
  | { readonly type: 'arrange'; readonly arranging: Arranging }
  /** `booking.arranged` was read, or nothing is to be arranged after all. */
  | { readonly type: 'finishArranged' }
  | { readonly type: 'finishThanks' }
  | { readonly type: 'openPage'; readonly agentId: AgentId }
  | { readonly type: 'readMoreReviews' }
  | { readonly type: 'closePage' }
  /** Reads once what a ticket with this need would be promised; the answer comes as `needEstimate`. */
  | { readonly type: 'readEstimate'; readonly need: Need }
  /** Tells which cards a person has had before the eyes; nothing of it is kept. */
  | { readonly type: 'reportSeen'; readonly agentIds: readonly AgentId[] }
  | { readonly type: 'dismissRefusal' }
  | { readonly type: 'reconnect' };

/** What the elements see of a session; tests inject one of their own. */
export interface PickerSession {
  readonly state: PickerState;
  /** Calls `listener` after every change of `state`; the result ends it. */
  subscribe(listener: () => void): () => void;
  request(request: PickerRequest): void;
  /** Connects and loads the list. Nothing is stored and nobody is identified by it unless a token exists. */
  start(): void;
  stop(): void;
}

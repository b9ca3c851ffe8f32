import type {
  Attachment,
  Availability,
  Channel,
  ChannelLimits,
  Colleague,
  BookingId,
  CommandId,
  ConsoleView,
  ConversationId,
  ConversationOutcome,
  Hours,
  LanguageTag,
  LeftMessageId,
  Message,
  Moment,
  OfferId,
  OwnReview,
  Pause,
  PickReason,
  Refusal,
  ReviewId,
  Session,
  SkillId,
  StorySubject,
  TicketId,
  TransferMode,
  TransferReason,
  TransferTarget,
} from '../../server/protocol/index.ts';
import type { AdviceAct, AdviceByTalk } from './advice.ts';
import type { BesideAct, BesideTalk } from './beside-talk.ts';
import type { FileRequest, FilesState } from './files/file-state.ts';
import type { Link, OutgoingMessage } from './picker-state.ts';
import type { Stories } from './stories.ts';

/** The words of one conversation as the console has them. */
export type Thread = {
  readonly messages: readonly Message[];
  readonly outgoing: readonly OutgoingMessage[];
  /** The number of the newest message that was on the screen of the agent, or that they have answered. */
  readonly seenNumber: number;
  readonly visitorTypesUntil: Moment;
  /** What stands in the field and has not been sent. */
  readonly draft: string;
};

export type OwnReviews =
  | { readonly state: 'unread' }
  | { readonly state: 'loading' }
  | { readonly state: 'shown'; readonly reviews: readonly OwnReview[]; readonly nextPage: string | null };

/** The one state of the console. */
export type ConsoleState =
  | { readonly state: 'starting' }
  | { readonly state: 'signed-out'; readonly refusal: Refusal | null; readonly pending: boolean }
  | {
      readonly state: 'signed-in';
      readonly session: Session;
      readonly link: Link;
      /** `null` until the first view has come. */
      readonly view: ConsoleView | null;
      readonly threads: ReadonlyMap<ConversationId, Thread>;
      readonly openConversation: ConversationId | null;
      readonly reviews: OwnReviews;
      /** Whom a visitor can be brought to, as it was read last; `null` before. */
      readonly colleagues: readonly Colleague[] | null;
      /** What was read of those who are called for or served, by call and by conversation. */
      readonly stories: Stories;
      /** Notes of agents, and answers that are often given. */
      readonly beside: BesideTalk;
      /** What could be done next, by conversation. */
      readonly advice: AdviceByTalk;
      /** Of all conversations, each under its id. */
      readonly files: FilesState;
      readonly pending: ConsoleRequest['type'] | null;
      readonly refusal: Refusal | null;
      readonly clockOffsetMilliseconds: number;
      /** When the agent used another page or device last, on this browser's clock; 0 before. */
      readonly usedElsewhereAt: Moment;
    };

/** The verbs of the console. */
export type ConsoleRequest =
  | { readonly type: 'signIn'; readonly email: string; readonly password: string }
  | { readonly type: 'signOut' }
  | {
      readonly type: 'setAvailability';
      readonly availability: Availability;
      readonly backAt: Moment | null;
      readonly pause?: Pause | null;
    }
  /** Something was pressed here. */
  | { readonly type: 'tellUsed' }
  /** Nothing was pressed anywhere for as long as the site allows. */
  | { readonly type: 'tellIdle' }
  | { readonly type: 'leaveAt'; readonly leavesAt: Moment | null }
  | { readonly type: 'drain'; readonly more: number | null }
  | {
      readonly type: 'saveProfile';
      readonly name: string;
      readonly alias: string;
      readonly pronouns: string;
      readonly headline: string;
      readonly biography: string;
      readonly skills: readonly {
        readonly skillId: SkillId;
        readonly label: string;
        readonly level: number;
      }[];
      readonly languages: readonly LanguageTag[];
      readonly capacity: number;
      readonly channels: ChannelLimits;
    }
  /** As it is to be shown, cut already. */
  | { readonly type: 'savePhoto'; readonly image: Blob }
  | { readonly type: 'removePhoto' }
  | { readonly type: 'accept'; readonly offerId: OfferId }
  | { readonly type: 'decline'; readonly offerId: OfferId }
  | { readonly type: 'openConversation'; readonly conversationId: ConversationId }
  | {
      readonly type: 'say';
      readonly conversationId: ConversationId;
      readonly text: string;
      readonly attachments?: readonly Attachment[];
    }
  | (FileRequest & { readonly conversationId?: ConversationId })
  | { readonly type: 'retryMessage'; readonly conversationId: ConversationId; readonly commandId: CommandId }
  | {
      readonly type: 'discardMessage';
      readonly conversationId: ConversationId;
      readonly commandId: CommandId;
    }
  /** What stands in the field now: kept over a reload, and told as typing. */
  | { readonly type: 'type'; readonly conversationId: ConversationId; readonly text: string }
  /** The messages up to this one are on the screen of the agent, who looks. */
  | { readonly type: 'read'; readonly conversationId: ConversationId; readonly number: number }
  | { readonly type: 'switchChannel'; readonly conversationId: ConversationId; readonly channel: Channel }
  | { readonly type: 'end'; readonly conversationId: ConversationId }
  | { readonly type: 'readColleagues' }
  /** What the site remembers of whom an offer or a conversation is about. */
  | { readonly type: 'readStory'; readonly subject: StorySubject }
  /** The words, or the next of them, of an earlier conversation that the story names. */
  | {
      readonly type: 'readEarlierTalk';
      readonly subject: StorySubject;
      readonly conversationId: ConversationId;
    }
  | {
      readonly type: 'transfer';
      readonly conversationId: ConversationId;
      readonly target: TransferTarget;
      readonly mode: TransferMode;
      readonly reason: TransferReason;
      readonly note: string;
    }
  | { readonly type: 'cancelTransfer'; readonly conversationId: ConversationId }
  /** Opens a conversation again that ended a short while ago. */
  | { readonly type: 'reopen'; readonly conversationId: ConversationId }
  /** Takes somebody who waits out of order. */
  | { readonly type: 'pick'; readonly ticketId: TicketId; readonly reason: PickReason }
  /** One answer to several who wait. */
  | {
      readonly type: 'answerWaiting';
      readonly ticketIds: readonly TicketId[];
      readonly text: string;
    }
  | { readonly type: 'finishWrapUp'; readonly conversationId: ConversationId }
  | { readonly type: 'prolongWrapUp'; readonly conversationId: ConversationId }
  /** Said again, the newest counts. */
  | {
      readonly type: 'recordOutcome';
      readonly conversationId: ConversationId;
      readonly outcome: ConversationOutcome;
    }
  /** A note that the visitor never reads. */
  | { readonly type: 'addNote'; readonly conversationId: ConversationId; readonly text: string }
  | BesideAct
  | AdviceAct
  /** `null`: nobody can book. */
  | { readonly type: 'saveHours'; readonly hours: Hours | null }
  /** The call was made, or tried. */
  | { readonly type: 'finishBooking'; readonly bookingId: BookingId }
  | { readonly type: 'giveUpBooking'; readonly bookingId: BookingId }
  | { readonly type: 'finishLeftMessage'; readonly leftMessageId: LeftMessageId }
  | { readonly type: 'readReviews' }
  /** Answers one of the shown reviews: once, and in public. */
  | { readonly type: 'replyToReview'; readonly reviewId: ReviewId; readonly reply: string }
  /** Tells the owner why one of them is wrong, once. */
  | { readonly type: 'disputeReview'; readonly reviewId: ReviewId; readonly reason: string }
  | { readonly type: 'dismissRefusal' }
  | { readonly type: 'reconnect' };

/** What the elements see of a session; tests inject one of their own. */
export interface ConsoleSession {
  readonly state: ConsoleState;
  subscribe(listener: () => void): () => void;
  request(request: ConsoleRequest): void;
  start(): void;
  stop(): void;
}

import type {
  AgentId,
  ConversationId,
  InternalNote,
  Moment,
  NoteId,
  QuickReply,
  SiteId,
  VisitorId,
} from '../protocol/index.ts';
import type { AnsweringStore, WaitingAnswerText } from './answering.ts';
import type { OutcomeStore, OutcomeText } from './outcome.ts';

/** What one agent writes for the others about a visitor. */
export type InternalNoteText = {
  readonly kind: 'internalNote';
  readonly noteId: NoteId;
  readonly conversationId: ConversationId;
  readonly visitorId: VisitorId;
  readonly agentId: AgentId;
  readonly text: string;
  readonly writtenAt: Moment;
};

export type EndingText = InternalNoteText | WaitingAnswerText | OutcomeText;

export type StoredNote = Omit<InternalNote, 'agentName'>;

export interface EndingStore extends AnsweringStore, OutcomeStore {
  /** The notes of those conversations, oldest first. */
  readNotes(siteId: SiteId, conversationIds: readonly ConversationId[]): Promise<readonly StoredNote[]>;
  /** Of one agent, or with `null` those of the site, in the order in which they were saved. */
  readQuickReplies(siteId: SiteId, agentId: AgentId | null): Promise<readonly QuickReply[]>;
  /** Replaces them, whole. */
  saveQuickReplies(siteId: SiteId, agentId: AgentId | null, replies: readonly QuickReply[]): Promise<void>;
}

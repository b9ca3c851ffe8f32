import type { AgentId, ConversationId, ConversationOutcome, NoteId } from '../../protocol/index.ts';

/** What agents say of a conversation beside what is said in it. */
export type EndingCommand =
  /** The newest outcome counts. */
  | {
      readonly type: 'recordOutcome';
      readonly agentId: AgentId;
      readonly conversationId: ConversationId;
      readonly outcome: ConversationOutcome;
    }
  | {
      readonly type: 'prolongWrapUp';
      readonly agentId: AgentId;
      readonly conversationId: ConversationId;
    }
  /** The note is a text; the site says who may write one, and how many. */
  | {
      readonly type: 'addNote';
      readonly agentId: AgentId;
      readonly conversationId: ConversationId;
      readonly noteId: NoteId;
    };

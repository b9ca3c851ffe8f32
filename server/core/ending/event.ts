import type { AgentId, ConversationId, ConversationOutcome, Moment, NoteId } from '../../protocol/index.ts';

export type EndingEvent =
  | {
      readonly type: 'outcomeRecorded';
      readonly conversationId: ConversationId;
      readonly agentId: AgentId;
      readonly outcome: ConversationOutcome;
    }
  /** The wrap-up of a conversation ends later than it would have. */
  | {
      readonly type: 'wrapUpProlonged';
      readonly conversationId: ConversationId;
      readonly agentId: AgentId;
      readonly until: Moment;
    }
  /** `number` counts the notes of the conversation from 1. */
  | {
      readonly type: 'noteAdded';
      readonly noteId: NoteId;
      readonly conversationId: ConversationId;
      readonly agentId: AgentId;
      readonly number: number;
    };

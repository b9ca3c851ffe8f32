import type { Attachment } from './attachment.ts';
import type { AgentId, CommandId, ConversationId, Moment } from './ids.ts';

export type Side = 'visitor' | 'agent';
/** `guest`: the agent who brought the visitor here and has not left yet. */
export type Author = Side | 'guest';

/** `number` counts 1, 2, 3 … without gaps within its conversation. */
export type Message = {
  readonly conversationId: ConversationId;
  readonly number: number;
  readonly author: Author;
  /** May be empty beside attachments. */
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly sentAt: Moment;
  /** The command that sent it, told to its author only, so that a pending copy can be replaced. */
  readonly commandId: CommandId | null;
};

/**
 * How far one side has come in a conversation, as message numbers, 0 before the first: up to `received` its
 * page has the messages, up to `read` they were on the screen of somebody who looked.
 */
export type Mark = { readonly received: number; readonly read: number };

export type Marks = { readonly visitor: Mark; readonly agent: Mark };

export const NO_MARKS: Marks = { visitor: { received: 0, read: 0 }, agent: { received: 0, read: 0 } };

export type MovedMark = Mark & { readonly conversationId: ConversationId };

export type EndReason =
  'visitor-ended' | 'agent-ended' | 'visitor-lost' | 'agent-lost' | 'idle' | 'transferred';

export type AgentFace = {
  readonly agentId: AgentId;
  readonly name: string;
  readonly headline: string;
  readonly photoUrl: string | null;
};

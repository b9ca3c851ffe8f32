import type { WaitingAnswer } from './answering.ts';
import type { Attachment } from './attachment.ts';
import type { Channel } from './channel.ts';
import type { Explanation } from './decision.ts';
import type { AgentId, CommandId, ConversationId, Moment } from './ids.ts';
import type { ThreadPart, TransferEnd, TransferView } from './transfer.ts';

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

/** A conversation as its visitor sees it. */
export type ConversationView = {
  readonly conversationId: ConversationId;
  readonly agent: AgentFace;
  /** How the visitor came to this agent. */
  readonly explanation: Explanation | null;
  readonly startedAt: Moment;
  /** What the visitor had written in line; empty once the conversation is over. */
  readonly question: string;
  readonly attachments: readonly Attachment[];
  /** What was answered while the visitor waited, oldest first; left out where nothing was. */
  readonly answers?: readonly WaitingAnswer[];
  /** The number of the newest message, 0 before the first. */
  readonly lastNumber: number;
  readonly marks: Marks;
  /** What was talked before under the same place, oldest first; it is read like this conversation. */
  readonly earlier: readonly ThreadPart[];
  /** The agent who brought the visitor here and is still there. */
  readonly guest: AgentFace | null;
  /** By which means the two speak now. */
  readonly channel: Channel;
  /** Somebody is sought to go on, while this agent stays. */
  readonly transfer: TransferView | null;
  /** Why nobody goes on after all. */
  readonly transferEnd: { readonly reason: TransferEnd; readonly at: Moment } | null;
};

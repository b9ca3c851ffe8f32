import type { AgentId, CommandId, ConversationId, Moment } from './ids.ts';

export type Author = 'visitor' | 'agent';

/** `number` counts 1, 2, 3 … without gaps within its conversation. */
export type Message = {
  readonly conversationId: ConversationId;
  readonly number: number;
  readonly author: Author;
  readonly text: string;
  readonly sentAt: Moment;
  /** The command that sent it, told to its author only, so that a pending copy can be replaced. */
  readonly commandId: CommandId | null;
};

export type EndReason = 'visitor-ended' | 'agent-ended' | 'visitor-lost' | 'agent-lost' | 'idle';

export type AgentFace = {
  readonly agentId: AgentId;
  readonly name: string;
  readonly headline: string;
  readonly photoUrl: string | null;
};

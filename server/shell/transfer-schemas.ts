import { z } from 'zod';
import {
  LIMITS,
  PICK_REASONS,
  TRANSFER_MODES,
  TRANSFER_REASONS,
  type AgentId,
  type ConversationId,
  type TicketId,
} from '../protocol/index.ts';
import { need } from './need-schema.ts';
import { commandId, id, optionalWords } from './schema-parts.ts';

const inConversation = z.strictObject({ commandId, conversationId: id<ConversationId>() });

const target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('agent'), agentId: id<AgentId>() }),
  z.strictObject({ kind: z.literal('need'), need }),
]);

export const VISITOR_TRANSFER_SCHEMAS = { reopen: inConversation, cancelTransfer: inConversation };

export const AGENT_TRANSFER_SCHEMAS = {
  transfer: z.strictObject({
    commandId,
    conversationId: id<ConversationId>(),
    target,
    mode: z.enum(TRANSFER_MODES),
    reason: z.enum(TRANSFER_REASONS),
    note: optionalWords(LIMITS.transferNoteCharacters),
  }),
  cancelTransfer: inConversation,
  reopen: inConversation,
  pick: z.strictObject({ commandId, ticketId: id<TicketId>(), reason: z.enum(PICK_REASONS) }),
  readColleagues: z.strictObject({}),
};

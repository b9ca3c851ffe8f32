import { z } from 'zod';
import { LIMITS, RESOLUTIONS, type ConversationId } from '../protocol/index.ts';
import { commandId, id, words } from './schema-parts.ts';

const conversationId = id<ConversationId>();
const inConversation = z.strictObject({ commandId, conversationId });

const outcome = z.strictObject({
  disposition: z.string().min(1).max(LIMITS.tagCharacters).nullable(),
  resolved: z.enum(RESOLUTIONS).nullable(),
  sale: z
    .strictObject({
      amount: z.int().min(1).max(LIMITS.saleMost),
      currency: z.string().regex(/^[A-Z]{3}$/),
    })
    .nullable(),
});

/** One word of letters, digits and hyphens, so that it can be typed after a slash. */
const shortcut = z
  .string()
  .max(LIMITS.shortcutCharacters)
  .regex(/^[\p{L}\p{N}-]+$/u, 'letters, digits and hyphens');

export const quickReplies = z
  .array(z.strictObject({ shortcut, text: words(LIMITS.messageCharacters) }))
  .max(LIMITS.quickReplies)
  .refine(
    (replies) => new Set(replies.map((each) => each.shortcut)).size === replies.length,
    'each shortcut once',
  );

export const AGENT_ENDING_SCHEMAS = {
  recordOutcome: z.strictObject({ commandId, conversationId, outcome }),
  prolongWrapUp: inConversation,
  addNote: z.strictObject({ commandId, conversationId, text: words(LIMITS.internalNoteCharacters) }),
  readNotes: z.strictObject({ conversationId }),
  readQuickReplies: z.strictObject({}),
  saveQuickReplies: z.strictObject({ replies: quickReplies }),
};

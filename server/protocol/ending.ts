import type { AgentId, CommandId, ConversationId, Moment, NoteId } from './ids.ts';
import type { Nothing } from './nothing.ts';
import type { QuickReplies, QuickReply } from './quick-reply.ts';

/** Whether what the visitor came for is done: `later` is promised and still to come. */
export const RESOLUTIONS = ['yes', 'no', 'later'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/** `amount` counts the smallest unit of the currency: 1250 EUR are 12.50 €. */
export type Sale = { readonly amount: number; readonly currency: string };

/** What came of a conversation, as its agent says. `null` is what was not said. */
export type ConversationOutcome = {
  /** One of the site's own words for how a conversation ends. */
  readonly disposition: string | null;
  readonly resolved: Resolution | null;
  readonly sale: Sale | null;
};

/** What an agent can say of a conversation that ends: the site's own list, and its currency (ISO 4217). */
export type EndingForm = { readonly dispositions: readonly string[]; readonly currency: string };

/** What agents write for each other about a visitor, who never reads it. */
export type InternalNote = {
  readonly noteId: NoteId;
  readonly conversationId: ConversationId;
  readonly agentId: AgentId;
  readonly agentName: string;
  readonly text: string;
  readonly writtenAt: Moment;
};

type Commanded<Body> = Body & { readonly commandId: CommandId };

/** What agents ask for beside a conversation; part of `AgentRequests`. */
export type EndingRequests = {
  /** Says what came of a conversation that is open or in wrap-up; said again, the newest counts. */
  recordOutcome: {
    body: Commanded<{
      readonly conversationId: ConversationId;
      readonly outcome: ConversationOutcome;
    }>;
    result: Nothing;
  };
  /** Once for each conversation, by a time that the site sets. */
  prolongWrapUp: { body: Commanded<{ readonly conversationId: ConversationId }>; result: Nothing };
  /** For the agents who serve this visitor now, or go on later. */
  addNote: {
    body: Commanded<{ readonly conversationId: ConversationId; readonly text: string }>;
    result: Nothing;
  };
  /** Of the conversation and of the parts that went before it, oldest first. */
  readNotes: {
    body: { readonly conversationId: ConversationId };
    result: { readonly notes: readonly InternalNote[] };
  };
  readQuickReplies: { body: Nothing; result: QuickReplies };
  /** Replaces the agent's own, whole. */
  saveQuickReplies: { body: { readonly replies: readonly QuickReply[] }; result: Nothing };
};

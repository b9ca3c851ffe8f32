import type { AgentId, ConversationId, QuickReply, VisitorId } from '../../protocol/index.ts';
import type { InternalNoteText, StoredNote } from '../ending.ts';

/** The notes of one site, and the answers that are often given there. */
export class EndingMemory {
  #notes: readonly InternalNoteText[] = [];
  readonly #replies = new Map<AgentId | null, readonly QuickReply[]>();

  write(note: InternalNoteText): void {
    this.#notes = [...this.#notes, note];
  }

  read(conversationIds: readonly ConversationId[]): readonly StoredNote[] {
    return this.#notes
      .filter(({ conversationId }) => conversationIds.includes(conversationId))
      .map(({ noteId, conversationId, agentId, text, writtenAt }) => ({
        noteId,
        conversationId,
        agentId,
        text,
        writtenAt,
      }))
      .sort((one, other) => one.writtenAt - other.writtenAt || (one.noteId < other.noteId ? -1 : 1));
  }

  forget(visitorId: VisitorId): void {
    this.#notes = this.#notes.filter((note) => note.visitorId !== visitorId);
  }

  replies(agentId: AgentId | null): readonly QuickReply[] {
    return this.#replies.get(agentId) ?? [];
  }

  saveReplies(agentId: AgentId | null, replies: readonly QuickReply[]): void {
    this.#replies.set(agentId, structuredClone(replies));
  }
}

import type { AgentId, ConversationId, QuickReply, TicketId, VisitorId } from '../../protocol/index.ts';
import type { StoredWaitingAnswer, WaitingAnswerText } from '../answering.ts';
import type { EndingText, InternalNoteText, StoredNote } from '../ending.ts';
import { OutcomeMemory } from './outcome-memory.ts';

/** The notes of one site, the answers that are often given there or were given in line, and outcomes. */
export class EndingMemory {
  readonly outcomes = new OutcomeMemory();
  #notes: readonly InternalNoteText[] = [];
  #answers: readonly WaitingAnswerText[] = [];
  readonly #replies = new Map<AgentId | null, readonly QuickReply[]>();

  write(text: EndingText): void {
    if (text.kind === 'internalNote') this.#notes = [...this.#notes, text];
    else if (text.kind === 'waitingAnswer') this.#answers = [...this.#answers, text];
    else this.outcomes.write(text);
  }

  answers(ticketIds: readonly TicketId[]): readonly StoredWaitingAnswer[] {
    return this.#answers
      .filter(({ ticketId }) => ticketIds.includes(ticketId))
      .map(({ answerId, ticketId, text }) => ({ answerId, ticketId, text }));
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
    this.#answers = this.#answers.filter((answer) => answer.visitorId !== visitorId);
  }

  replies(agentId: AgentId | null): readonly QuickReply[] {
    return this.#replies.get(agentId) ?? [];
  }

  saveReplies(agentId: AgentId | null, replies: readonly QuickReply[]): void {
    this.#replies.set(agentId, structuredClone(replies));
  }
}

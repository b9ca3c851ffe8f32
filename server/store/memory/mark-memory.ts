import type { ConversationId, Side } from '../../protocol/index.ts';
import type { StoredMark } from '../store.ts';

/** How far both sides of the conversations of one site have come. */
export class MarkMemory {
  readonly #marks = new Map<ConversationId, Map<Side, StoredMark>>();

  move(mark: StoredMark): void {
    const sides = this.#marks.get(mark.conversationId) ?? new Map<Side, StoredMark>();
    const known = sides.get(mark.side);
    const received = Math.max(mark.received, known?.received ?? 0);
    const read = Math.max(mark.read, known?.read ?? 0);
    this.#marks.set(mark.conversationId, sides.set(mark.side, { ...mark, received, read }));
  }

  read(conversationIds: readonly ConversationId[]): readonly StoredMark[] {
    return [...new Set(conversationIds)].flatMap((id) => [...(this.#marks.get(id)?.values() ?? [])]);
  }

  forget(conversationId: ConversationId): void {
    this.#marks.delete(conversationId);
  }
}

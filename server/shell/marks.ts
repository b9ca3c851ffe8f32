import type { ConversationId, Marks, MovedMark } from '../protocol/index.ts';
import { NO_MARKS } from '../protocol/index.ts';
import { authorOf, type Person } from '../core/command.ts';
import type { Conversation, SiteState } from '../core/state.ts';
import type { StoredMark } from '../store/store.ts';
import { BOUNDS } from './bounds.ts';
import { Pulse } from './pulse.ts';
import type { Clock } from './surroundings.ts';

export type MarkKeeping = {
  readonly state: () => SiteState;
  /** How far the sides of a conversation have come, as it stands in the store. */
  readonly marksOf: (conversationId: ConversationId) => Marks | undefined;
  readonly write: (marks: readonly StoredMark[]) => Promise<void>;
  /** They are durable: whom they concern may be told. */
  readonly moved: (marks: readonly StoredMark[]) => void;
  readonly warn: (error: unknown) => void;
};

/**
 * How far people have come in their conversations. Nothing is decided from it, so it is no event: what moved
 * in a while is written together, one row for each side of a conversation, and told once it is durable.
 */
export class MarkKeeper {
  readonly #keeping: MarkKeeping;
  readonly #pulse: Pulse;
  #waiting = new Map<string, StoredMark>();
  #writing: Promise<void> | null = null;

  constructor(clock: Clock, keeping: MarkKeeping) {
    this.#keeping = keeping;
    this.#pulse = new Pulse(clock, BOUNDS.marksEveryMilliseconds, 0, () => void this.#write());
  }

  /**
   * Nobody has come further than there are messages; a mark in a conversation of others, or in one that is
   * over, is let go without a word.
   */
  move(person: Person, marks: readonly MovedMark[]): void {
    for (const mark of marks) this.#note(person, mark);
    if (this.#waiting.size > 0) this.#pulse.ask();
  }

  /** Writes what is waiting. */
  async stop(): Promise<void> {
    this.#pulse.stop();
    await this.#writing;
    await this.#write();
    this.#pulse.stop();
  }

  #note(person: Person, { conversationId, ...told }: MovedMark): void {
    const conversation = this.#keeping.state().conversations.get(conversationId);
    if (conversation === undefined || !takesPart(person, conversation)) return;
    const side = authorOf(person);
    const key = `${side} ${conversationId}`;
    const stored = (this.#keeping.marksOf(conversationId) ?? NO_MARKS)[side];
    const before = this.#waiting.get(key) ?? stored;
    const received = Math.max(before.received, Math.min(told.received, conversation.lastNumber));
    const read = Math.max(before.read, Math.min(told.read, received));
    if (received === before.received && read === before.read) return;
    this.#waiting.set(key, { conversationId, side, received, read });
  }

  /** What could not be written waits for the next time. */
  async #write(): Promise<void> {
    if (this.#writing !== null || this.#waiting.size === 0) return;
    const marks = [...this.#waiting.values()];
    this.#waiting = new Map();
    this.#writing = this.#keeping.write(marks).then(
      () => this.#keeping.moved(marks),
      (error: unknown) => {
        this.#keeping.warn(error);
        for (const mark of marks) {
          const key = `${mark.side} ${mark.conversationId}`;
          if (!this.#waiting.has(key)) this.#waiting.set(key, mark);
        }
      },
    );
    await this.#writing;
    this.#writing = null;
    if (this.#waiting.size > 0) this.#pulse.ask();
  }
}

function takesPart(person: Person, { ticket, agentId }: Conversation): boolean {
  return person.kind === 'visitor' ? person.visitorId === ticket.visitorId : person.agentId === agentId;
}

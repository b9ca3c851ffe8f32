import assert from 'node:assert/strict';
import type { Answer, CommandId, ConversationId, Message, TicketId } from '../../../server/protocol/index.ts';
import type { SiteEvent } from '../../../server/core/event.ts';
import { graphViolations } from '../../../server/core/graph.ts';
import { createSite, evolve, violations, type SiteState } from '../../../server/core/index.ts';
import type { Commit, Text } from '../../../server/store/store.ts';
import type { Command } from './client.ts';
import { SITE } from './server.ts';

/**
 * Keeps its own account of a run from what became durable and from what people were told, and says what does
 * not fit. It knows nothing of the server but that.
 */
export class Witness {
  readonly failures: string[] = [];
  /** The site by the durable log alone. */
  state: SiteState = createSite(SITE);
  onEvent: (event: SiteEvent, before: SiteState) => void = () => undefined;
  acknowledged = 0;
  /** Commands that were sent once more, since nobody had heard an answer. */
  sentAgain = 0;
  /** The answers that the store remembers, by the ids of their commands. */
  readonly #kept = new Map<CommandId, string>();
  readonly #words = new Map<string, string>();
  readonly #messages = new Map<ConversationId, number>();

  fail(sentence: string): void {
    this.failures.push(sentence);
  }

  /** The answer that this command got first, `null` where none was kept. */
  kept({ body: { commandId } }: Command): string | null {
    return this.#kept.get(commandId) ?? null;
  }

  /** Nothing can lose this any more. */
  durable({ events, texts, answers }: Commit): void {
    for (const event of events) {
      this.#none(graphViolations(this.state, event));
      this.onEvent(event, this.state);
      this.state = evolve(this.state, event);
    }
    if (events.length > 0) this.#none(violations(this.state, this.state.lastAt));
    for (const { commandId, answer } of answers) this.#kept.set(commandId, answer);
    const joined = new Set(
      events.flatMap((event) =>
        event.type === 'ticketJoined' && event.reopens === undefined ? [event.ticketId] : [],
      ),
    );
    for (const text of texts) this.#note(text, joined);
  }

  /** Somebody is told how a command went: it must be durable by now, and the same as ever. */
  answered(name: string, command: Command, answer: Answer<unknown>): void {
    if (!answer.ok) return;
    this.acknowledged++;
    if (this.kept(command) === JSON.stringify(answer)) return;
    this.fail(`${name} is told that ${command.name} is done, and it is not durable.`);
  }

  /** Somebody is told of a message. */
  told({ conversationId, number, text }: Message): void {
    const kept = this.#words.get(`${conversationId} ${number}`);
    if (kept !== text) this.fail(`Message ${number} of ${conversationId} is told before it is durable.`);
  }

  /** A day later an id is nobody's any more: the same words may ask for a place once more. */
  forgetQuestions(): void {
    for (const what of [...this.#words.keys()]) if (what.startsWith('question ')) this.#words.delete(what);
  }

  /** A conversation that is opened again brings its question along; whoever joins asks a new one. */
  #note(text: Text, joined: ReadonlySet<TicketId>): void {
    if (text.kind === 'ticket' && joined.has(text.ticketId))
      this.#once(`question ${text.question}`, text.ticketId);
    if (text.kind !== 'message') return;
    const { conversationId, number } = text;
    this.#once(`message ${text.text}`, text.messageId);
    this.#words.set(`${conversationId} ${number}`, text.text);
    const last = this.#messages.get(conversationId) ?? 0;
    if (number !== last + 1) this.fail(`Message ${number} of ${conversationId} follows ${last}.`);
    this.#messages.set(conversationId, number);
  }

  /** Words are made for one command each, so that its second effect would show. */
  #once(what: string, id: string): void {
    if (this.#words.has(what)) this.fail(`A ${what.split(' ')[0]} stands twice: ${id}.`);
    this.#words.set(what, id);
  }

  #none(broken: readonly string[]): void {
    for (const sentence of broken) this.fail(sentence);
  }

  /** The state that a server has must be the one that the log gives. */
  compare(state: SiteState, write: (state: SiteState) => string): void {
    try {
      assert.equal(write(state), write(this.state));
    } catch {
      this.fail(
        `The server's state is not that of its log (${state.version} and ${this.state.version} events).`,
      );
    }
  }
}

import { randomUUID } from 'node:crypto';
import {
  NAMESPACES,
  type AgentId,
  type ConversationId,
  type VisitorState,
  type VisitorView,
} from '../../../server/protocol/index.ts';
import { Line } from './line.ts';
import { SITE_ORIGIN } from './site.ts';

/** A refusal that time mends is asked again after this. */
const AGAIN_MILLISECONDS = 500;
const MENDED_BY_TIME: ReadonlySet<string> = new Set([
  'storage-failed',
  'storage-full',
  'too-many',
  'not-identified',
  'server-stopping',
]);

export type Wish = { readonly commandId: string; readonly text: string };

type Parts = {
  readonly url: string;
  readonly index: number;
  readonly agentId: AgentId;
  readonly random: () => number;
  readonly onAcknowledged?: (wish: Wish) => void;
};

/**
 * A visitor who talks with one agent, and keeps what was not acknowledged until it is: each command is sent
 * again under its own id after a lost connection, in its order, as the outbox of a page does.
 */
export class Talker {
  readonly sent: Wish[] = [];
  readonly acknowledged = new Set<string>();
  /** What was refused, by code. */
  readonly refusals = new Map<string, number>();
  /** When it was last in step with the server. */
  syncedAt = -Infinity;
  readonly #line: Line;
  readonly #parts: Parts;
  readonly #token = randomUUID().replaceAll('-', '');
  readonly #outbox: Wish[] = [];
  #isSending = false;
  #again: NodeJS.Timeout | null = null;
  #view: VisitorView | null = null;
  #conversationId: ConversationId | null = null;

  constructor(parts: Parts) {
    const { url, index, random } = parts;
    this.#parts = parts;
    this.#line = new Line({
      url,
      namespace: NAMESPACES.visitor,
      origin: SITE_ORIGIN,
      address: `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`,
      auth: () => Promise.resolve({}),
      random,
    });
    this.#line.onOpen = () => void this.#greet();
    this.#line.onNotice = (name, body) => {
      if (name === 'selfChanged') this.#see(body as VisitorState);
    };
    this.#line.open();
  }

  get state(): VisitorView['state'] | null {
    return this.#view?.state ?? null;
  }

  get conversationId(): ConversationId | null {
    return this.#conversationId;
  }

  get isSettled(): boolean {
    return this.#outbox.length === 0;
  }

  say(text: string): void {
    const wish = { commandId: randomUUID(), text };
    this.sent.push(wish);
    this.#outbox.push(wish);
    void this.#send();
  }

  /** Asks something that changes nothing. */
  async reads(name: string, body: unknown): Promise<boolean> {
    return (await this.#line.ask(name, body))?.ok === true;
  }

  close(): void {
    if (this.#again !== null) clearTimeout(this.#again);
    this.#line.close();
  }

  async #greet(): Promise<void> {
    const known = await this.#line.ask('identify', { token: this.#token });
    const synced = known?.ok ? await this.#line.ask<{ self: VisitorState | null }>('resync', {}) : null;
    if (!synced?.ok) {
      if (this.#line.isOpen) setTimeout(() => void this.#greet(), AGAIN_MILLISECONDS);
      return;
    }
    this.syncedAt = performance.now();
    const { self } = synced.result;
    if (self !== null) this.#see(self);
    void this.#send();
  }

  #see({ view }: VisitorState): void {
    this.#view = view;
    if (view.state === 'talking') this.#conversationId = view.conversation.conversationId;
    void this.#send();
  }

  #sendAgain(): void {
    this.#again ??= setTimeout(() => {
      this.#again = null;
      void this.#send();
    }, AGAIN_MILLISECONDS);
  }

  /** Joins where it is in no line, and says what waits, one after another. */
  async #send(): Promise<void> {
    if (this.#isSending || this.#again !== null || !this.#line.isOpen || this.#view === null) return;
    this.#isSending = true;
    try {
      if (this.#view.state === 'browsing' && this.#conversationId === null) await this.#join();
      while (this.state === 'talking') {
        const [wish] = this.#outbox;
        if (wish === undefined || !(await this.#deliver(wish))) break;
      }
    } finally {
      this.#isSending = false;
    }
  }

  async #join(): Promise<void> {
    const { agentId, index } = this.#parts;
    const answer = await this.#line.ask('join', {
      commandId: randomUUID(),
      choice: { kind: 'agent', agentId },
      need: { skills: [], languages: [] },
      name: `Visitor ${index}`,
      question: '',
    });
    // The agent may not be there yet.
    if (answer?.ok === false) this.#sendAgain();
  }

  /** Gives whether the next one may be sent. */
  async #deliver(wish: Wish): Promise<boolean> {
    const { commandId, text } = wish;
    const conversationId = this.#conversationId;
    const answer = await this.#line.ask('say', { commandId, conversationId, text });
    if (answer === null) return false;
    if (!answer.ok) {
      const { code } = answer.refusal;
      this.refusals.set(code, (this.refusals.get(code) ?? 0) + 1);
      if (MENDED_BY_TIME.has(code)) {
        this.#sendAgain();
        return false;
      }
      throw new Error(`It was refused: ${code} ${answer.refusal.message}`);
    }
    this.#outbox.shift();
    this.acknowledged.add(commandId);
    this.#parts.onAcknowledged?.(wish);
    return true;
  }
}

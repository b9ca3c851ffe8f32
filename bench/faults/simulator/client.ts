import type { Answer, CommandId, ConversationId, Message } from '../../../server/protocol/index.ts';
import type { Dice } from './dice.ts';
import type { Line, Network } from './network.ts';
import type { Server } from './server.ts';
import { randomWord } from './server.ts';
import type { Witness } from './witness.ts';

export type Command = { readonly name: string; readonly body: { readonly commandId: CommandId } & object };

/** What people of a simulation have in common. */
export type Surroundings = {
  readonly network: Network;
  readonly dice: Dice;
  readonly witness: Witness;
  /** The server that answers now, `null` while none does. */
  readonly server: () => Server | null;
  /** Whether nobody begins anything new, and everybody brings to its end what is under way. */
  readonly isCalm: () => boolean;
};

/** As `widget/session/transient.ts`: the same command may succeed a moment later. */
const TRANSIENT: readonly string[] = [
  'too-many',
  'storage-failed',
  'storage-full',
  'server-stopping',
  'not-identified',
  'view-elsewhere',
];

const REDIAL_MILLISECONDS = { least: 200, most: 3_000 };
const AGAIN_MILLISECONDS = { least: 300, most: 1_500 };
const ACT_MILLISECONDS = { least: 300, most: 4_000 };

/**
 * A page with a line to the server, as the session of the widget keeps it: what is asked is stored first,
 * sent one after another under ids of its own, and sent again until it is answered; what is heard carries
 * numbers.
 */
export abstract class Client {
  readonly name: string;
  readonly around: Surroundings;
  /** Outlives the page. */
  readonly outbox: Command[] = [];
  /** All that was ever asked, in its order. */
  readonly log: Command[] = [];
  /** The messages of each conversation by their numbers. */
  readonly messages = new Map<ConversationId, Map<number, Message>>();
  /** No packet of this person passes the network. */
  isCutOff = false;
  protected line: Line | null = null;
  #isKnown = false;
  #isBusy = false;
  readonly #reading = new Set<ConversationId>();

  constructor(name: string, around: Surroundings) {
    this.name = name;
    this.around = around;
  }

  get isLive(): boolean {
    return this.#isKnown;
  }

  start(): void {
    void this.#dial();
    this.#actSoon();
  }

  /** The page is loaded anew: what was not stored is forgotten. */
  reload(): void {
    this.line?.close();
    this.#lost();
    this.messages.clear();
    this.forget();
    void this.#dial();
  }

  cutOff(isCutOff: boolean): void {
    this.isCutOff = isCutOff;
    if (isCutOff) this.line?.cut();
  }

  /** Whether everything that was asked is answered. */
  get isSettled(): boolean {
    return this.outbox.length === 0 && this.#isKnown && !this.#isBusy;
  }

  /** Sends everything that was ever asked once more, and tells which answers are others than before. */
  async replay(): Promise<readonly string[]> {
    const others: string[] = [];
    for (const command of this.log) {
      const answer = await this.line?.ask(command.name, command.body);
      const before = this.around.witness.kept(command);
      if (before !== null && JSON.stringify(answer) !== before) others.push(`${this.name} ${command.name}`);
    }
    return others;
  }

  /** What this page shows of its own situation, to be compared with the server's; `null` before it knows. */
  abstract shown(): unknown;
  /** The same as the server answers it now, `null` when it does not. */
  abstract asked(): Promise<unknown>;
  protected abstract dial(server: Server): Promise<Line | null>;
  /** Says who is asking and reads everything; false when that did not work. */
  protected abstract greet(line: Line): Promise<boolean>;
  protected abstract act(): void;
  protected abstract forget(): void;
  protected abstract hear(name: string, body: unknown): void;

  protected readonly ears = {
    onOpen: (): void => void this.#opened(),
    onNotice: (name: string, body: unknown): void => {
      if (name === 'messageAdded') this.#take(body as Message);
      this.hear(name, body);
    },
    onEnd: (): void => {
      this.#lost();
      this.#redial();
    },
  };

  protected async ask<Result>(name: string, body: object): Promise<Result | null> {
    const answer = (await this.line?.ask(name, body)) as Answer<Result> | null | undefined;
    return answer?.ok ? answer.result : null;
  }

  protected send(name: string, body: object): void {
    const commandId = randomWord(this.around.dice) as CommandId;
    const command = { name, body: { commandId, ...body } };
    this.outbox.push(command);
    this.log.push(command);
    this.#drive();
  }

  /** Reads on until there are so many messages, since a notice may have been missed. */
  protected async readUpTo(conversationId: ConversationId, lastNumber: number): Promise<void> {
    const known = this.messages.get(conversationId) ?? new Map<number, Message>();
    this.messages.set(conversationId, known);
    if (gapless(known) >= lastNumber || this.#reading.has(conversationId)) return;
    this.#reading.add(conversationId);
    const after = gapless(known);
    const page = await this.ask<{ messages: Message[] }>('readMessages', { conversationId, after });
    this.#reading.delete(conversationId);
    page?.messages.forEach((message) => this.#take(message));
    if (page === null || page.messages.length > 0) return;
    this.around.witness.fail(`${this.name} is told of message ${lastNumber} and cannot read it.`);
  }

  #take(message: Message): void {
    const { conversationId, number } = message;
    this.around.witness.told(message);
    const known = this.messages.get(conversationId) ?? new Map<number, Message>();
    this.messages.set(conversationId, known.set(number, message));
  }

  async #dial(): Promise<void> {
    const server = this.around.server();
    const line = server === null || this.isCutOff ? null : await this.dial(server);
    // The page may have been loaded anew meanwhile, and has a line already.
    if (this.line !== null) line?.close();
    else if (line === null) this.#redial();
    else this.line = line;
  }

  async #opened(): Promise<void> {
    const { line } = this;
    if (line === null) return;
    const isKnown = await this.greet(line);
    if (this.line !== line) return;
    if (isKnown) {
      this.#isKnown = true;
      this.#isBusy = false;
      this.#drive();
    } else {
      line.close();
      this.#lost();
      this.#redial();
    }
  }

  #lost(): void {
    this.line = null;
    this.#isKnown = false;
    this.#isBusy = false;
    this.#reading.clear();
  }

  #redial(): void {
    const { network, dice } = this.around;
    const pause = dice.between(REDIAL_MILLISECONDS.least, REDIAL_MILLISECONDS.most);
    network.time.after(pause, () => {
      if (this.line === null) void this.#dial();
    });
  }

  #drive(): void {
    const [next] = this.outbox;
    if (next === undefined || !this.#isKnown || this.#isBusy) return;
    this.#isBusy = true;
    void this.#sendNext(next);
  }

  async #sendNext(command: Command): Promise<void> {
    const { line } = this;
    const answer = (await line?.ask(command.name, command.body)) as Answer<unknown> | null | undefined;
    if (this.line !== line || line === null) return;
    const isPassing = !answer || (!answer.ok && TRANSIENT.includes(answer.refusal.code));
    const { network, dice, witness } = this.around;
    if (isPassing) {
      witness.sentAgain++;
      const pause = dice.between(AGAIN_MILLISECONDS.least, AGAIN_MILLISECONDS.most);
      network.time.after(pause, () => {
        if (this.line === line) this.#isBusy = false;
        this.#drive();
      });
      return;
    }
    this.#isBusy = false;
    witness.answered(this.name, command, answer);
    if (this.outbox[0] === command) this.outbox.shift();
    this.#drive();
  }

  #actSoon(): void {
    const { network, dice } = this.around;
    network.time.after(dice.between(ACT_MILLISECONDS.least, ACT_MILLISECONDS.most), () => {
      if (this.outbox.length === 0) this.act();
      this.#actSoon();
    });
  }
}

/** The newest message before the first gap. */
function gapless(messages: ReadonlyMap<number, Message>): number {
  let number = 0;
  while (messages.has(number + 1)) number++;
  return number;
}

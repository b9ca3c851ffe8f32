import { LIMITS } from '../../server/protocol/index.ts';
import type { Answer, CommandId, Moment, Refusal } from '../../server/protocol/index.ts';
import { backOffMilliseconds } from './back-off.ts';
import type { SafeStorage } from './browser-storage.ts';
import type { AnyCommand, DraftOf } from './command.ts';
import type { Reply } from './connection.ts';
import { earlyRefusal } from './early-refusal.ts';
import { randomWord } from './random-word.ts';
import { isTransient } from './transient.ts';
import { readUnsent } from './unsent.ts';
import type { Unsent } from './unsent.ts';

export type OutboxOptions<Command extends AnyCommand> = {
  readonly storage: SafeStorage;
  /** Every key of this outbox begins with it. */
  readonly prefix: string;
  /** The commands that may stand in it; whatever else is found in the storage is dropped. */
  readonly names: ReadonlySet<string>;
  readonly now: () => Moment;
  readonly send: (command: Command) => Promise<Reply<object>>;
  /** Told after the command has left the outbox, or has failed in it. */
  readonly onAnswer: (command: Command, answer: Answer<object>) => void;
};

/**
 * Commands of one conversation keep their order; those of no conversation stand in a line of their own.
 * A mail may take its time, and no word waits for it.
 */
const laneOf = ({ name, body }: AnyCommand): string =>
  name === 'mailTranscript' ? name : (body.conversationId ?? '');

/**
 * What has been asked and not yet acknowledged. A command is stored before it is sent, and sent again with
 * the same id after a reload or a break, until the server has answered it.
 *
 * Each command has a storage key of its own, so two tabs never overwrite each other's. A tab that starts
 * sends what it finds, though another tab may be sending the same: the id makes that harmless, and a claim of
 * ownership would need a rule for tabs that die with it.
 */
export class Outbox<Command extends AnyCommand> {
  readonly #options: OutboxOptions<Command>;
  readonly #busyLanes = new Set<string>();
  readonly #pauses = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #tries = new Map<CommandId, number>();
  #unsent: readonly Unsent<Command>[] = [];
  #open = false;

  constructor(options: OutboxOptions<Command>) {
    this.#options = options;
  }

  /** In the order of writing. */
  get unsent(): readonly Unsent<Command>[] {
    return this.#unsent;
  }

  /** Reads what this page, another tab or an earlier page has left. Acts that are too old are dropped. */
  load(): void {
    const { storage, prefix, names, now, onAnswer } = this.#options;
    const before = this.#unsent;
    const { kept, dropped } = readUnsent<Command>(storage, prefix, names, now());
    this.#unsent = kept;
    for (const key of dropped) storage.remove(key);
    const late = before.filter(({ command }) => dropped.includes(prefix + command.body.commandId));
    for (const { command } of late) onAnswer(command, { ok: false, refusal: earlyRefusal('no-answer') });
  }

  /** Stores the command, and sends it when the link is open. A refusal says why it cannot be taken. */
  add(draft: DraftOf<Command>): Refusal | null {
    if (this.#unsent.length >= LIMITS.outboxCommands) return earlyRefusal('too-many');
    const commandId = randomWord() as CommandId;
    const command = { name: draft.name, body: { ...draft.body, commandId } } as unknown as Command;
    if (this.#repeatsLast(command)) return null;
    this.#append(command);
    return null;
  }

  /** The link is live and the server knows who is asking. */
  open(): void {
    this.#open = true;
    this.#tries.clear();
    this.load();
    for (const lane of new Set(this.#unsent.map(({ command }) => laneOf(command)))) void this.#drive(lane);
  }

  close(): void {
    this.#open = false;
    for (const timer of this.#pauses.values()) clearTimeout(timer);
    this.#pauses.clear();
  }

  /**
   * Sends a failed command again: as a new one if the server refused it, as the same if it only went unheard.
   */
  retry(commandId: CommandId): void {
    const failed = this.#unsent.find(({ command }) => command.body.commandId === commandId);
    if (!failed?.failure) return;
    const body = isTransient(failed.failure)
      ? failed.command.body
      : { ...failed.command.body, commandId: randomWord() as CommandId };
    this.discard(commandId);
    this.#append({ ...failed.command, body });
  }

  discard(commandId: CommandId): void {
    this.#options.storage.remove(this.#options.prefix + commandId);
    this.#tries.delete(commandId);
    this.#unsent = this.#unsent.filter(({ command }) => command.body.commandId !== commandId);
  }

  /** Discards all, also what other tabs have stored. */
  clear(): void {
    const { storage, prefix } = this.#options;
    for (const key of storage.keys(prefix)) storage.remove(key);
    this.#unsent = [];
  }

  #append(command: Command): void {
    const last = this.#unsent.at(-1)?.writtenAt ?? 0;
    this.#keep({ command, writtenAt: Math.max(this.#options.now(), last + 1), failure: null });
    void this.#drive(laneOf(command));
  }

  #keep(unsent: Unsent<Command>): void {
    const { commandId } = unsent.command.body;
    this.#options.storage.write(this.#options.prefix + commandId, JSON.stringify(unsent));
    const others = this.#unsent.filter(({ command }) => command.body.commandId !== commandId);
    this.#unsent = [...others, unsent].sort((one, other) => one.writtenAt - other.writtenAt);
  }

  /** A second press of the same button; two equal messages in a row are meant. */
  #repeatsLast(command: Command): boolean {
    const last = this.#unsent.findLast((unsent) => laneOf(unsent.command) === laneOf(command))?.command;
    if (!last || last.name !== command.name || command.name === 'say') return false;
    const { commandId } = last.body;
    return JSON.stringify(last.body) === JSON.stringify({ ...command.body, commandId });
  }

  async #drive(lane: string): Promise<void> {
    if (!this.#open || this.#busyLanes.has(lane) || this.#pauses.has(lane)) return;
    const next = this.#unsent.find(({ command, failure }) => laneOf(command) === lane && !failure)?.command;
    if (!next) return;
    this.#busyLanes.add(lane);
    const reply = await this.#options.send(next);
    this.#busyLanes.delete(lane);
    if (!reply || (!reply.ok && isTransient(reply.refusal))) this.#missed(next, reply);
    else this.#settle(next, reply);
    void this.#drive(lane);
  }

  /** A broken link is not the command's failure: it is sent again when the link is back. */
  #missed(command: Command, reply: Reply<object>): void {
    if (!this.#open) return;
    const { commandId } = command.body;
    const tries = (this.#tries.get(commandId) ?? 0) + 1;
    this.#tries.set(commandId, tries);
    if (tries >= LIMITS.outboxTries) {
      this.#settle(command, reply ?? { ok: false, refusal: earlyRefusal('no-answer') });
      return;
    }
    const lane = laneOf(command);
    const again = (): void => {
      this.#pauses.delete(lane);
      void this.#drive(lane);
    };
    this.#pauses.set(lane, setTimeout(again, backOffMilliseconds(tries, Math.random())));
  }

  /** Words are kept until their author retries or discards them; an act that failed is over. */
  #settle(command: Command, answer: Answer<object>): void {
    const { commandId } = command.body;
    const unsent = this.#unsent.find((each) => each.command.body.commandId === commandId);
    this.#tries.delete(commandId);
    if (unsent && !answer.ok && command.name === 'say') this.#keep({ ...unsent, failure: answer.refusal });
    else this.discard(commandId);
    this.#options.onAnswer(command, answer);
  }
}

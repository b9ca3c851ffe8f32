import { StoreSyncError } from '../../../server/store/errors.ts';
import { createMemoryStore } from '../../../server/store/memory/memory-store.ts';
import { DurableLog } from '../../../server/store/sqlite/durable-log.ts';
import type { Commit, CommitResult, Store } from '../../../server/store/store.ts';
import type { Dice } from './dice.ts';
import type { VirtualTime } from './virtual-time.ts';

type Write = { readonly name: keyof Store; readonly given: readonly unknown[]; done: boolean };

/** `write`: what is to be written is refused. `sync`: what was written cannot be forced to the disk. */
export type DiskFault = 'none' | 'write' | 'sync';

export class DiskFullError extends Error {
  constructor() {
    super('The disk is full.');
    this.name = 'DiskFullError';
  }
}

/** Whoever uses the disk, for as long as it lives. */
export type Process = { readonly alive: boolean };

const STEP_MILLISECONDS = { least: 0.1, most: 4 };
const READS = /^(read|find|has|search|count|check)/;
const NEVER = new Promise<never>(() => undefined);

/**
 * A store that can be crashed between any two of its steps. What was written lies in a log; what was synced
 * of it survives the loss of power, and of the rest as much as the system happened to write.
 */
export class Disk {
  fault: DiskFault = 'none';
  /** The step before which the machine stops, `null` while it is not to. */
  crashAt: number | null = null;
  onCrash: () => void = () => undefined;
  readonly #time: VirtualTime;
  readonly #dice: Dice;
  readonly #durable: (commit: Commit) => void;
  #steps = 0;
  #memory = createMemoryStore();
  #writes: Write[] = [];
  #durableWrites = 0;
  #log = this.#newLog();

  /** @param durable is told of each commit as soon as nothing can lose it any more */
  constructor(time: VirtualTime, dice: Dice, durable: (commit: Commit) => void) {
    this.#time = time;
    this.#dice = dice;
    this.#durable = durable;
  }

  get steps(): number {
    return this.#steps;
  }

  /** Writes at once what is there before anything begins. */
  async prepare(work: (store: Store) => Promise<void>): Promise<void> {
    await work(this.#store((name, given) => this.#act(name, given)));
    this.#settle(this.#writes.length);
  }

  /** The store as one process sees it; one that is dead hears nothing of it any more. */
  open(process: Process): Store {
    return this.#store((name, given) => this.#serve(process, name, given));
  }

  /** @param losesPower else the system lives on, and writes what it was given */
  async restart(losesPower: boolean): Promise<void> {
    const unsynced = this.#writes.length - this.#durableWrites;
    const kept = losesPower ? this.#dice.below(unsynced + 1) : unsynced;
    const writes = this.#writes.slice(0, this.#durableWrites + kept);
    this.#memory = createMemoryStore();
    for (const { name, given } of writes) await call(this.#memory, name, given).catch(() => undefined);
    this.#writes = writes;
    this.#settle(writes.length);
    this.#log = this.#newLog();
  }

  #store(act: (name: keyof Store, given: readonly unknown[]) => Promise<unknown>): Store {
    const store = new Proxy(
      {},
      {
        get:
          (_, name) =>
          (...given: unknown[]) =>
            act(name as keyof Store, given),
      },
    );
    return store as Store;
  }

  async #serve(process: Process, name: keyof Store, given: readonly unknown[]): Promise<unknown> {
    await this.#step(process);
    if (this.fault === 'write' && !READS.test(name)) throw new DiskFullError();
    const log = this.#log;
    const result = await this.#act(name, given);
    await log.settled();
    await this.#step(process);
    return result;
  }

  /** What it answers is durable only after the log has settled. */
  async #act(name: keyof Store, given: readonly unknown[]): Promise<unknown> {
    if (READS.test(name)) return call(this.#memory, name, given);
    const write = { name, given, done: false };
    this.#writes.push(write);
    this.#log.transactionWritten();
    const result = await call(this.#memory, name, given);
    write.done = name !== 'commit' || (result as CommitResult).ok;
    return result;
  }

  async #step(process: Process): Promise<void> {
    this.#count();
    if (process.alive) await this.#time.rest(this.#stepMilliseconds());
    if (!process.alive) await NEVER;
  }

  #count(): void {
    this.#steps++;
    if (this.crashAt === null || this.#steps < this.crashAt) return;
    this.crashAt = null;
    this.onCrash();
  }

  #stepMilliseconds(): number {
    return this.#dice.between(STEP_MILLISECONDS.least, STEP_MILLISECONDS.most);
  }

  #newLog(): DurableLog {
    const sync = async (): Promise<void> => {
      const writes = this.#writes;
      const covered = writes.length;
      await this.#time.rest(this.#stepMilliseconds());
      // The machine stopped meanwhile, and began anew with what it had.
      if (writes !== this.#writes) await NEVER;
      this.#count();
      if (this.fault === 'sync') throw new StoreSyncError(new Error('EIO'));
      this.#settle(covered);
    };
    return new DurableLog({ sync, fold: sync });
  }

  #settle(covered: number): void {
    const writes = this.#writes.slice(this.#durableWrites, covered);
    this.#durableWrites = Math.max(this.#durableWrites, covered);
    for (const { name, given, done } of writes)
      if (done && name === 'commit') this.#durable(given[0] as Commit);
  }
}

const call = (store: Store, name: keyof Store, given: readonly unknown[]): Promise<unknown> =>
  (store[name] as (...all: readonly unknown[]) => Promise<unknown>)(...given);

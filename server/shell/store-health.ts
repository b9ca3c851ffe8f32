import type { Moment } from '../protocol/index.ts';
import { StoreFullError, StoreSyncError } from '../store/errors.ts';
import type { Store } from '../store/store.ts';
import { BOUNDS } from './bounds.ts';
import { faultOf, type StorageFault } from './storage-fault.ts';
import type { Clock, Log, Timer } from './surroundings.ts';

type Parts = { readonly clock: Clock; readonly log: Log };

/**
 * Whether the store takes what is written: learned from every commit, and tried when none went well lately.
 * What failed is tried again and again, so that its end is noticed even if nobody writes.
 */
export class StoreHealth {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #log: Log;
  #fault: StorageFault | null = null;
  #wroteAt: Moment = -Infinity;
  #trying: Promise<void> | null = null;
  #again: Timer | null = null;
  #stopped = false;

  constructor(store: Store, { clock, log }: Parts) {
    this.#store = store;
    this.#clock = clock;
    this.#log = log;
  }

  /** The same store, from whose commits this learns. */
  watched(): Store {
    const store = this.#store;
    const commit: Store['commit'] = async (given) => {
      try {
        const result = await store.commit(given);
        if (this.#fault === null) this.#learn(null);
        return result;
      } catch (error) {
        // Another error may be the fault of this commit alone; whether others can be written is tried.
        this.#wroteAt = -Infinity;
        if (error instanceof StoreSyncError || error instanceof StoreFullError) this.#learn(error);
        else void this.#try();
        throw error;
      }
    };
    return { ...store, commit };
  }

  /** What stops it from writing, `null` if nothing does. It is not asked about longer than a moment. */
  async fault(): Promise<StorageFault | null> {
    const isKnown = this.#clock.now() - this.#wroteAt < BOUNDS.writtenLatelyMilliseconds;
    if (isKnown && this.#fault === null) return null;
    const patience = new Promise<'unknown'>((resolve) => {
      this.#clock.after(BOUNDS.tryWriteMilliseconds, () => resolve('unknown'));
    });
    const outcome = await Promise.race([this.#try(), patience]);
    return outcome === 'unknown' ? 'storage-failed' : this.#fault;
  }

  stop(): void {
    this.#again?.cancel();
    this.#stopped = true;
  }

  #try(): Promise<void> {
    this.#trying ??= this.#write()
      .then(
        () => this.#learn(null),
        (error: unknown) => this.#learn(error),
      )
      .finally(() => (this.#trying = null));
    return this.#trying;
  }

  /** After a fault twice: the first time may have mended what the next sync breaks again. */
  async #write(): Promise<void> {
    await this.#store.checkWritable();
    if (this.#fault !== null) await this.#store.checkWritable();
  }

  #learn(error: unknown): void {
    const fault = error === null ? null : faultOf(error);
    if (fault === null) this.#wroteAt = this.#clock.now();
    if (fault !== this.#fault) this.#tell(fault, error);
    this.#fault = fault;
    if (fault === null) return;
    if (!this.#stopped)
      this.#again ??= this.#clock.after(BOUNDS.tryWriteAgainMilliseconds, () => {
        this.#again = null;
        if (this.#fault !== null) void this.#try();
      });
  }

  #tell(fault: StorageFault | null, error: unknown): void {
    if (fault === null) this.#log.info({}, 'The store can be written again.');
    else this.#log.error({ error, fault }, 'The store cannot be written; everything that writes is refused.');
  }
}

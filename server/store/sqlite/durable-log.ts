import { StoreSyncError } from '../errors.ts';

export type LogActions = {
  /** Forces the log file to the disk, outside the main thread. */
  readonly sync: () => Promise<void>;
  /** Folds the log into the database file, forces that to the disk, and begins the log anew. */
  readonly fold: () => Promise<void>;
};

/**
 * Knows how much of the log is durable. One sync runs at a time and serves all who wrote before it began.
 *
 * After a failed sync the log is not trusted: an operating system may drop the pages it could not write and
 * report success the next time. So the log is folded into the database file before anything else is called
 * durable.
 */
export class DurableLog {
  readonly #actions: LogActions;
  #transactionsWritten = 0;
  #transactionsDurable = 0;
  #trusted = true;
  #running: Promise<void> | null = null;

  constructor(actions: LogActions) {
    this.#actions = actions;
  }

  /** To be called for every transaction right after it was committed. */
  transactionWritten(): void {
    this.#transactionsWritten++;
  }

  /**
   * Resolves once everything written before the call is durable.
   * @throws StoreSyncError
   */
  async settled(): Promise<void> {
    const target = this.#transactionsWritten;
    while (this.#transactionsDurable < target) {
      this.#running ??= this.#run().finally(() => (this.#running = null));
      await this.#running;
    }
  }

  async #run(): Promise<void> {
    const covered = this.#transactionsWritten;
    try {
      await (this.#trusted ? this.#actions.sync() : this.#actions.fold());
    } catch (error) {
      this.#trusted = false;
      throw new StoreSyncError(error);
    }
    this.#trusted = true;
    this.#transactionsDurable = covered;
  }
}

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'handpick.db';
const LOG = `${FILE}-wal`;
/** What a disk writes whole or not at all. */
const SECTOR_BYTES = 512;
const HEADER_BYTES = 32;

type Gate = { readonly opened: Promise<void>; readonly open: () => void };

function newGate(): Gate {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

/**
 * Stands between the store and the disk, and knows what of the log would outlive a loss of power: what stood
 * in it when the last sync began that has ended. Of what came later any sectors may be there or not. The
 * database file itself is synced by SQLite before the log is begun anew, and so is the new head of the log.
 */
export class Power {
  /** How many syncs began. */
  begun = 0;
  /** The newest of those that have ended. */
  ended = 0;
  readonly #folder: string;
  /** The log as far as it is durable, once somebody asks for it. */
  #durable: Buffer | null = null;
  #wanted: (() => void) | null = null;
  #gate: Gate | null = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  readonly wrapSync = async (sync: () => Promise<void>): Promise<void> => {
    const number = ++this.begun;
    const wanted = this.#wanted;
    this.#wanted = null;
    const begun = wanted === null ? null : this.#readLog();
    await sync();
    this.ended = number;
    if (begun !== null) {
      this.#durable = begun;
      this.#gate = newGate();
      wanted?.();
      return;
    }
    // Nobody is told of a later sync before the power is gone.
    await this.#gate?.opened;
  };

  /** Resolves right after the next sync; no later one ends before the power fails. */
  afterNextSync(): Promise<void> {
    return new Promise((resolve) => (this.#wanted = resolve));
  }

  /** Writes what the disk holds at this moment into another folder, and lets everything go on. */
  fail(into: string, random: () => number): void {
    const durable = this.#durable;
    if (durable === null) throw new Error('No sync was waited for.');
    mkdirSync(into);
    copyFileSync(join(this.#folder, FILE), join(into, FILE));
    writeFileSync(join(into, LOG), torn(durable, this.#readLog(), random));
    this.#durable = null;
    this.#gate?.open();
    this.#gate = null;
  }

  #readLog(): Buffer {
    return readFileSync(join(this.#folder, LOG));
  }
}

/** The log as it was, with some of the sectors that were written since. */
function torn(durable: Buffer, now: Buffer, random: () => number): Buffer {
  const kept = random();
  const image = Buffer.alloc(Math.max(durable.length, now.length));
  durable.copy(image);
  now.copy(image, 0, 0, HEADER_BYTES);
  for (let start = 0; start < now.length; start += SECTOR_BYTES) {
    const end = Math.min(start + SECTOR_BYTES, now.length);
    if (random() < kept) now.copy(image, start, start, end);
  }
  return image;
}

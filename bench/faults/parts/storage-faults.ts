import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { SqliteStoreOptions } from '../../../server/store/index.ts';
import { newFolder } from './site.ts';

/** Room that is left to the store when the disk becomes full. */
const LEFT_BYTES = 256 * 1024;
const TMPFS_BYTES = 64 * 1024 * 1024;
const PAGES_MOST = 1_000_000_000;

export type StorageFault = {
  readonly name: string;
  readonly folder: string;
  readonly options: Pick<SqliteStoreOptions, 'onOpen' | 'wrapSync'>;
  readonly bring: () => void;
  readonly heal: () => void;
  /** Takes everything away that was made for it. */
  readonly end: () => void;
};

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** The system answers every sync of the log with an error. */
export function failingSync(): StorageFault {
  const folder = newFolder('sync');
  let fails = false;
  const wrapSync = async (sync: () => Promise<void>): Promise<void> => {
    if (fails) throw Object.assign(new Error('EIO: i/o error, fdatasync'), { code: 'EIO' });
    await sync();
  };
  return {
    name: 'every sync fails (EIO)',
    folder,
    options: { wrapSync },
    bring: () => void (fails = true),
    heal: () => void (fails = false),
    end: () => remove(folder),
  };
}

/** The database may not take another page. */
export function pageLimit(): StorageFault {
  const folder = newFolder('pages');
  let file: Database | null = null;
  const limit = (pages: number): unknown => file?.pragma(`max_page_count = ${pages}`);
  return {
    name: 'the database may not grow',
    folder,
    options: { onOpen: (sqlite) => void (file = sqlite) },
    bring: () => limit(Number(file?.pragma('page_count', { simple: true }))),
    heal: () => limit(PAGES_MOST),
    end: () => remove(folder),
  };
}

/** A small disk in memory that something else fills; `null` where none may be mounted. */
export function fullDisk(): StorageFault | null {
  const disk = newFolder('disk');
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${TMPFS_BYTES}`, 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    remove(disk);
    return null;
  }
  const ballast = join(disk, 'ballast');
  const folder = join(disk, 'data');
  mkdirSync(folder);
  return {
    name: 'the disk is full (tmpfs)',
    folder,
    options: {},
    bring: () => {
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - LEFT_BYTES)));
    },
    heal: () => rmSync(ballast, { force: true }),
    end: () => {
      execFileSync('umount', [disk], { stdio: 'ignore' });
      remove(disk);
    },
  };
}

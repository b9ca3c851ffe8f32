import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import SqliteFile from 'better-sqlite3';
import type { Database } from 'better-sqlite3';
import { StoreOpenError } from '../errors.ts';
import type { StoreOpenReason } from '../errors.ts';
import { STORE_LIMITS } from '../limits.ts';
import { migrate } from './migrate.ts';

export const FILE_NAME = 'handpick.db';

/** @throws StoreOpenError */
export function openFile(folder: string, busyMilliseconds: number): Database {
  let sqlite: Database | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    sqlite = new SqliteFile(join(folder, FILE_NAME), { timeout: busyMilliseconds });
    configure(sqlite);
    migrate(sqlite);
    // A failed sync may have ended the earlier process: its log is not carried on if that can be helped.
    foldLog(sqlite);
    return sqlite;
  } catch (error) {
    sqlite?.close();
    throw explain(folder, error);
  }
}

function configure(sqlite: Database): void {
  sqlite.pragma('journal_mode = WAL');
  // The log is synced by DurableLog, once for a whole group, and not by each transaction on the main thread.
  sqlite.pragma('synchronous = NORMAL');
  sqlite.pragma('foreign_keys = ON');
  // Erased words are overwritten, not only unlinked.
  sqlite.pragma('secure_delete = ON');
  sqlite.pragma(`wal_autocheckpoint = ${STORE_LIMITS.logPages}`);
  sqlite.pragma(`journal_size_limit = ${STORE_LIMITS.logBytesMost}`);
}

/**
 * Moves the log into the database file, forces that to the disk, and empties the log.
 * @returns false when another process still reads or writes by the log
 */
export function foldLog(sqlite: Database): boolean {
  const [outcome] = sqlite.pragma('wal_checkpoint(TRUNCATE)') as [{ busy: number }];
  return outcome.busy === 0;
}

/** @returns false when the file is larger than that, or another process uses it */
export function rebuildFile(sqlite: Database, bytesMost: number): boolean {
  const read = (name: string): number => Number(sqlite.pragma(name, { simple: true }));
  if (read('page_count') * read('page_size') > bytesMost) return false;
  sqlite.exec('VACUUM');
  return foldLog(sqlite);
}

const REASONS: readonly (readonly [RegExp, StoreOpenReason])[] = [
  [/^SQLITE_(NOTADB|CORRUPT)/, 'file-damaged'],
  [/^SQLITE_(BUSY|LOCKED)/, 'file-busy'],
  [/^(SQLITE_(CANTOPEN|READONLY|PERM|AUTH|FULL|IOERR)|E[A-Z]+$)/, 'folder-unusable'],
];

/** Turns an expected failure into a sentence with advice; anything else is a bug and stays as it is. */
function explain(folder: string, error: unknown): unknown {
  if (error instanceof StoreOpenError || !(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  const reason = REASONS.find(([pattern]) => pattern.test(code))?.[1];
  const file = join(folder, FILE_NAME);
  switch (reason) {
    case 'file-damaged':
      return new StoreOpenError(
        reason,
        `${file} is damaged or no Handpick database (${code}): ` +
          'restore a copy, or move it away to begin anew.',
        error,
      );
    case 'file-busy':
      return new StoreOpenError(
        reason,
        `${file} is in use by another program (${code}): stop that program, or choose another data folder.`,
        error,
      );
    case 'folder-unusable':
      return new StoreOpenError(
        reason,
        `The data folder ${folder} cannot be used (${code}): ` +
          'make it a folder that this user may write to, with room on its disk, or choose another one.',
        error,
      );
    case 'schema-too-new':
    case undefined:
      return error;
  }
}

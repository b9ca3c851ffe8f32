import { open } from 'node:fs/promises';
import { join } from 'node:path';
import SqliteFile from 'better-sqlite3';
import { Kysely } from 'kysely';
import { isNoRoom, StoreFullError } from '../errors.ts';
import { STORE_LIMITS } from '../limits.ts';
import type { Database } from '../sql/database.ts';
import { createSqlStore } from '../sql/sql-store.ts';
import { ReviewUnknownError } from '../sql/write-reviews.ts';
import type { Store } from '../store.ts';
import { LoggedSqliteDialect } from './dialect.ts';
import { DurableLog } from './durable-log.ts';
import { sqliteFullText } from './full-text.ts';
import { FILE_NAME, foldLog, openFile, rebuildFile } from './open-file.ts';

export type SqliteStoreOptions = {
  /** Where `handpick.db` and its log lie; it is made when it is missing. */
  readonly folder: string;
  /** How long to wait for another process that holds the file. */
  readonly busyMilliseconds?: number;
  /** Stands in for the sync of the log: `sync` is the real one. Tests count and break it. */
  readonly wrapSync?: (sync: () => Promise<void>) => Promise<void>;
  /** Is told of the open file before anybody else uses it. Tests bound its size with it, and lift that. */
  readonly onOpen?: (sqlite: SqliteFile.Database) => void;
};

/**
 * Opens the embedded store, bringing older files to the newest schema.
 * @throws StoreOpenError
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const { folder, busyMilliseconds = STORE_LIMITS.busyMilliseconds } = options;
  const wrapSync: NonNullable<SqliteStoreOptions['wrapSync']> = options.wrapSync ?? ((sync) => sync());
  const sqlite = openFile(folder, busyMilliseconds);
  options.onOpen?.(sqlite);
  const logFile = await open(join(folder, `${FILE_NAME}-wal`), 'r+');
  // What an earlier process wrote, and did not live to sync, is made durable before it is told.
  await logFile.datasync();
  const log = new DurableLog({
    sync: () => wrapSync(() => logFile.datasync()),
    fold: async () => {
      if (!(await fold())) throw new Error('Another process holds the log.');
    },
  });
  const database = new Kysely<Database>({
    dialect: new LoggedSqliteDialect(sqlite, () => log.transactionWritten()),
  });
  // The connection is held meanwhile, since the log cannot be folded in the middle of a transaction.
  const fold = (): Promise<boolean> => database.connection().execute(() => Promise.resolve(foldLog(sqlite)));

  return createSqlStore({
    read: async (queries) => {
      const result = await queries(database);
      // What a failed sync left behind can be read as soon as it was folded into the database.
      await log.settled().catch(() => log.settled());
      return result;
    },
    write: async (changes) => {
      const result = await database.transaction().execute(changes).catch(toldAsFull);
      await log.settled();
      return result;
    },
    fullText: sqliteFullText,
    isViolation: (error) =>
      error instanceof ReviewUnknownError ||
      (error instanceof SqliteFile.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')),
    // While another process reads an older state, erased words stay in the log until it is folded again.
    scrub: async () => {
      await fold();
    },
    rebuild: (bytesMost) =>
      database.connection().execute(() => Promise.resolve(rebuildFile(sqlite, bytesMost))),
    close: async () => {
      await database.destroy();
      sqlite.close();
      await logFile.close();
    },
  });
}

function toldAsFull(error: unknown): never {
  throw isNoRoom(error) ? new StoreFullError(error) : error;
}

import { CompiledQuery, SqliteDialect, SqliteDriver } from 'kysely';
import type { DatabaseConnection, Driver } from 'kysely';
import type { Database } from 'better-sqlite3';
import { KeptStatements } from './kept-statements.ts';

/** Kysely's own dialect, which also tells of each commit before anybody else may read. */
export class LoggedSqliteDialect extends SqliteDialect {
  readonly #sqlite: Database;
  readonly #onCommit: () => void;

  constructor(sqlite: Database, onCommit: () => void) {
    super({ database: sqlite });
    this.#sqlite = sqlite;
    this.#onCommit = onCommit;
  }

  override createDriver(): Driver {
    return new LoggedSqliteDriver(this.#sqlite, this.#onCommit);
  }
}

class LoggedSqliteDriver extends SqliteDriver {
  readonly #sqlite: Database;
  readonly #onCommit: () => void;

  constructor(sqlite: Database, onCommit: () => void) {
    super({ database: new KeptStatements(sqlite) });
    this.#sqlite = sqlite;
    this.#onCommit = onCommit;
  }

  /** Takes the write lock at once: waiting for it later could end in a refusal that no time-out softens. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await super.commitTransaction(connection);
    this.#onCommit();
  }

  /** A full disk has rolled back already; asking again would hide the first error. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#sqlite.inTransaction) await super.rollbackTransaction(connection);
  }
}

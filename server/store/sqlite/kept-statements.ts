import type { Database } from 'better-sqlite3';
import type { SqliteDatabase } from 'kysely';
import { STORE_LIMITS } from '../limits.ts';

type Statement = ReturnType<SqliteDatabase['prepare']>;

/**
 * The open file, which prepares each statement once: preparing takes as long as running it. Those that were
 * used last are kept; a very long one is not, since it hardly comes again.
 */
export class KeptStatements implements SqliteDatabase {
  readonly #sqlite: Database;
  readonly #kept = new Map<string, Statement>();

  constructor(sqlite: Database) {
    this.#sqlite = sqlite;
  }

  get size(): number {
    return this.#kept.size;
  }

  prepare(sql: string): Statement {
    const known = this.#kept.get(sql);
    this.#kept.delete(sql);
    const statement = known ?? this.#sqlite.prepare(sql);
    if (sql.length <= STORE_LIMITS.statementCharacters) this.#kept.set(sql, statement);
    if (this.#kept.size > STORE_LIMITS.statementsKept) this.#dropOldest();
    return statement;
  }

  close(): void {
    this.#kept.clear();
    this.#sqlite.close();
  }

  #dropOldest(): void {
    for (const oldest of this.#kept.keys()) {
      this.#kept.delete(oldest);
      return;
    }
  }
}

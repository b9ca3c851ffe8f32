import type { Kysely, Transaction } from 'kysely';
import type { Database } from './database.ts';
import type { FullText } from './full-text.ts';

/** What differs between SQL engines; the queries are the same for all of them. */
export interface Engine {
  /** Runs queries that change nothing. It resolves once everything they could see is durable. */
  read<Result>(queries: (database: Kysely<Database>) => Promise<Result>): Promise<Result>;
  /** Runs changes in one transaction. It resolves once they are durable. */
  write<Result>(changes: (transaction: Transaction<Database>) => Promise<Result>): Promise<Result>;
  readonly fullText: FullText;
  /** Whether a write failed because of what it wanted to write, so that others may succeed. */
  isViolation(error: unknown): boolean;
  /** Removes what logs and free pages still hold of erased rows. */
  scrub(): Promise<void>;
  /**
   * Writes the whole file anew if it is no larger than that: pages may hold a copy of what was erased, made
   * when rows moved. Nothing else happens meanwhile.
   */
  rebuild(bytesMost: number): Promise<boolean>;
  close(): Promise<void>;
}

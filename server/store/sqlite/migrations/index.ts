import { firstTables } from './0001-first-tables.ts';
import { decisionsAndAcquaintances } from './0002-decisions-and-acquaintances.ts';

/**
 * In order: the schema of a file is the number of migrations it went through. Never edit one that was
 * released.
 */
export const MIGRATIONS: readonly string[] = [firstTables, decisionsAndAcquaintances];

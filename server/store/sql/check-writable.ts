import type { Transaction } from 'kysely';
import { STORE_LIMITS } from '../limits.ts';
import type { Database } from './database.ts';

/** Takes fresh pages, as a commit does that adds rows, and gives them back. */
export async function checkWritable(transaction: Transaction<Database>): Promise<void> {
  const name = 'room';
  const value = ' '.repeat(STORE_LIMITS.roomBytes);
  await transaction.insertInto('secrets').values({ name, value }).execute();
  await transaction.deleteFrom('secrets').where('name', '=', name).execute();
}

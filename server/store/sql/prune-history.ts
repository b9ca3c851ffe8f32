import type { Transaction } from 'kysely';
import type { Moment } from '../../protocol/index.ts';
import { oldestKept } from '../history.ts';
import { STORE_LIMITS } from '../limits.ts';
import type { Database } from './database.ts';

/** Deletes a bounded number of facts that are past their time, with their hours, and tells how many. */
export async function pruneHistory(transaction: Transaction<Database>, now: Moment): Promise<number> {
  const oldest = oldestKept(now);
  const outdated = await transaction
    .selectFrom('facts')
    .select(['site_id', 'at', 'subject_id', 'ticket_id'])
    .where('site_id', 'in', (query) => query.selectFrom('sites').select('site_id'))
    .where('at', '<', oldest)
    .limit(STORE_LIMITS.rowsPerPrune)
    .execute();
  for (const { site_id, at, subject_id, ticket_id } of outdated) {
    await transaction
      .deleteFrom('facts')
      .where('site_id', '=', site_id)
      .where('at', '=', at)
      .where('subject_id', '=', subject_id)
      .execute();
    await transaction
      .deleteFrom('ticket_origins')
      .where('site_id', '=', site_id)
      .where('ticket_id', '=', ticket_id)
      .execute();
  }
  await transaction.deleteFrom('fact_hours').where('hour', '<', oldest).execute();
  return outdated.length;
}

import type { Kysely, Transaction } from 'kysely';
import type { SiteId } from '../../protocol/index.ts';
import type { KeptWatch } from '../history.ts';
import type { Database } from './database.ts';

export async function readWatch(database: Kysely<Database>, siteId: SiteId): Promise<KeptWatch | null> {
  const row = await database
    .selectFrom('fairness_watches')
    .select(['version', 'since', 'until', 'account_json as accountJson'])
    .where('site_id', '=', siteId)
    .executeTakeFirst();
  return row ?? null;
}

export async function writeWatch(
  transaction: Transaction<Database>,
  siteId: SiteId,
  { version, since, until, accountJson: account_json }: KeptWatch,
): Promise<void> {
  const kept = { version, since, until, account_json };
  await transaction
    .insertInto('fairness_watches')
    .values({ site_id: siteId, ...kept })
    .onConflict((conflict) => conflict.column('site_id').doUpdateSet(kept))
    .execute();
}

import type { Kysely, Transaction } from 'kysely';
import type { Moment, SiteId, VisitorId } from '../../protocol/index.ts';
import type { Site, SiteChange } from '../store.ts';
import type { Database } from './database.ts';

export async function readSites(database: Kysely<Database>): Promise<readonly Site[]> {
  const rows = await database.selectFrom('sites').selectAll().orderBy('site_id').execute();
  return rows.map(({ site_id, name, origins_json, hidden_fields_json }) => {
    const hiddenFields = JSON.parse(hidden_fields_json) as NonNullable<Site['hiddenFields']>;
    const site = { siteId: site_id, name, origins: JSON.parse(origins_json) as Site['origins'] };
    return hiddenFields.length === 0 ? site : { ...site, hiddenFields };
  });
}

export async function saveSite(transaction: Transaction<Database>, site: Site): Promise<void> {
  const { hiddenFields } = site;
  const words = {
    name: site.name,
    origins_json: JSON.stringify(site.origins),
    ...(hiddenFields && { hidden_fields_json: JSON.stringify(hiddenFields) }),
  };
  await transaction
    .insertInto('sites')
    .values({ site_id: site.siteId, ...words })
    .onConflict((conflict) => conflict.column('site_id').doUpdateSet(words))
    .execute();
}

/** What is not said stays as it was, also what somebody else says in the same moment. */
export async function changeSite(
  transaction: Transaction<Database>,
  { siteId, name, origins, hiddenFields }: SiteChange,
): Promise<void> {
  await transaction
    .updateTable('sites')
    .set({
      site_id: siteId,
      ...(name !== undefined && { name }),
      ...(origins && { origins_json: JSON.stringify(origins) }),
      ...(hiddenFields && { hidden_fields_json: JSON.stringify(hiddenFields) }),
    })
    .where('site_id', '=', siteId)
    .execute();
}

export async function findVisitor(
  database: Kysely<Database>,
  siteId: SiteId,
  tokenHash: string,
): Promise<VisitorId | null> {
  const row = await database
    .selectFrom('visitors')
    .select('visitor_id')
    .where('site_id', '=', siteId)
    .where('token_hash', '=', tokenHash)
    .unionAll(
      database
        .selectFrom('device_tokens')
        .select('visitor_id')
        .where('site_id', '=', siteId)
        .where('token_hash', '=', tokenHash),
    )
    .executeTakeFirst();
  return row?.visitor_id ?? null;
}

/** Adds the visitor unless somebody else just did; the one who stands there counts. */
export async function addVisitor(
  transaction: Transaction<Database>,
  siteId: SiteId,
  tokenHash: string,
  newId: VisitorId,
  now: Moment,
): Promise<VisitorId> {
  await transaction
    .insertInto('visitors')
    .values({ site_id: siteId, visitor_id: newId, token_hash: tokenHash, first_seen_at: now })
    .onConflict((conflict) => conflict.columns(['site_id', 'token_hash']).doNothing())
    .execute();
  return (await findVisitor(transaction, siteId, tokenHash)) ?? newId;
}

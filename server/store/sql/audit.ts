import type { Kysely, Selectable, Transaction } from 'kysely';
import type { SiteId } from '../../protocol/index.ts';
import { nextRow, type AuditEntry, type AuditFilter, type AuditRow, type AuditStore } from '../audit.ts';
import { checkLimit } from '../checks.ts';
import type { Database } from './database.ts';
import type { Engine } from './engine.ts';

/** What was done, over any SQL engine. */
export function auditMethods(engine: Engine): AuditStore {
  return {
    appendAudit: (siteId, entry) => engine.write((transaction) => append(transaction, siteId, entry)),
    readAudit: (siteId, filter, limit) => {
      checkLimit(limit);
      return engine.read((database) => readAudit(database, siteId, filter, limit));
    },
    readAuditFrom: (siteId, number, limit) => {
      checkLimit(limit);
      return engine.read(async (database) => {
        const rows = await database
          .selectFrom('audit')
          .selectAll()
          .where('site_id', '=', siteId)
          .where('number', '>=', number)
          .orderBy('number')
          .limit(limit)
          .execute();
        return rows.map(rowOf);
      });
    },
  };
}

async function append(
  transaction: Transaction<Database>,
  siteId: SiteId,
  entry: AuditEntry,
): Promise<AuditRow> {
  const [last] = await readAudit(transaction, siteId, {}, 1);
  const row = nextRow(siteId, last ?? null, entry);
  const { previousHash, ...columns } = row;
  await transaction
    .insertInto('audit')
    .values({ site_id: siteId, ...columns, previous_hash: previousHash })
    .execute();
  return row;
}

async function readAudit(
  database: Kysely<Database>,
  siteId: SiteId,
  { actor, act, since, until, before }: AuditFilter,
  limit: number,
): Promise<readonly AuditRow[]> {
  let found = database.selectFrom('audit').selectAll().where('site_id', '=', siteId);
  if (actor !== undefined) found = found.where('actor', '=', actor);
  if (act !== undefined) found = found.where('act', '=', act);
  if (since !== undefined) found = found.where('at', '>=', since);
  if (until !== undefined) found = found.where('at', '<=', until);
  if (before !== undefined) found = found.where('number', '<', before);
  const rows = await found.orderBy('number', 'desc').limit(limit).execute();
  return rows.map(rowOf);
}

const rowOf = ({ number, at, actor, act, subject, detail, ...row }: Selectable<Database['audit']>) => ({
  number,
  at,
  actor,
  act,
  subject,
  detail,
  previousHash: row.previous_hash,
  hash: row.hash,
});

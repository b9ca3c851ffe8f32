import assert from 'node:assert/strict';
import { sql, type Kysely } from 'kysely';
import type { SiteId, VisitorId } from '../../../protocol/index.ts';
import { checkLimit } from '../../checks.ts';
import type { PersonalRows } from '../../privacy.ts';
import type { Database } from '../database.ts';
import { PERSONAL_TABLES } from './personal-tables.ts';

type Row = Readonly<Record<string, unknown>>;

/** Rows of one table about one visitor, without what opens something. */
export async function readPersonalRows(
  database: Kysely<Database>,
  siteId: SiteId,
  visitorId: VisitorId,
  tableName: string,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<PersonalRows> {
  checkLimit(limit);
  const table = PERSONAL_TABLES.find(({ name }) => name === tableName);
  assert(table !== undefined, `${tableName} holds nothing of visitors.`);
  const order = sql.join(table.order.map((column) => sql.ref(column)));
  const { rows } = await sql<Row>`
    select * from ${sql.table(table.name)}
    where site_id = ${siteId} and ${table.isOf(siteId, visitorId)}
    order by ${order} limit ${limit} offset ${offset}`.execute(database);
  const secret = new Set(['site_id', ...(table.secret ?? [])]);
  return {
    rows: rows.map((row) => shown(row, secret)),
    next: rows.length < limit ? null : offset + limit,
  };
}

const shown = (row: Row, secret: ReadonlySet<string>): Row =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([column]) => !secret.has(column))
      .map(([column, value]) => [column, value instanceof Uint8Array ? base64(value) : value]),
  );

const base64 = (content: Uint8Array): string => Buffer.from(content).toString('base64');

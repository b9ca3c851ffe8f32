import { sql, type Transaction } from 'kysely';
import type { SiteId, VisitorId } from '../../../protocol/index.ts';
import type { Erasure } from '../../privacy.ts';
import type { Database } from '../database.ts';
import { forgetVisitor } from '../erase.ts';

type Which = { readonly siteId: SiteId; readonly visitorId: VisitorId; readonly standIn: VisitorId };

/** Tables of which a row without words stays, as somebody's of whom nothing is known. */
const RENAMED = [
  'ticket_texts',
  'conversations',
  'reviews',
  'booking_texts',
  'left_messages',
  'looks',
  'facts',
] as const;

/** Every word goes, whatever tells of the visitor goes, and what stays is the stand-in's. */
export async function eraseVisitor(
  transaction: Transaction<Database>,
  siteId: SiteId,
  { visitorId, standIn }: Erasure,
  version: number,
): Promise<void> {
  const which = { siteId, visitorId, standIn };
  await dropTraces(transaction, which);
  await forgetVisitor(transaction, siteId, visitorId);
  await dropSurroundings(transaction, which);
  for (const table of RENAMED) {
    await sql`update ${sql.table(table)} set visitor_id = ${standIn}
      where site_id = ${siteId} and visitor_id = ${visitorId}`.execute(transaction);
  }
  await rename(transaction, which, { table: 'snapshots', column: 'state' });
  await sql`update events set body_json = replace(body_json, ${visitorId}, ${standIn})
    where site_id = ${siteId} and version > ${version}
    and instr(body_json, ${visitorId}) > 0`.execute(transaction);
  await transaction
    .deleteFrom('erasures')
    .where('site_id', '=', siteId)
    .where('visitor_id', '=', visitorId)
    .execute();
}

const ticketsOf = ({ siteId, visitorId }: Which) =>
  sql`(select ticket_id from ticket_texts where site_id = ${siteId} and visitor_id = ${visitorId})`;
const talksOf = ({ siteId, visitorId }: Which) =>
  sql`(select conversation_id from conversations where site_id = ${siteId} and visitor_id = ${visitorId})`;

/** What other systems were to be told, answers that are remembered, and why a place went where it went. */
async function dropTraces(transaction: Transaction<Database>, which: Which): Promise<void> {
  const { siteId, visitorId } = which;
  for (const ids of [
    sql`(select ${visitorId} as id)`,
    sql`(select ticket_id as id from ${ticketsOf(which)})`,
    sql`(select conversation_id as id from ${talksOf(which)})`,
  ]) {
    await sql`delete from answers where site_id = ${siteId}
      and exists (select 1 from ${ids} as theirs where instr(answer, theirs.id) > 0)`.execute(transaction);
    await sql`delete from webhook_messages where site_id = ${siteId}
      and exists (select 1 from ${ids} as theirs where instr(data_json, theirs.id) > 0)`.execute(transaction);
  }
  await sql`delete from decisions
    where site_id = ${siteId} and ticket_id in ${ticketsOf(which)}`.execute(transaction);
}

/** Where they were on the site and how they write to it, and who dealt with them. */
async function dropSurroundings(transaction: Transaction<Database>, which: Which): Promise<void> {
  const { siteId, visitorId } = which;
  await sql`update firings set visit_id = '', path = '', ticket_id = null
    where site_id = ${siteId} and visit_id in (
      select visit_id from firings where site_id = ${siteId} and ticket_id in ${ticketsOf(which)})`.execute(
    transaction,
  );
  await sql`update booking_texts set zone = 'UTC', language = 'en', kept_since = null
    where site_id = ${siteId} and visitor_id = ${visitorId}`.execute(transaction);
  for (const table of ['ticket_texts', 'left_messages']) {
    await sql`update ${sql.table(table)} set kept_since = null
      where site_id = ${siteId} and visitor_id = ${visitorId}`.execute(transaction);
  }
}

async function rename(
  transaction: Transaction<Database>,
  { siteId, visitorId, standIn }: Which,
  { table, column }: { readonly table: string; readonly column: string },
): Promise<void> {
  const text = sql.ref(column);
  await sql`update ${sql.table(table)} set ${text} = replace(${text}, ${visitorId}, ${standIn})
    where site_id = ${siteId} and instr(${text}, ${visitorId}) > 0`.execute(transaction);
}

import { sql, type Kysely } from 'kysely';
import type { SiteId, VisitorId } from '../../../protocol/index.ts';
import { checkLimit } from '../../checks.ts';
import type { VisitorCard, VisitorClue } from '../../privacy.ts';
import { subjectToken } from '../../subject.ts';
import type { Database } from '../database.ts';

type Found = { readonly visitor_id: VisitorId };

/** Where each clue is looked up; all of it by an index. */
export async function findVisitors(
  database: Kysely<Database>,
  siteId: SiteId,
  clue: VisitorClue,
  limit: number,
): Promise<readonly VisitorId[]> {
  checkLimit(limit);
  const rows = await lookUp(database, siteId, clue, limit);
  return [...new Set(rows.map(({ visitor_id }) => visitor_id))].slice(0, limit);
}

async function lookUp(
  database: Kysely<Database>,
  siteId: SiteId,
  { by, value }: VisitorClue,
  limit: number,
): Promise<readonly Found[]> {
  switch (by) {
    case 'visitorId':
      return knownById(database, siteId, value as VisitorId);
    case 'subjectHash':
      return found(database, 'visitors', siteId, sql`token_hash = ${subjectToken(value)}`, limit);
    case 'ticketId':
      return found(database, 'ticket_texts', siteId, sql`ticket_id = ${value}`, limit);
    case 'conversationId':
      return found(database, 'conversations', siteId, sql`conversation_id = ${value}`, limit);
    case 'mail':
      return withMail(database, siteId, value.toLowerCase(), limit);
  }
}

/** Tables by whose visitors somebody is known, each with an index by visitor. */
const KNOWN_IN = ['visitors', 'ticket_texts', 'booking_texts', 'left_messages', 'conversations'] as const;

async function knownById(
  database: Kysely<Database>,
  siteId: SiteId,
  visitorId: VisitorId,
): Promise<readonly Found[]> {
  for (const table of KNOWN_IN) {
    const rows = await found(database, table, siteId, sql`visitor_id = ${visitorId}`, 1);
    if (rows.length > 0) return rows;
  }
  return [];
}

async function withMail(
  database: Kysely<Database>,
  siteId: SiteId,
  mail: string,
  limit: number,
): Promise<readonly Found[]> {
  const given = sql`mail is not null and lower(mail) = ${mail}`;
  const signed = sql`context_json is not null
    and lower(json_extract(context_json, '$.signed.email')) = ${mail}`;
  return [
    ...(await found(database, 'booking_texts', siteId, given, limit)),
    ...(await found(database, 'left_messages', siteId, given, limit)),
    ...(await found(database, 'ticket_texts', siteId, signed, limit)),
  ];
}

async function found(
  database: Kysely<Database>,
  table: string,
  siteId: SiteId,
  condition: ReturnType<typeof sql>,
  limit: number,
): Promise<readonly Found[]> {
  const { rows } = await sql<Found>`
    select distinct visitor_id from ${sql.table(table)}
    where site_id = ${siteId} and ${condition} limit ${limit}`.execute(database);
  return rows;
}

/** What there is of somebody, counted. */
export async function readVisitorCard(
  database: Kysely<Database>,
  siteId: SiteId,
  visitorId: VisitorId,
): Promise<VisitorCard | null> {
  const known = await knownById(database, siteId, visitorId);
  if (known.length === 0) return null;
  const count = (table: string) => sql<number>`(select count(*) from ${sql.table(table)}
    where site_id = ${siteId} and visitor_id = ${visitorId})`;
  const { rows } = await sql<VisitorCard>`select
    ${visitorId} as "visitorId",
    (select first_seen_at from visitors
      where site_id = ${siteId} and visitor_id = ${visitorId}) as "firstSeenAt",
    coalesce((select visitor_name from ticket_texts
      where site_id = ${siteId} and visitor_id = ${visitorId} and visitor_name <> ''
      order by kept_since desc limit 1), '') as "name",
    ${count('ticket_texts')} as "tickets",
    ${count('conversations')} as "conversations",
    ${count('reviews')} as "reviews",
    ${count('attachments')} as "files"`.execute(database);
  return rows[0] ?? null;
}

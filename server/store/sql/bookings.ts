import type { Kysely, Transaction } from 'kysely';
import type { BookingId, LeftMessageId, SiteId, VisitorId } from '../../protocol/index.ts';
import type { BookingStore, StoredBookingMail, StoredBookingText, StoredLeftMessage } from '../booking.ts';
import { checkLimit } from '../checks.ts';
import { chunks } from './chunks.ts';
import type { Database } from './database.ts';
import type { Engine } from './engine.ts';

/** Call-backs and messages for later over any SQL engine. */
export function bookingMethods(engine: Engine): BookingStore {
  return {
    readBookingTexts: (siteId, ids) => engine.read((database) => readTexts(database, siteId, ids)),
    readLeftMessages: (siteId, ids) => engine.read((database) => readMessages(database, siteId, ids)),
    readBookingMails: (siteId, after, limit) =>
      engine.read((database) => readMails(database, siteId, after, limit)),
    dropBookingMail: (siteId, number) => engine.write((transaction) => dropMail(transaction, siteId, number)),
  };
}

async function readTexts(
  database: Kysely<Database>,
  siteId: SiteId,
  ids: readonly BookingId[],
): Promise<readonly StoredBookingText[]> {
  const found: StoredBookingText[] = [];
  for (const chunk of chunks([...new Set(ids)])) {
    const rows = await database
      .selectFrom('booking_texts')
      .select(['booking_id as bookingId', 'visitor_id as visitorId', 'visitor_name as visitorName'])
      .select(['mail', 'phone', 'note', 'zone', 'language'])
      .where('site_id', '=', siteId)
      .where('booking_id', 'in', chunk)
      .execute();
    found.push(...rows.map(({ mail, phone, ...row }) => ({ ...row, contact: { mail, phone } })));
  }
  return found;
}

async function readMessages(
  database: Kysely<Database>,
  siteId: SiteId,
  ids: readonly LeftMessageId[],
): Promise<readonly StoredLeftMessage[]> {
  const found: StoredLeftMessage[] = [];
  for (const chunk of chunks([...new Set(ids)])) {
    const rows = await database
      .selectFrom('left_messages')
      .select(['left_message_id as leftMessageId', 'visitor_id as visitorId', 'visitor_name as visitorName'])
      .select(['mail', 'phone', 'text'])
      .where('site_id', '=', siteId)
      .where('left_message_id', 'in', chunk)
      .execute();
    found.push(...rows.map(({ mail, phone, ...row }) => ({ ...row, contact: { mail, phone } })));
  }
  return found;
}

function readMails(
  database: Kysely<Database>,
  siteId: SiteId,
  after: number,
  limit: number,
): Promise<readonly StoredBookingMail[]> {
  checkLimit(limit);
  return database
    .selectFrom('booking_mails')
    .select(['number', 'booking_id as bookingId', 'news', 'agent_id as agentId'])
    .select(['starts_at as startsAt', 'ends_at as endsAt', 'at'])
    .where('site_id', '=', siteId)
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit)
    .execute();
}

async function dropMail(transaction: Transaction<Database>, siteId: SiteId, number: number): Promise<void> {
  await transaction
    .deleteFrom('booking_mails')
    .where('site_id', '=', siteId)
    .where('number', '=', number)
    .execute();
}

/** The words go, and mails that were to tell them; that there was a booking stays. */
export async function forgetBookings(
  transaction: Transaction<Database>,
  siteId: SiteId,
  visitorId: VisitorId,
): Promise<void> {
  await transaction
    .deleteFrom('booking_mails')
    .where('site_id', '=', siteId)
    .where('booking_id', 'in', (query) =>
      query
        .selectFrom('booking_texts')
        .select('booking_id')
        .where('site_id', '=', siteId)
        .where('visitor_id', '=', visitorId),
    )
    .execute();
  await transaction
    .updateTable('booking_texts')
    .set({ visitor_name: '', mail: null, phone: null, note: '' })
    .where('site_id', '=', siteId)
    .where('visitor_id', '=', visitorId)
    .execute();
  await transaction
    .updateTable('left_messages')
    .set({ visitor_name: '', mail: null, phone: null, text: '' })
    .where('site_id', '=', siteId)
    .where('visitor_id', '=', visitorId)
    .execute();
}

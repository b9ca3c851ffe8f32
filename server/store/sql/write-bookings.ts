import type { Insertable, Transaction } from 'kysely';
import type { Commit, TextOf } from '../store.ts';
import type { Moment, SiteId } from '../../protocol/index.ts';
import { chunks } from './chunks.ts';
import { textsOf } from './texts-of.ts';
import type { Database } from './database.ts';

type Row<Table extends keyof Database> = Insertable<Database[Table]>;

/** Bookings, messages for later, and mails that are to be sent. */
export async function writeBookings(
  transaction: Transaction<Database>,
  commits: readonly Commit[],
): Promise<void> {
  const bookings = textsOf(commits, 'booking').map(({ siteId, text, at }) => bookingRow(siteId, text, at));
  const messages = textsOf(commits, 'leftMessage').map(({ siteId, text, at }) =>
    messageRow(siteId, text, at),
  );
  const mails = textsOf(commits, 'bookingMail').map(({ siteId, text }) => mailRow(siteId, text));
  for (const rows of chunks(bookings)) await transaction.insertInto('booking_texts').values(rows).execute();
  for (const rows of chunks(messages)) await transaction.insertInto('left_messages').values(rows).execute();
  for (const rows of chunks(mails)) await transaction.insertInto('booking_mails').values(rows).execute();
}

function bookingRow(siteId: SiteId, text: TextOf<'booking'>, at: Moment | null): Row<'booking_texts'> {
  const { bookingId, visitorId, visitorName, contact, note, zone, language } = text;
  return {
    site_id: siteId,
    booking_id: bookingId,
    visitor_id: visitorId,
    visitor_name: visitorName,
    ...contact,
    note,
    zone,
    language,
    kept_since: at,
  };
}

function messageRow(siteId: SiteId, message: TextOf<'leftMessage'>, at: Moment | null): Row<'left_messages'> {
  const { leftMessageId, visitorId, visitorName, contact, text } = message;
  return {
    site_id: siteId,
    left_message_id: leftMessageId,
    visitor_id: visitorId,
    visitor_name: visitorName,
    ...contact,
    text,
    kept_since: at,
  };
}

function mailRow(siteId: SiteId, mail: TextOf<'bookingMail'>): Row<'booking_mails'> {
  const { number, bookingId, news, agentId, startsAt, endsAt, at } = mail;
  return {
    site_id: siteId,
    number,
    booking_id: bookingId,
    news,
    agent_id: agentId,
    starts_at: startsAt,
    ends_at: endsAt,
    at,
  };
}

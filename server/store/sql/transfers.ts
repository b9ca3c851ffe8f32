import type { Insertable, Kysely, Transaction } from 'kysely';
import type { SiteId, TicketId, VisitorId } from '../../protocol/index.ts';
import type { Commit } from '../store.ts';
import type { StoredTransferNote } from '../transfer.ts';
import { chunks } from './chunks.ts';
import { textsOf } from './texts-of.ts';
import type { Database } from './database.ts';

/** Of several notes about one ticket in a group the last counts. */
export async function writeTransferNotes(
  transaction: Transaction<Database>,
  commits: readonly Commit[],
): Promise<void> {
  const notes = new Map<string, Insertable<Database['transfer_notes']>>();
  for (const { siteId, text, at } of textsOf(commits, 'transferNote')) {
    const { ticketId, visitorId, note } = text;
    const row = { site_id: siteId, ticket_id: ticketId, visitor_id: visitorId, note, kept_since: at };
    notes.set(JSON.stringify([siteId, ticketId]), row);
  }
  for (const rows of chunks([...notes.values()])) {
    await transaction
      .insertInto('transfer_notes')
      .values(rows)
      .onConflict((conflict) =>
        conflict
          .columns(['site_id', 'ticket_id'])
          .doUpdateSet((query) => ({ note: query.ref('excluded.note') })),
      )
      .execute();
  }
}

export async function readTransferNotes(
  database: Kysely<Database>,
  siteId: SiteId,
  ticketIds: readonly TicketId[],
): Promise<readonly StoredTransferNote[]> {
  const found: StoredTransferNote[] = [];
  for (const chunk of chunks([...new Set(ticketIds)])) {
    const rows = await database
      .selectFrom('transfer_notes')
      .select(['ticket_id as ticketId', 'visitor_id as visitorId', 'note'])
      .where('site_id', '=', siteId)
      .where('ticket_id', 'in', chunk)
      .execute();
    found.push(...rows);
  }
  return found;
}

export async function forgetTransferNotes(
  transaction: Transaction<Database>,
  siteId: SiteId,
  visitorId: VisitorId,
): Promise<void> {
  await transaction
    .deleteFrom('transfer_notes')
    .where('site_id', '=', siteId)
    .where('visitor_id', '=', visitorId)
    .execute();
}

import type { Transaction } from 'kysely';
import type { SiteId, TicketId } from '../../protocol/index.ts';
import { placesAfter } from '../places.ts';
import type { Commit } from '../store.ts';
import { chunks } from './chunks.ts';
import type { Database } from './database.ts';

/**
 * Keeps beside each ticket whether it stands in line. A unique index over those that do holds every visitor
 * to one open place, whatever was decided. Who leaves goes first, since somebody may have left and joined
 * again in one group.
 */
export async function writePlaces(
  transaction: Transaction<Database>,
  commits: readonly Commit[],
): Promise<void> {
  const sites = new Map<SiteId, Map<TicketId, boolean>>();
  for (const { siteId, events } of commits) {
    const places = placesAfter(events);
    if (places.size === 0) continue;
    sites.set(siteId, new Map([...(sites.get(siteId) ?? []), ...places]));
  }
  for (const open of [0, 1] as const) {
    for (const [siteId, places] of sites) {
      const ticketIds = [...places].filter(([, isOpen]) => isOpen === (open === 1)).map(([id]) => id);
      for (const chunk of chunks(ticketIds)) {
        await transaction
          .updateTable('ticket_texts')
          .set({ open })
          .where('site_id', '=', siteId)
          .where('ticket_id', 'in', chunk)
          .execute();
      }
    }
  }
}

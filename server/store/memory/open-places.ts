import assert from 'node:assert/strict';
import type { SiteEvent } from '../../core/event.ts';
import type { TicketId, VisitorId } from '../../protocol/index.ts';
import { placesAfter } from '../places.ts';
import type { Text } from '../store.ts';

type Owned = { readonly visitorId: VisitorId };

/**
 * The tickets that stand in line after these events.
 * @param fresh what is written beside them
 * @param known the tickets that were written before
 * @throws when a visitor would stand in line twice
 */
export function openPlaces(
  before: ReadonlySet<TicketId>,
  events: readonly SiteEvent[],
  fresh: readonly Text[],
  known: ReadonlyMap<TicketId, Owned>,
): ReadonlySet<TicketId> {
  const places = placesAfter(events);
  if (places.size === 0) return before;
  const open = new Set(before);
  for (const [ticketId, isOpen] of places) {
    if (isOpen) open.add(ticketId);
    else open.delete(ticketId);
  }
  const owned = new Map<TicketId, Owned>();
  for (const text of fresh) if (text.kind === 'ticket') owned.set(text.ticketId, text);
  const visitors = [...open].flatMap((id) => (owned.get(id) ?? known.get(id))?.visitorId ?? []);
  assert.equal(new Set(visitors).size, visitors.length, 'Somebody stands in line twice.');
  return open;
}

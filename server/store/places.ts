import type { SiteEvent } from '../core/event.ts';
import type { TicketId } from '../protocol/index.ts';

/** Events that put a ticket into line (true) or take it out. */
const OPENS: Readonly<Partial<Record<SiteEvent['type'], boolean>>> = {
  ticketJoined: true,
  ticketReturned: true,
  ticketTransferred: true,
  ticketClosed: false,
  transferEnded: false,
  conversationStarted: false,
};

/** The tickets that these events put into line or take out, with whether they stand in it afterwards. */
export function placesAfter(events: readonly SiteEvent[]): ReadonlyMap<TicketId, boolean> {
  const places = new Map<TicketId, boolean>();
  for (const event of events) {
    const isOpen = OPENS[event.type];
    if (isOpen !== undefined && 'ticketId' in event) places.set(event.ticketId, isOpen);
  }
  return places;
}

import type { SiteEvent, SiteEventType } from '../../core/event.ts';
import type { SiteState } from '../../core/state.ts';
import type { BookingMailText, BookingNews } from '../../store/booking.ts';

/**
 * The mails that events call for, to be kept with them.
 * @param before the site just before the events
 */
export function bookingMails(
  events: readonly SiteEvent[],
  before: SiteState,
  after: SiteState,
): readonly BookingMailText[] {
  return events.flatMap((event, index) => {
    const news = newsOf(event);
    if (news === null || !('bookingId' in event)) return [];
    const { bookingId, at } = event;
    const booking = after.bookings.get(bookingId) ?? before.bookings.get(bookingId);
    if (booking === undefined) return [];
    const { agentId, startsAt, endsAt } = booking;
    const number = before.version + index + 1;
    return [{ kind: 'bookingMail', number, bookingId, news, agentId, startsAt, endsAt, at }];
  });
}

const NEWS: Readonly<Partial<Record<SiteEventType, BookingNews>>> = {
  bookingMade: 'booked',
  bookingMoved: 'moved',
  bookingReassigned: 'reassigned',
  bookingReminded: 'reminder',
};

/** What is done or long over needs no mail. */
function newsOf(event: SiteEvent): BookingNews | null {
  if (event.type === 'bookingDisplaced') return event.reason;
  if (event.type === 'bookingClosed' && event.reason === 'visitor-cancelled') return event.reason;
  return NEWS[event.type] ?? null;
}

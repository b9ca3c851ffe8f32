import type { SiteEvent } from '../../core/event.ts';
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

/** What is done or long over needs no mail. */
function newsOf(event: SiteEvent): BookingNews | null {
  switch (event.type) {
    case 'bookingMade':
      return 'booked';
    case 'bookingMoved':
      return 'moved';
    case 'bookingReassigned':
      return 'reassigned';
    case 'bookingReminded':
      return 'reminder';
    case 'bookingDisplaced':
      return event.reason;
    case 'bookingClosed':
      return event.reason === 'visitor-cancelled' ? 'visitor-cancelled' : null;
    default:
      return null;
  }
}

import type { BookingId, LeftMessageId } from '../../protocol/index.ts';
import { bookingExpiresAt } from '../booking/times.ts';
import type { Draft } from '../draft.ts';

/** What falls due for a booking. A reminder that comes too late gives way to the call itself. */
export function settleBooking(draft: Draft, bookingId: BookingId): void {
  const booking = draft.state.bookings.get(bookingId);
  if (booking === undefined) return;
  if (bookingExpiresAt(booking) <= draft.now) {
    draft.emit({ type: 'bookingClosed', bookingId, reason: 'expired' });
  } else if (booking.startsAt <= draft.now) draft.emit({ type: 'bookingDue', bookingId });
  else draft.emit({ type: 'bookingReminded', bookingId });
}

export function expireLeftMessage(draft: Draft, leftMessageId: LeftMessageId): void {
  draft.emit({ type: 'leftMessageClosed', leftMessageId, reason: 'expired' });
}

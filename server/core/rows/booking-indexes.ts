import { Map as PersistentMap } from 'immutable';
import {
  addresseeOf,
  compareBookings,
  compareLeftMessages,
  holdsSlot,
  type Booking,
  type LeftMessage,
} from '../booking/booking.ts';
import type { SiteState } from '../state.ts';

export type BookingIndex =
  'bookingsOfAgent' | 'bookingsOfVisitor' | 'leftMessagesFor' | 'leftMessagesOfVisitor';

/** The indexes of bookings and left messages, counted again from the rows. */
export function bookingIndexesOf(
  bookings: SiteState['bookings'],
  leftMessages: SiteState['leftMessages'],
): Pick<SiteState, BookingIndex> {
  const booked = [...bookings.values()].sort(compareBookings);
  const left = [...leftMessages.values()].sort(compareLeftMessages);
  const bookingId = (booking: Booking) => booking.bookingId;
  const leftMessageId = (message: LeftMessage) => message.leftMessageId;
  return {
    bookingsOfAgent: listed(booked.filter(holdsSlot), ({ agentId }) => agentId, bookingId),
    bookingsOfVisitor: listed(booked, ({ visitorId }) => visitorId, bookingId),
    leftMessagesFor: listed(left, addresseeOf, leftMessageId),
    leftMessagesOfVisitor: listed(left, ({ visitorId }) => visitorId, leftMessageId),
  };
}

function listed<Row, Key, Id>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
  idOf: (row: Row) => Id,
): PersistentMap<Key, readonly Id[]> {
  const lists = new Map<Key, Id[]>();
  for (const row of rows) {
    const list = lists.get(keyOf(row));
    if (list === undefined) lists.set(keyOf(row), [idOf(row)]);
    else list.push(idOf(row));
  }
  return PersistentMap(lists);
}

import type { Map as PersistentMap } from 'immutable';
import type { BookingId, LeftMessageId } from '../../protocol/index.ts';
import {
  addresseeOf,
  compareBookings,
  compareLeftMessages,
  holdsSlot,
  type Booking,
  type LeftMessage,
} from '../booking/booking.ts';
import { bookingDeadline, leftMessageDeadline } from '../deadline.ts';
import { countWhile, withInserted, withoutIndex } from '../ordered.ts';
import type { SiteState } from '../state.ts';
import { movedDeadline } from './deadline-index.ts';

/** Puts the row and keeps every index of bookings true. */
export function putBooking(state: SiteState, booking: Booking): SiteState {
  const without = dropBooking(state, booking.bookingId);
  const bookings = without.bookings.set(booking.bookingId, booking);
  const insertedIn = <Key>(lists: Lists<Key, BookingId>, key: Key): Lists<Key, BookingId> =>
    withListed(lists, key, booking, bookingIdOf, compareBookings, bookings);
  const { bookingsOfAgent, bookingsOfVisitor } = without;
  return {
    ...without,
    bookings,
    bookingsOfAgent: holdsSlot(booking) ? insertedIn(bookingsOfAgent, booking.agentId) : bookingsOfAgent,
    bookingsOfVisitor: insertedIn(bookingsOfVisitor, booking.visitorId),
    deadlines: movedDeadline(without.deadlines, null, bookingDeadline(booking, state)),
  };
}

export function dropBooking(state: SiteState, bookingId: BookingId): SiteState {
  const booking = state.bookings.get(bookingId);
  if (booking === undefined) return state;
  return {
    ...state,
    bookings: state.bookings.delete(bookingId),
    bookingsOfAgent: withoutListed(state.bookingsOfAgent, booking.agentId, bookingId),
    bookingsOfVisitor: withoutListed(state.bookingsOfVisitor, booking.visitorId, bookingId),
    deadlines: movedDeadline(state.deadlines, bookingDeadline(booking, state), null),
  };
}

/** Changes some fields of a booking; one that was closed has none. */
export function changeBooking(
  state: SiteState,
  bookingId: BookingId,
  change: (booking: Booking) => Partial<Booking>,
): SiteState {
  const booking = state.bookings.get(bookingId);
  return booking === undefined ? state : putBooking(state, { ...booking, ...change(booking) });
}

export function putLeftMessage(state: SiteState, message: LeftMessage): SiteState {
  const without = dropLeftMessage(state, message.leftMessageId);
  const leftMessages = without.leftMessages.set(message.leftMessageId, message);
  const insertedIn = <Key>(lists: Lists<Key, LeftMessageId>, key: Key): Lists<Key, LeftMessageId> =>
    withListed(lists, key, message, leftMessageIdOf, compareLeftMessages, leftMessages);
  return {
    ...without,
    leftMessages,
    leftMessagesFor: insertedIn(without.leftMessagesFor, addresseeOf(message)),
    leftMessagesOfVisitor: insertedIn(without.leftMessagesOfVisitor, message.visitorId),
    deadlines: movedDeadline(without.deadlines, null, leftMessageDeadline(message)),
  };
}

export function dropLeftMessage(state: SiteState, leftMessageId: LeftMessageId): SiteState {
  const message = state.leftMessages.get(leftMessageId);
  if (message === undefined) return state;
  const { visitorId } = message;
  return {
    ...state,
    leftMessages: state.leftMessages.delete(leftMessageId),
    leftMessagesFor: withoutListed(state.leftMessagesFor, addresseeOf(message), leftMessageId),
    leftMessagesOfVisitor: withoutListed(state.leftMessagesOfVisitor, visitorId, leftMessageId),
    deadlines: movedDeadline(state.deadlines, leftMessageDeadline(message), null),
  };
}

type Lists<Key, Id> = PersistentMap<Key, readonly Id[]>;

const bookingIdOf = ({ bookingId }: Booking): BookingId => bookingId;
const leftMessageIdOf = ({ leftMessageId }: LeftMessage): LeftMessageId => leftMessageId;

function withListed<Key, Id extends string, Row>(
  lists: Lists<Key, Id>,
  key: Key,
  row: Row,
  idOf: (row: Row) => Id,
  compare: (a: Row, b: Row) => number,
  rows: PersistentMap<Id, Row>,
): Lists<Key, Id> {
  const list = lists.get(key) ?? [];
  const place = countWhile(list, (id) => {
    const other = rows.get(id);
    return other !== undefined && compare(other, row) < 0;
  });
  return lists.set(key, withInserted(list, place, idOf(row)));
}

function withoutListed<Key, Id extends string>(lists: Lists<Key, Id>, key: Key, id: Id): Lists<Key, Id> {
  const list = lists.get(key) ?? [];
  const index = list.indexOf(id);
  if (index < 0) return lists;
  return list.length === 1 ? lists.delete(key) : lists.set(key, withoutIndex(list, index));
}

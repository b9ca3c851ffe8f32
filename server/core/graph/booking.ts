import type { BookingId } from '../../protocol/index.ts';
import type { Booking } from '../booking/booking.ts';
import { isTaken } from '../booking/slots.ts';
import type { EventOf } from '../event.ts';
import type { Report } from '../invariants/report.ts';
import type { SiteState } from '../state.ts';

type Phase = Booking['phase']['state'];

export function checkBookingMade(state: SiteState, event: EventOf<'bookingMade'>, report: Report): void {
  const isNew = !state.bookings.has(event.bookingId);
  report.expect(isNew, () => `Booking ${event.bookingId} was made twice.`);
  checkPlace(state, event, report);
}

export function checkBookingMoved(state: SiteState, event: EventOf<'bookingMoved'>, report: Report): void {
  expectBooking(state, event, ['booked', 'due', 'displaced'], report);
  checkPlace(state, event, report);
}

export function checkReassigned(state: SiteState, event: EventOf<'bookingReassigned'>, report: Report): void {
  expectBooking(state, event, ['booked'], report);
  const booking = state.bookings.get(event.bookingId);
  if (booking === undefined) return;
  report.expect(
    booking.choice.kind === 'any' && booking.agentId !== event.agentId,
    () => `Booking ${event.bookingId} went to somebody else unasked.`,
  );
  checkPlace(state, { ...booking, agentId: event.agentId }, report);
}

export const checkDisplaced = (state: SiteState, event: EventOf<'bookingDisplaced'>, report: Report): void =>
  expectBooking(state, event, ['booked', 'due'], report);

export function checkReminded(state: SiteState, event: EventOf<'bookingReminded'>, report: Report): void {
  expectBooking(state, event, ['booked'], report);
  const phase = state.bookings.get(event.bookingId)?.phase;
  const isFirst = phase?.state === 'booked' && !phase.reminded;
  report.expect(isFirst, () => `Booking ${event.bookingId} was reminded of twice.`);
}

export const checkDue = (state: SiteState, event: EventOf<'bookingDue'>, report: Report): void =>
  expectBooking(state, event, ['booked'], report);

export const checkBookingClosed = (state: SiteState, event: EventOf<'bookingClosed'>, report: Report): void =>
  expectBooking(state, event, ['booked', 'due', 'displaced'], report);

export function checkMessageLeft(state: SiteState, event: EventOf<'messageLeft'>, report: Report): void {
  const isNew = !state.leftMessages.has(event.leftMessageId);
  report.expect(isNew, () => `Message ${event.leftMessageId} was left twice.`);
}

export function checkLeftMessageClosed(
  state: SiteState,
  event: EventOf<'leftMessageClosed'>,
  report: Report,
): void {
  const isOpen = state.leftMessages.has(event.leftMessageId);
  report.expect(isOpen, () => `Message ${event.leftMessageId} was closed and is not open.`);
}

function expectBooking(
  state: SiteState,
  { type, bookingId }: { readonly type: string; readonly bookingId: BookingId },
  phases: readonly Phase[],
  report: Report,
): void {
  const found = state.bookings.get(bookingId)?.phase.state;
  const fits = found !== undefined && phases.includes(found);
  report.expect(fits, () => `${type} found booking ${bookingId} ${found ?? 'gone'}.`);
}

function checkPlace(
  state: SiteState,
  { bookingId, agentId, startsAt, endsAt }: Pick<Booking, 'bookingId' | 'agentId' | 'startsAt' | 'endsAt'>,
  report: Report,
): void {
  report.expect(state.agents.has(agentId), () => `Booking ${bookingId} is with nobody.`);
  const isOpen = startsAt < endsAt && !isTaken(state, agentId, startsAt, endsAt, bookingId);
  report.expect(isOpen, () => `Booking ${bookingId} takes a time of ${agentId} that is taken.`);
}

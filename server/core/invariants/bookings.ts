import { is } from 'immutable';
import { LIMITS } from '../../protocol/index.ts';
import { bookingIndexesOf } from '../rows/booking-indexes.ts';
import type { SiteState } from '../state.ts';
import type { Report } from './report.ts';

/**
 * Rules of bookings: an agent has one at a time, a visitor has few, and each is with somebody who is there.
 */
export function checkBookings(state: SiteState, report: Report): void {
  for (const { bookingId, agentId, startsAt, endsAt, phase } of state.bookings.values()) {
    report.expect(startsAt < endsAt, () => `Booking ${bookingId} ends before it begins.`);
    report.expect(
      phase.state === 'displaced' || state.agents.has(agentId),
      () => `Booking ${bookingId} is with ${agentId}, who is not there.`,
    );
  }
  for (const [agentId, bookingIds] of state.bookingsOfAgent) {
    const times = bookingIds.map((bookingId) => state.bookings.get(bookingId));
    const areApart = times.every((booking, index) => {
      const before = times[index - 1];
      return before === undefined || (booking !== undefined && before.endsAt <= booking.startsAt);
    });
    report.expect(areApart, () => `Agent ${agentId} has two bookings at one time.`);
  }
  for (const [visitorId, bookingIds] of state.bookingsOfVisitor) {
    const areFew = bookingIds.length <= LIMITS.bookingsPerVisitor;
    report.expect(areFew, () => `Visitor ${visitorId} has ${bookingIds.length} bookings.`);
  }
  for (const [visitorId, ids] of state.leftMessagesOfVisitor) {
    const areFew = ids.length <= LIMITS.leftMessagesPerVisitor;
    report.expect(areFew, () => `Visitor ${visitorId} has left ${ids.length} messages.`);
  }
  for (const { leftMessageId, choice } of state.leftMessages.values()) {
    report.expect(
      choice.kind === 'any' || state.agents.has(choice.agentId),
      () => `Message ${leftMessageId} is for somebody who is not there.`,
    );
  }
  checkBookingIndexes(state, report);
}

function checkBookingIndexes(state: SiteState, report: Report): void {
  const counted = bookingIndexesOf(state.bookings, state.leftMessages);
  const names = ['bookingsOfAgent', 'bookingsOfVisitor', 'leftMessagesFor', 'leftMessagesOfVisitor'] as const;
  for (const name of names) {
    const [some, others] = [plain(state[name]), plain(counted[name])];
    report.expect(is(some, others), () => `The index ${name} differs from a recount.`);
  }
}

/** Lists compare by what is in them once they are text. */
const plain = (lists: SiteState['bookingsOfVisitor'] | SiteState[keyof SiteState]): unknown =>
  (lists as SiteState['bookingsOfVisitor']).map((list) => list.join(' '));

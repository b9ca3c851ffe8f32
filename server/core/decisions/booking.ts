import {
  LIMITS,
  refusal,
  type AgentId,
  type BookingId,
  type DisplacedReason,
  type Refusal,
  type VisitorId,
} from '../../protocol/index.ts';
import type { Booking } from '../booking/booking.ts';
import { agentsFor, leastBooked, othersFor } from '../booking/placing.ts';
import { bookableTime, slotEndsAt } from '../booking/slots.ts';
import { isReminded } from '../booking/times.ts';
import { needRefusal } from '../check.ts';
import type { Draft, Handlers } from '../draft.ts';
import { suits } from '../eligible.ts';
import type { SiteState } from '../state.ts';

type Wanted = Pick<Booking, 'choice' | 'need' | 'avoided' | 'startsAt'>;

export const BOOKING_HANDLERS: Handlers<
  'book' | 'moveBooking' | 'cancelBooking' | 'finishBooking' | 'giveUpBooking'
> = {
  book(draft, { visitorId, bookingId, choice, need, avoided, startsAt }) {
    const { state } = draft;
    if (state.bookings.has(bookingId)) {
      return refusal('malformed', 'Send a new booking id; this one is taken.', 'bookingId');
    }
    if ((state.bookingsOfVisitor.get(visitorId)?.length ?? 0) >= LIMITS.bookingsPerVisitor) {
      return refusal('bookings-full');
    }
    if (state.bookings.size >= LIMITS.bookingsPerSite) {
      return refusal('bookings-full', 'The site has no room for another booking. Leave a message.');
    }
    const placed = place(draft, { choice, need, avoided, startsAt }, null);
    if ('refusal' in placed) return placed.refusal;
    draft.emit({ type: 'bookingMade', bookingId, visitorId, choice, need, avoided, ...placed.time });
    return null;
  },

  moveBooking(draft, { visitorId, bookingId, choice, startsAt }) {
    const booking = bookingOf(draft.state, visitorId, bookingId);
    if (booking === null) return refusal('booking-unknown');
    const { need, avoided } = booking;
    const placed = place(draft, { choice, need, avoided, startsAt }, booking);
    if ('refusal' in placed) return placed.refusal;
    draft.emit({ type: 'bookingMoved', bookingId, choice, ...placed.time });
    return null;
  },

  cancelBooking(draft, { visitorId, bookingId }) {
    if (bookingOf(draft.state, visitorId, bookingId) === null) return refusal('booking-unknown');
    draft.emit({ type: 'bookingClosed', bookingId, reason: 'visitor-cancelled' });
    return null;
  },

  finishBooking(draft, { agentId, bookingId }) {
    if (heldBooking(draft.state, agentId, bookingId) === null) return refusal('booking-unknown');
    draft.emit({ type: 'bookingClosed', bookingId, reason: 'done' });
    return null;
  },

  giveUpBooking(draft, { agentId, bookingId }) {
    const booking = heldBooking(draft.state, agentId, bookingId);
    if (booking === null) return refusal('booking-unknown');
    handOver(draft, booking, 'agent-cancelled');
    return null;
  },
};

type Placed = { readonly time: Pick<Booking, 'agentId' | 'startsAt' | 'endsAt'> & { reminded: boolean } };

/** Finds who takes the time that is wanted; `before` is the booking that is moved. */
function place(draft: Draft, wanted: Wanted, before: Booking | null): Placed | { refusal: Refusal } {
  const { state, now } = draft;
  const { choice, need, startsAt } = wanted;
  const refused = needRefusal(need) ?? choiceRefusal(state, wanted);
  if (refused !== null) return { refusal: refused };
  const { from, until } = bookableTime(state, now);
  const isAhead = Number.isSafeInteger(startsAt) && startsAt >= from && startsAt < until;
  if (!isAhead) return { refusal: refusal('slot-unknown', undefined, 'startsAt') };
  const found = agentsFor(state, wanted, before?.bookingId ?? null);
  if (found.free.length === 0) {
    return { refusal: refusal(found.slot ? 'slot-taken' : 'slot-unknown', undefined, 'startsAt') };
  }
  const stays = before !== null && choice.kind === 'any' && suitsStill(found.free, before.agentId);
  const agentId = stays ? before.agentId : leastBooked(state, found.free, now);
  const reminded = isReminded(state, startsAt, now);
  return { time: { agentId, startsAt, endsAt: slotEndsAt(state, startsAt), reminded } };
}

const suitsStill = (free: readonly { readonly agentId: AgentId }[], agentId: AgentId): boolean =>
  free.some((agent) => agent.agentId === agentId);

function choiceRefusal({ agents }: SiteState, { choice, need, avoided }: Wanted): Refusal | null {
  if (choice.kind === 'any') {
    const isSuitable = agents.some(({ facts, agentId }) => !avoided.includes(agentId) && suits(facts, need));
    return isSuitable ? null : refusal('nobody-suitable');
  }
  return agents.has(choice.agentId) ? null : refusal('agent-unknown', undefined, 'choice');
}

/** A booking of this visitor; a stranger learns nothing of it. */
function bookingOf(state: SiteState, visitorId: VisitorId, bookingId: BookingId): Booking | null {
  const booking = state.bookings.get(bookingId);
  return booking?.visitorId === visitorId ? booking : null;
}

function heldBooking({ bookings }: SiteState, agentId: AgentId, bookingId: BookingId): Booking | null {
  const booking = bookings.get(bookingId);
  return booking?.agentId === agentId && booking.phase.state !== 'displaced' ? booking : null;
}

/**
 * The agent cannot keep it. Who asked for anyone gets somebody else at the same time if there is one; else
 * the visitor chooses anew.
 */
function handOver(draft: Draft, booking: Booking, reason: DisplacedReason): void {
  const { bookingId, choice, phase } = booking;
  const mayPass = choice.kind === 'any' && phase.state === 'booked';
  const others = mayPass ? othersFor(draft.state, booking) : [];
  if (others.length === 0) draft.emit({ type: 'bookingDisplaced', bookingId, reason });
  else {
    const agentId = leastBooked(draft.state, others, draft.now);
    draft.emit({ type: 'bookingReassigned', bookingId, agentId });
  }
}

/** Hands over whatever is booked with an agent who is about to be removed. */
export function handOverBookings(draft: Draft, agentId: AgentId): void {
  for (const bookingId of draft.state.bookingsOfAgent.get(agentId) ?? []) {
    const booking = draft.state.bookings.get(bookingId);
    if (booking !== undefined) handOver(draft, booking, 'agent-removed');
  }
}

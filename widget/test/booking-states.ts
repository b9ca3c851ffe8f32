import type { BookingId, BookingPhase, BookingView, Moment } from '../../server/protocol/index.ts';
import { type BookingState, FIRST_BOOKING } from '../session/booking-state.ts';
import type { PickerState } from '../session/picker-state.ts';
import { fakeFace, MINUTE_MILLISECONDS } from './fake-picker-session.ts';

const DAY_MINUTES = 24 * 60;
export const ANYBODY = { choice: { kind: 'any' }, need: { skills: [], languages: [] } } as const;

/** A booking with somebody of the guitar shop, in so many minutes. */
export function fakeBooking(
  now: Moment,
  inMinutes: number,
  phase: BookingPhase = { state: 'booked', reminded: false },
  id = 'ana',
): BookingView {
  const agent = fakeFace(now, id);
  const startsAt = Math.ceil(now / (15 * MINUTE_MILLISECONDS)) * 15 * MINUTE_MILLISECONDS;
  return {
    bookingId: `booking-${id}-${inMinutes}` as BookingId,
    agent,
    choice: { kind: 'agent', agentId: agent.agentId },
    need: ANYBODY.need,
    startsAt: startsAt + inMinutes * MINUTE_MILLISECONDS,
    endsAt: startsAt + (inMinutes + 15) * MINUTE_MILLISECONDS,
    phase,
  };
}

/** Free times of anyone: some tomorrow, and some the day after. */
export function fakeSlots(now: Moment, wanted: { choice: BookingView['choice'] } = ANYBODY): BookingState {
  const midnight = new Date(now).setHours(24, 0, 0, 0);
  const at = (minutes: number) => midnight + minutes * MINUTE_MILLISECONDS;
  const slots = [540, 555, 600, 870, DAY_MINUTES + 570, DAY_MINUTES + 900].map(at);
  const shown = { slots, slotMinutes: 15, opensAt: at(540), sendsMail: false, serverNow: now };
  return {
    ...FIRST_BOOKING,
    slots: { state: 'shown', choice: wanted.choice, need: ANYBODY.need, slots: shown },
    opensAt: at(540),
    page: 'https://help.example/booking',
  };
}

/** Every state of what is arranged for later; `closed` is the state while nobody is there. */
export function bookingStates(
  now: Moment,
  closed: Partial<PickerState>,
  waiting: Partial<PickerState>,
): Readonly<Record<string, Partial<PickerState>>> {
  const booked = fakeBooking(now, DAY_MINUTES);
  const slots = fakeSlots(now);
  const ana = { choice: booked.choice, need: ANYBODY.need };
  const withAna = fakeSlots(now, ana);
  const answer = { bookingId: booked.bookingId, token: 'six-strings.eyJhbGciOi', mailed: false };
  return {
    'closed-hours': { ...closed, view: { state: 'closed', backAt: null }, booking: slots },
    'closed-booked': {
      ...closed,
      booking: { ...slots, bookings: [booked, fakeBooking(now, 3 * DAY_MINUTES, undefined, 'marco')] },
    },
    'booking-any': { ...closed, booking: { ...slots, arranging: { kind: 'book', ...ANYBODY } } },
    'booking-loading': {
      ...closed,
      booking: {
        ...slots,
        slots: { state: 'loading', ...ANYBODY },
        arranging: { kind: 'book', ...ANYBODY },
      },
    },
    'booking-none': {
      booking: {
        ...withAna,
        slots: { ...withAna.slots, slots: { ...slotsOf(withAna), slots: [] } } as BookingState['slots'],
        arranging: { kind: 'book', ...ana },
      },
    },
    'booking-in-line': { ...waiting, booking: { ...withAna, arranging: { kind: 'book', ...ana } } },
    'booking-done': {
      ...closed,
      booking: {
        ...slots,
        bookings: [booked],
        arranging: { kind: 'book', ...ANYBODY },
        arranged: { kind: 'booked', startsAt: booked.startsAt, booked: answer },
      },
    },
    'booking-move': {
      booking: { ...withAna, bookings: [booked], arranging: { kind: 'move', bookingId: booked.bookingId } },
    },
    'booking-leave': { ...closed, booking: { ...slots, arranging: { kind: 'leave', choice: ana.choice } } },
    'booking-left': { ...closed, booking: { ...slots, arranged: { kind: 'left' } } },
    'browsing-booked': { booking: { ...slots, bookings: [booked] } },
    'browsing-soon': {
      booking: { ...slots, bookings: [fakeBooking(now, 15, { state: 'booked', reminded: true })] },
    },
    'browsing-due': { booking: { ...slots, bookings: [fakeBooking(now, 0, { state: 'due' })] } },
    'browsing-displaced': {
      booking: {
        ...slots,
        bookings: [
          fakeBooking(now, DAY_MINUTES, { state: 'displaced', reason: 'agent-cancelled' }),
          fakeBooking(now, 3 * DAY_MINUTES, undefined, 'marco'),
        ],
      },
    },
    'waiting-booked': { ...waiting, booking: { ...slots, bookings: [booked] } },
  };
}

const slotsOf = ({ slots }: BookingState) => (slots.state === 'shown' ? slots.slots : null);

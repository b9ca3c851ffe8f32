import type { AgentId, BookingChoice } from '../../protocol/index.ts';
import { changeBooking, dropBooking, dropLeftMessage, putBooking, putLeftMessage } from '../rows/booking.ts';
import type { SiteState } from '../state.ts';
import type { Evolvers } from './evolver.ts';

const ANY: BookingChoice = { kind: 'any' };

export const BOOKING_EVOLVERS: Evolvers<
  | 'bookingMade'
  | 'bookingMoved'
  | 'bookingReassigned'
  | 'bookingDisplaced'
  | 'bookingReminded'
  | 'bookingDue'
  | 'bookingClosed'
  | 'messageLeft'
  | 'leftMessageClosed'
> = {
  bookingMade: (state, event) => {
    const { bookingId, visitorId, agentId, choice, need, avoided, startsAt, endsAt, reminded, at } = event;
    const phase = { state: 'booked', reminded } as const;
    const time = { bookedAt: at, startsAt, endsAt };
    return putBooking(state, { bookingId, visitorId, agentId, choice, need, avoided, ...time, phase });
  },

  bookingMoved: (state, { bookingId, agentId, choice, startsAt, endsAt, reminded }) =>
    changeBooking(state, bookingId, () => ({
      agentId,
      choice,
      startsAt,
      endsAt,
      phase: { state: 'booked', reminded },
    })),

  bookingReassigned: (state, { bookingId, agentId }) => changeBooking(state, bookingId, () => ({ agentId })),

  bookingDisplaced: (state, { bookingId, reason }) =>
    changeBooking(state, bookingId, () => ({ phase: { state: 'displaced', reason } })),

  bookingReminded: (state, { bookingId }) =>
    changeBooking(state, bookingId, () => ({ phase: { state: 'booked', reminded: true } })),

  bookingDue: (state, { bookingId }) => changeBooking(state, bookingId, () => ({ phase: { state: 'due' } })),

  bookingClosed: (state, { bookingId }) => dropBooking(state, bookingId),

  messageLeft: (state, { leftMessageId, visitorId, choice, at }) =>
    putLeftMessage(state, { leftMessageId, visitorId, choice, leftAt: at }),

  leftMessageClosed: (state, { leftMessageId }) => dropLeftMessage(state, leftMessageId),
};

/** What was left for an agent who is removed is for anyone from now on. */
export function readdressed(state: SiteState, agentId: AgentId): SiteState {
  const ids = state.leftMessagesFor.get(agentId) ?? [];
  return ids.reduce((changed, id) => {
    const message = changed.leftMessages.get(id);
    return message === undefined ? changed : putLeftMessage(changed, { ...message, choice: ANY });
  }, state);
}

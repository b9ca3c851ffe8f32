import { covers } from '../../hours/index.ts';
import {
  LIMITS,
  type AgentBookingView,
  type AgentId,
  type AgentPage,
  type BookingChoice,
  type BookingId,
  type BookingView,
  type ConsoleView,
  type LeftMessageView,
  type Moment,
  type Need,
  type Slots,
  type VisitorId,
} from '../../protocol/index.ts';
import { ANYONE, compareLeftMessages, type Booking, type LeftMessage } from '../booking/booking.ts';
import { bookableAgents, freeSlots, nextFreeSlot, opensAt } from '../booking/slots.ts';
import { later } from '../moment.ts';
import { openTimes } from '../opening.ts';
import type { Agent, SiteState } from '../state.ts';
import { bookingWordsOf, faceOf, leftMessageWordsOf, type Words } from './words.ts';

/** `except` is a booking that is about to be moved: its own time is offered, too. */
export function slots(
  state: SiteState,
  choice: BookingChoice,
  need: Need,
  now: Moment,
  except: BookingId | null = null,
): Omit<Slots, 'sendsMail'> {
  return {
    slots: freeSlots(state, choice, need, now, except),
    slotMinutes: state.settings.slotMinutes,
    opensAt: opensAt(state, bookableAgents(state, choice, need), now),
    serverNow: now,
  };
}

export function hoursAhead(
  state: SiteState,
  agent: Agent,
  now: Moment,
): Pick<AgentPage, 'hours' | 'nextFreeAt'> {
  if (agent.hours === null) return { hours: [], nextFreeAt: null };
  const until = later(now, LIMITS.hoursShownDays * 86_400);
  return {
    hours: openTimes(state, agent.hours, now, until),
    nextFreeAt: nextFreeSlot(state, agent, now),
  };
}

/** The open bookings of a visitor, soonest first. */
export const visitorBookings = (
  state: SiteState,
  visitorId: VisitorId,
  words: Words,
): readonly BookingView[] =>
  bookingsOf(state, state.bookingsOfVisitor.get(visitorId)).map((booking) => bookingView(booking, words));

export function bookingView(
  { bookingId, agentId, choice, need, startsAt, endsAt, phase }: Booking,
  words: Words,
): BookingView {
  return { bookingId, agent: faceOf(words, agentId), choice, need, startsAt, endsAt, phase };
}

/** What an agent's console shows of later: the own bookings, and messages that were left. */
export function agenda(
  state: SiteState,
  agent: Agent,
  words: Words,
): Pick<ConsoleView, 'bookings' | 'leftMessages'> {
  const bookings = bookingsOf(state, state.bookingsOfAgent.get(agent.agentId));
  const left = leftMessagesFor(state, agent.agentId);
  return {
    bookings: {
      bookings: bookings
        .slice(0, LIMITS.bookingsShown)
        .map((booking) => agentBookingView(booking, agent, words)),
      total: bookings.length,
    },
    leftMessages: {
      messages: left.first.map((message) => leftMessageView(message, words)),
      total: left.total,
    },
  };
}

function agentBookingView(booking: Booking, { hours }: Agent, words: Words): AgentBookingView {
  const { bookingId, choice, bookedAt, startsAt, endsAt, phase } = booking;
  const { visitorName, contact, note } = bookingWordsOf(words, bookingId);
  return {
    bookingId,
    visitorName,
    contact,
    note,
    choice,
    bookedAt,
    startsAt,
    endsAt,
    state: phase.state === 'due' ? 'due' : 'booked',
    outsideHours: hours === null || !covers(hours, startsAt, endsAt),
  };
}

function leftMessageView(message: LeftMessage, words: Words): LeftMessageView {
  const { leftMessageId, choice, leftAt } = message;
  const { visitorName, contact, text } = leftMessageWordsOf(words, leftMessageId);
  return { leftMessageId, visitorName, contact, text, choice, leftAt };
}

const bookingsOf = ({ bookings }: SiteState, ids: readonly BookingId[] = []): readonly Booking[] =>
  ids.flatMap((bookingId) => bookings.get(bookingId) ?? []);

/** Both lists are in order, so that the first of them together are among the first of each. */
function leftMessagesFor(
  { leftMessages, leftMessagesFor: lists }: SiteState,
  agentId: AgentId,
): { readonly first: readonly LeftMessage[]; readonly total: number } {
  const [own, anyones] = [lists.get(agentId) ?? [], lists.get(ANYONE) ?? []];
  const most = LIMITS.leftMessagesShown;
  const first = [...own.slice(0, most), ...anyones.slice(0, most)]
    .flatMap((id) => leftMessages.get(id) ?? [])
    .sort(compareLeftMessages);
  return { first: first.slice(0, most), total: own.length + anyones.length };
}

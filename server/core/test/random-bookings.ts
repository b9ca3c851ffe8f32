import type {
  BookingChoice,
  BookingId,
  Hours,
  LeftMessageId,
  Moment,
  TimeZone,
  VisitorId,
  Weekday,
} from '../../protocol/index.ts';
import type { BookingCommand } from '../booking/command.ts';
import { nextFreeSlot } from '../booking/slots.ts';
import { AGENTS, anyKey, need, odd, VISITORS, type Source } from './random-parts.ts';
import type { Random } from './random.ts';

type Makers = {
  readonly [Type in BookingCommand['type']]: (
    source: Source,
  ) => Extract<BookingCommand, { readonly type: Type }>;
};

const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Nowhere/Atall'] as TimeZone[];
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const SPANS = [
  { from: '00:00', until: '24:00' },
  { from: '00:00', until: '12:30' },
  { from: '09:10', until: '17:00' },
];

/** Mostly open, so that the next slot is near. */
export function openHours(random: Random): Hours {
  const span = random.pick(SPANS);
  const zone = random.chance(0.05) ? random.pick(ZONES) : random.pick(ZONES.slice(0, 3));
  return { zone, week: WEEKDAYS.map((weekday) => ({ weekday, ...span })), exceptions: [] };
}

const bookingChoice = ({ random }: Source): BookingChoice =>
  random.chance(0.5) ? { kind: 'any' } : { kind: 'agent', agentId: random.pick(AGENTS) };

/** Mostly one of the next slots of somebody who may be meant, now and then any other moment. */
function slot({ random, state, now }: Source, choice: BookingChoice): Moment {
  if (random.chance(0.1)) return random.pick([now, NaN, now + 7_200_000, now + 30 * 86_400_000]);
  const agent = state.agents.get(choice.kind === 'agent' ? choice.agentId : random.pick(AGENTS));
  const next = agent === undefined ? null : nextFreeSlot(state, agent, now);
  const length = state.settings.slotMinutes * 60_000;
  return (next ?? now) + length * random.pick([0, 0, 0, 1, 2]);
}

function ownBooking({ random, state }: Source): { visitorId: VisitorId; bookingId: BookingId } {
  const bookingId = anyKey(random, state.bookings, 'b0') as BookingId;
  const visitorId = state.bookings.get(bookingId)?.visitorId ?? random.pick(VISITORS);
  return { bookingId, visitorId: odd(random, visitorId, VISITORS) };
}

function heldBooking({ random, state }: Source) {
  const bookingId = anyKey(random, state.bookings, 'b0') as BookingId;
  const agentId = state.bookings.get(bookingId)?.agentId ?? random.pick(AGENTS);
  return { bookingId, agentId: odd(random, agentId, AGENTS) };
}

export const BOOKING_MAKERS: Makers = {
  setHours: ({ random }) => ({
    type: 'setHours',
    agentId: random.pick(AGENTS),
    hours: random.chance(0.1) ? null : openHours(random),
  }),
  book: (source) => {
    const { random, state, count } = source;
    const choice = bookingChoice(source);
    const bookingId = random.chance(0.02) ? anyKey(random, state.bookings, `b${count}`) : `b${count}`;
    return {
      type: 'book',
      visitorId: random.pick(VISITORS),
      bookingId: bookingId as BookingId,
      choice,
      need: need(source),
      avoided: random.chance(0.2) ? [random.pick(AGENTS)] : [],
      startsAt: slot(source, choice),
    };
  },
  moveBooking: (source) => {
    const choice = bookingChoice(source);
    return { type: 'moveBooking', ...ownBooking(source), choice, startsAt: slot(source, choice) };
  },
  cancelBooking: (source) => ({ type: 'cancelBooking', ...ownBooking(source) }),
  finishBooking: (source) => ({ type: 'finishBooking', ...heldBooking(source) }),
  giveUpBooking: (source) => ({ type: 'giveUpBooking', ...heldBooking(source) }),
  leaveMessage: (source) => ({
    type: 'leaveMessage',
    visitorId: source.random.pick(VISITORS),
    leftMessageId: `l${source.count}` as LeftMessageId,
    choice: bookingChoice(source),
  }),
  finishLeftMessage: ({ random, state }) => ({
    type: 'finishLeftMessage',
    agentId: random.pick(AGENTS),
    leftMessageId: anyKey(random, state.leftMessages, 'l0') as LeftMessageId,
  }),
};

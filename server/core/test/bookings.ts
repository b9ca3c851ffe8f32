import { daily } from '../../hours/test/clock.ts';
import type {
  AgentId,
  BookingChoice,
  BookingId,
  Hours,
  LeftMessageId,
  Moment,
  Need,
  VisitorId,
} from '../../protocol/index.ts';
import type { Command } from '../command.ts';
import { agentThere, NO_NEED } from './cast.ts';
import { START, type Unstamped } from './given.ts';

/*
 * Stories of call-backs begin on Friday, 15 January 2027, at 08:00 in London. Agents are there from nine to
 * five; a slot has half an hour. The booking of a visitor is `b-<visitor>`.
 */

export const NINE_TO_FIVE: Hours = daily('Europe/London', '09:00-17:00');

/** The slot of so many half hours after nine. */
export const slot = (index: number, day = 0): Moment =>
  START + 3_600_000 + index * 1_800_000 + day * 86_400_000;

export const bookingOf = (visitorId: VisitorId, number = 1): BookingId =>
  (number === 1 ? `b-${visitorId}` : `b-${visitorId}-${number}`) as BookingId;
export const messageOf = (visitorId: VisitorId, number = 1): LeftMessageId =>
  `l-${visitorId}-${number}` as LeftMessageId;

export const ANYONE: BookingChoice = { kind: 'any' };
export const withAgent = (agentId: AgentId): BookingChoice => ({ kind: 'agent', agentId });

/* What has happened. */

export const worksNineToFive = (agentId: AgentId, ...skills: string[]): Unstamped[] => [
  ...agentThere(agentId, { skills }),
  { type: 'hoursSet', agentId, hours: NINE_TO_FIVE },
];

type MadeParts = { readonly choice?: BookingChoice; readonly number?: number; readonly reminded?: boolean };

export const booked = (
  visitorId: VisitorId,
  agentId: AgentId,
  startsAt: Moment,
  { choice = withAgent(agentId), number = 1, reminded = false }: MadeParts = {},
): Extract<Unstamped, { type: 'bookingMade' }> => ({
  type: 'bookingMade',
  bookingId: bookingOf(visitorId, number),
  visitorId,
  agentId,
  choice,
  need: NO_NEED,
  avoided: [],
  startsAt,
  endsAt: startsAt + 1_800_000,
  reminded,
});

export const left = (visitorId: VisitorId, choice: BookingChoice, number = 1): Unstamped => ({
  type: 'messageLeft',
  leftMessageId: messageOf(visitorId, number),
  visitorId,
  choice,
});

/* What they do. */

type BookParts = { readonly need?: Need; readonly avoided?: readonly AgentId[]; readonly number?: number };

export const book = (
  visitorId: VisitorId,
  choice: BookingChoice,
  startsAt: Moment,
  { need = NO_NEED, avoided = [], number = 1 }: BookParts = {},
): Command => ({
  type: 'book',
  visitorId,
  bookingId: bookingOf(visitorId, number),
  choice,
  need,
  avoided,
  startsAt,
});

export const move = (
  visitorId: VisitorId,
  choice: BookingChoice,
  startsAt: Moment,
  by: VisitorId = visitorId,
): Command => ({ type: 'moveBooking', visitorId: by, bookingId: bookingOf(visitorId), choice, startsAt });

export const cancel = (visitorId: VisitorId, by: VisitorId = visitorId): Command => ({
  type: 'cancelBooking',
  visitorId: by,
  bookingId: bookingOf(visitorId),
});

export const giveUp = (agentId: AgentId, visitorId: VisitorId): Command => ({
  type: 'giveUpBooking',
  agentId,
  bookingId: bookingOf(visitorId),
});

export const finish = (agentId: AgentId, visitorId: VisitorId): Command => ({
  type: 'finishBooking',
  agentId,
  bookingId: bookingOf(visitorId),
});

export const leaveMessage = (visitorId: VisitorId, choice: BookingChoice, number = 1): Command => ({
  type: 'leaveMessage',
  visitorId,
  leftMessageId: messageOf(visitorId, number),
  choice,
});

export const finishMessage = (agentId: AgentId, visitorId: VisitorId, number = 1): Command => ({
  type: 'finishLeftMessage',
  agentId,
  leftMessageId: messageOf(visitorId, number),
});

export const setHours = (agentId: AgentId, hours: Hours | null): Command => ({
  type: 'setHours',
  agentId,
  hours,
});

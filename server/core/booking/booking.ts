import type {
  AgentId,
  BookingChoice,
  BookingId,
  DisplacedReason,
  LeftMessageId,
  Moment,
  Need,
  VisitorId,
} from '../../protocol/index.ts';

/** `booked` and `due` hold a slot of their agent; who is displaced holds none. */
export type BookingState =
  | { readonly state: 'booked'; readonly reminded: boolean }
  | { readonly state: 'due' }
  | { readonly state: 'displaced'; readonly reason: DisplacedReason };

/** A scheduled call-back. It exists while open: once closed it leaves the hot state. */
export type Booking = {
  readonly bookingId: BookingId;
  readonly visitorId: VisitorId;
  /** Who calls; of a displaced booking, who would have. */
  readonly agentId: AgentId;
  readonly choice: BookingChoice;
  readonly need: Need;
  /** Whom the visitor would rather not meet; nobody of these gets it unasked. */
  readonly avoided: readonly AgentId[];
  readonly bookedAt: Moment;
  readonly startsAt: Moment;
  readonly endsAt: Moment;
  readonly phase: BookingState;
};

/** Words that were left for later, by id only; `any` after its agent was removed. */
export type LeftMessage = {
  readonly leftMessageId: LeftMessageId;
  readonly visitorId: VisitorId;
  readonly choice: BookingChoice;
  readonly leftAt: Moment;
};

/** Under whose name an open message is listed. */
export type Addressee = AgentId | typeof ANYONE;
/** No identifier holds a space, so no agent is called like this. */
export const ANYONE = 'any one';

export const addresseeOf = ({ choice }: LeftMessage): Addressee =>
  choice.kind === 'agent' ? choice.agentId : ANYONE;

export const holdsSlot = ({ phase }: Booking): boolean => phase.state !== 'displaced';

export function compareBookings(a: Booking, b: Booking): number {
  if (a.startsAt !== b.startsAt) return a.startsAt - b.startsAt;
  if (a.bookingId !== b.bookingId) return a.bookingId < b.bookingId ? -1 : 1;
  return 0;
}

export function compareLeftMessages(a: LeftMessage, b: LeftMessage): number {
  if (a.leftAt !== b.leftAt) return a.leftAt - b.leftAt;
  if (a.leftMessageId !== b.leftMessageId) return a.leftMessageId < b.leftMessageId ? -1 : 1;
  return 0;
}

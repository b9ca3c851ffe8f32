import { SITE_ADDRESSES } from '../../server/protocol/index.ts';
import type {
  Answer,
  Booked,
  BookingChoice,
  BookingId,
  BookingView,
  Moment,
  Need,
  Refusal,
  Slots,
} from '../../server/protocol/index.ts';
import type { VisitorCommand } from './command.ts';

/** What the times are asked for: of whom, and for which need. */
export type SlotsWanted = { readonly choice: BookingChoice; readonly need: Need };

/** The free times of one agent or of anyone, as far as they were read. */
export type SlotsState =
  | { readonly state: 'none' }
  | ({ readonly state: 'loading' } & SlotsWanted)
  | ({ readonly state: 'shown'; readonly slots: Slots } & SlotsWanted)
  | ({ readonly state: 'failed'; readonly refusal: Refusal } & SlotsWanted);

/** What was arranged last in this page, until the visitor has read it. */
export type Arranged =
  { readonly kind: 'booked'; readonly startsAt: Moment; readonly booked: Booked } | { readonly kind: 'left' };

/** What is being arranged, in a sheet over whatever view there is. */
export type Arranging =
  | ({ readonly kind: 'book' } & SlotsWanted)
  | { readonly kind: 'move'; readonly bookingId: BookingId }
  | { readonly kind: 'leave'; readonly choice: BookingChoice };

/** All that the picker knows of call-back times and of what was left for later. */
export type BookingState = {
  /** The visitor's open bookings, soonest first. */
  readonly bookings: readonly BookingView[];
  readonly slots: SlotsState;
  /** When anybody is there by the hours of the site, as far as it was asked; see `Slots.opensAt`. */
  readonly opensAt: Moment | null;
  readonly arranging: Arranging | null;
  readonly arranged: Arranged | null;
  /** Where the signed link of a booking leads; its token follows behind `#`. */
  readonly page: string;
};

export const FIRST_BOOKING: BookingState = {
  bookings: [],
  slots: { state: 'none' },
  opensAt: null,
  arranging: null,
  arranged: null,
  page: '',
};

/** @param server the origin of the server */
export const bookingsAt = (server: string): BookingState => ({
  ...FIRST_BOOKING,
  page: new URL(SITE_ADDRESSES.bookingPage, server).href,
});

export type BookingChange =
  | ({ readonly type: 'slotsAwaited' } & SlotsWanted)
  | ({ readonly type: 'slotsAnswered'; readonly answer: Answer<Slots> } & SlotsWanted)
  | { readonly type: 'arrangingBegun'; readonly arranging: Arranging }
  | { readonly type: 'arrangedRead' };

/** An answer about other times than those that were asked for last changes nothing. */
export function changeBooking(state: BookingState, change: BookingChange): BookingState {
  switch (change.type) {
    case 'slotsAwaited': {
      const { choice, need } = change;
      // Times that are known already stay on the screen while fresh ones come.
      if (isFor(state.slots, change) && state.slots.state === 'shown') return state;
      return { ...state, slots: { state: 'loading', choice, need } };
    }
    case 'slotsAnswered': {
      const { choice, need, answer } = change;
      if (!isFor(state.slots, change)) return state;
      const slots: SlotsState = answer.ok
        ? { state: 'shown', choice, need, slots: answer.result }
        : { state: 'failed', choice, need, refusal: answer.refusal };
      const opensAt = answer.ok && isAnybody(change) ? answer.result.opensAt : state.opensAt;
      return { ...state, slots, opensAt };
    }
    case 'arrangingBegun':
      return { ...state, arranging: change.arranging, arranged: null };
    case 'arrangedRead':
      return { ...state, arranging: null, arranged: null };
  }
}

const isAnybody = ({ choice, need }: SlotsWanted): boolean =>
  choice.kind === 'any' && need.skills.length + need.languages.length === 0;

/** Whether these times are those that were asked for. */
export const isFor = (slots: SlotsState, { choice, need }: SlotsWanted): boolean =>
  slots.state !== 'none' && JSON.stringify([slots.choice, slots.need]) === JSON.stringify([choice, need]);

type BookingCommand = Extract<
  VisitorCommand,
  { readonly name: 'book' | 'moveBooking' | 'cancelBooking' | 'leaveMessage' }
>;

/** What the server's yes to such a command comes to; the bookings themselves come with the visitor's view. */
export function answerBooking(state: BookingState, command: BookingCommand, result: object): BookingState {
  switch (command.name) {
    case 'book':
    case 'moveBooking': {
      const { startsAt } = command.body;
      return { ...state, arranged: { kind: 'booked', startsAt, booked: result as Booked } };
    }
    case 'leaveMessage':
      return { ...state, arranged: { kind: 'left' } };
    case 'cancelBooking':
      return { ...state, arranged: null };
  }
}

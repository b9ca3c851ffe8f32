import type { BookingPage, BookingPhase, Moment, Refusal, Slots } from '../../../server/protocol/index.ts';
import type { Reply } from '../../session/connection.ts';
import { ANYBODY, fakeBooking, fakeSlots } from '../../test/booking-states.ts';
import type { BookingLink, Move } from '../booking-link.ts';

export const bookingPage = (now: Moment, phase?: BookingPhase): BookingPage => ({
  siteName: 'Six Strings',
  booking: fakeBooking(now, 24 * 60, phase),
  sendsMail: false,
  serverNow: now,
});

export function freeTimes(now: Moment): Slots {
  const { slots } = fakeSlots(now);
  if (slots.state !== 'shown') throw new Error('The made-up times are not shown.');
  return slots.slots;
}

const answer = <Result>(result: Result): Reply<Result> => ({ ok: true, result });
export const no = (refusal: Refusal): Reply<never> => ({ ok: false, refusal });

/** A link that answers as it is told, and remembers what it was asked. */
export class FakeBookingLink implements BookingLink {
  readonly asked: unknown[] = [];
  page: Reply<BookingPage>;
  free: Slots;
  /** What the next acts come to, instead of a yes. */
  readonly refusals: Reply<never>[] = [];

  constructor(page: BookingPage, free: Slots) {
    this.page = answer(page);
    this.free = free;
  }

  show() {
    return Promise.resolve(this.page);
  }

  slots(ofAnybody: boolean): Promise<Reply<Slots>> {
    this.asked.push(['slots', ofAnybody ? ANYBODY.choice.kind : 'own']);
    return Promise.resolve(answer(this.free));
  }

  move(commandId: string, move: Move) {
    this.asked.push(['move', commandId, move]);
    const { page } = this;
    const bookingId = page?.ok ? page.result.booking.bookingId : null;
    if (bookingId === null) throw new Error('There is no booking to move.');
    const refused = this.refusals.shift();
    return Promise.resolve(refused ?? answer({ bookingId, token: 'fresh', mailed: false }));
  }

  cancel(commandId: string): Promise<Reply<object>> {
    this.asked.push(['cancel', commandId]);
    return Promise.resolve(this.refusals.length > 0 ? (this.refusals.shift() ?? null) : answer({}));
  }
}

import type { Booked, BookingPage, Refusal, Slots } from '../../server/protocol/index.ts';
import type { Reply } from '../session/connection.ts';

/** Why there is nothing to be done with a link. */
export type Ended = 'cancelled' | 'gone' | 'expired' | 'invalid' | 'failed';

/** What somebody with a link does about the booking. */
export type Doing =
  | { readonly kind: 'nothing' }
  /** Asked once before it is cancelled. */
  | { readonly kind: 'cancelling' }
  /** `slots` is `null` while they are read. */
  | { readonly kind: 'moving'; readonly ofAnybody: boolean; readonly slots: Slots | null };

export type PageState =
  | { readonly state: 'loading' }
  | { readonly state: 'ended'; readonly why: Ended }
  | {
      readonly state: 'shown';
      readonly page: BookingPage;
      readonly doing: Doing;
      /** Why the last act came to nothing. */
      readonly refusal: Refusal | null;
      /** What it was moved to here. */
      readonly moved: Booked | null;
    };

const ENDED_BY: Readonly<Partial<Record<Refusal['code'], Ended>>> = {
  'link-invalid': 'invalid',
  'link-expired': 'expired',
  'booking-unknown': 'gone',
};

/** What a refusal says of the link itself; `null` where the booking still stands. */
export const endedBy = ({ code }: Refusal): Ended | null => ENDED_BY[code] ?? null;

export function shownFrom(reply: Reply<BookingPage>, moved: Booked | null): PageState {
  if (reply?.ok) {
    return { state: 'shown', page: reply.result, doing: { kind: 'nothing' }, refusal: null, moved };
  }
  return { state: 'ended', why: (reply && endedBy(reply.refusal)) ?? 'failed' };
}

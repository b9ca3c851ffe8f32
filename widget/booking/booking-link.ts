import { ADDRESSES } from '../../server/protocol/index.ts';
import type {
  Booked,
  BookingChoice,
  BookingPage,
  CommandId,
  Moment,
  Slots,
} from '../../server/protocol/index.ts';
import type { Reply } from '../session/connection.ts';
import { askHttp, type Fetch } from '../session/http.ts';

export type Move = { readonly choice: BookingChoice; readonly startsAt: Moment };

/** What the holder of a signed link may do; `null` is no answer in time. */
export interface BookingLink {
  show(): Promise<Reply<BookingPage>>;
  /** Times of whom the visitor asked for, or of anybody; the booking's own is among them. */
  slots(ofAnybody: boolean): Promise<Reply<Slots>>;
  /** The same id again has no second effect. */
  move(commandId: CommandId, move: Move): Promise<Reply<Booked>>;
  cancel(commandId: CommandId): Promise<Reply<object>>;
}

/** The token goes in a header only: no log and no referrer tells it. */
export function openBookingLink(server: string, token: string, fetch: Fetch): BookingLink {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const ask = <Result>(address: string, body?: object): Promise<Reply<Result>> =>
    askHttp<Result>(fetch, new URL(address, server).href, {
      credentials: 'omit',
      headers,
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
  return {
    show: () => ask(ADDRESSES.booking),
    slots: (ofAnybody) => ask(ADDRESSES.bookingSlots + (ofAnybody ? '?any' : '')),
    move: (commandId, move) => ask(ADDRESSES.bookingMove, { commandId, ...move }),
    cancel: (commandId) => ask(ADDRESSES.bookingCancel, { commandId }),
  };
}

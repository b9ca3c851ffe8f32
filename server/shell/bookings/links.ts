import { decodeJwt } from 'jose';
import {
  LIMITS,
  refusal,
  type BookingId,
  type Moment,
  type Refusal,
  type SiteId,
} from '../../protocol/index.ts';
import { Signing, type SignedFor } from '../signing.ts';
import type { Surroundings } from '../surroundings.ts';

const PURPOSE = 'booking';
const AUDIENCE = `${PURPOSE}:`;

export type ReadLink =
  { readonly ok: true; readonly bookingId: BookingId } | { readonly ok: false; readonly refusal: Refusal };

/** Tokens that move and cancel one booking of one site, for whoever holds them. */
export class BookingLinks {
  readonly #signing: Signing;
  readonly #signedFor: SignedFor;

  constructor(siteId: SiteId, { store, random }: Pick<Surroundings, 'store' | 'random'>) {
    this.#signing = new Signing(store, random);
    this.#signedFor = { purpose: PURPOSE, siteId };
  }

  make(bookingId: BookingId, startsAt: Moment): Promise<string> {
    return this.#signing.sign(bookingId, this.#signedFor, startsAt + LIMITS.bookingLinkSeconds * 1_000);
  }

  async read(token: string, now: Moment): Promise<ReadLink> {
    const bookingId = await this.#signing.read(token, this.#signedFor, now);
    if (bookingId !== null) return { ok: true, bookingId: bookingId as BookingId };
    const wasGood = (await this.#signing.read(token, this.#signedFor, 0)) !== null;
    return { ok: false, refusal: refusal(wasGood ? 'link-expired' : 'link-invalid') };
  }
}

/** Which site a token says that it is for; whether that is true only the site can tell. */
export function siteOfLink(token: string): SiteId | null {
  try {
    const { aud } = decodeJwt(token);
    const isBooking = typeof aud === 'string' && aud.startsWith(AUDIENCE);
    return isBooking ? (aud.slice(AUDIENCE.length) as SiteId) : null;
  } catch {
    return null;
  }
}

import { jwtVerify, SignJWT } from 'jose';
import type { Moment } from '../protocol/index.ts';
import type { Store } from '../store/store.ts';
import type { Random } from './surroundings.ts';

const SECRET_NAME = 'signing';
const SECRET_BYTES = 32;
const ALGORITHM = 'HS256';

/** What a signed text is good for, and on which site: it opens nothing else. */
export type SignedFor = {
  readonly purpose: 'receipt' | 'booking' | 'device' | `cursor ${string}`;
  /** For a device whose it is, as a hash. */
  readonly siteId: string;
};

const audienceOf = ({ purpose, siteId }: SignedFor): string => `${purpose}:${siteId}`;

/**
 * Signs short texts that people carry in links (JWT, RFC 7519, with HMAC-SHA256). There is one secret for
 * each installation, made at first need and kept with its data. What is signed is not hidden: put ids into it
 * that mean nothing outside.
 */
export class Signing {
  readonly #store: Pick<Store, 'keepSecret'>;
  readonly #random: Random;
  #key: Promise<Uint8Array> | null = null;

  constructor(store: Pick<Store, 'keepSecret'>, random: Random) {
    this.#store = store;
    this.#random = random;
  }

  /** @param expiresAt rounded up to the full second, which is as fine as the standard goes */
  async sign(id: string, signedFor: SignedFor, expiresAt: Moment): Promise<string> {
    return new SignJWT()
      .setProtectedHeader({ alg: ALGORITHM })
      .setJti(id)
      .setAudience(audienceOf(signedFor))
      .setExpirationTime(Math.ceil(expiresAt / 1_000))
      .sign(await this.#loadKey());
  }

  /** The id that was signed; `null` when it was not signed here, not for this, or is past its time. */
  async read(signed: string, signedFor: SignedFor, now: Moment): Promise<string | null> {
    const key = await this.#loadKey();
    const options = {
      algorithms: [ALGORITHM],
      audience: audienceOf(signedFor),
      requiredClaims: ['exp', 'jti'],
      currentDate: new Date(now),
    };
    const verified = await jwtVerify(signed, key, options).catch(() => null);
    return verified?.payload.jti ?? null;
  }

  /** A secret that could not be read is read again at the next need. */
  #loadKey(): Promise<Uint8Array> {
    this.#key ??= this.#readKey().catch((error: unknown) => {
      this.#key = null;
      throw error;
    });
    return this.#key;
  }

  async #readKey(): Promise<Uint8Array> {
    const made = Buffer.from(this.#random.bytes(SECRET_BYTES)).toString('base64url');
    return Buffer.from(await this.#store.keepSecret(SECRET_NAME, made), 'base64url');
  }
}

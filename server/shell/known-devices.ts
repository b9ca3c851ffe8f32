import { BOUNDS } from './bounds.ts';
import { Signing, type SignedFor } from './signing.ts';
import type { Surroundings } from './surroundings.ts';
import { hashToken } from './tokens.ts';

/**
 * Browsers in which somebody has signed in before. What they keep is signed for one mail address and opens
 * nothing: it only tells whoever tries passwords there apart from strangers.
 */
export class KnownDevices {
  readonly #signing: Signing;
  readonly #surroundings: Pick<Surroundings, 'random' | 'clock'>;

  constructor(surroundings: Surroundings) {
    this.#signing = new Signing(surroundings.store, surroundings.random);
    this.#surroundings = surroundings;
  }

  make(email: string): Promise<string> {
    const { random, clock } = this.#surroundings;
    const expiresAt = clock.now() + BOUNDS.deviceKnownSeconds * 1_000;
    return this.#signing.sign(random.id(), signedFor(email), expiresAt);
  }

  /** The id of the device; `null` where it is none of this address, or too old. */
  async read(device: string | null, email: string): Promise<string | null> {
    if (device === null || device.length > BOUNDS.linkCharacters) return null;
    return this.#signing.read(device, signedFor(email), this.#surroundings.clock.now());
  }
}

const signedFor = (email: string): SignedFor => ({ purpose: 'device', siteId: hashToken(email) });

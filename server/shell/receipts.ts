import { LIMITS, type Receipt, type SiteId, type VisitorId } from '../protocol/index.ts';
import { Signing, type SignedFor } from './signing.ts';
import type { Surroundings } from './surroundings.ts';
import { hashToken } from './tokens.ts';

/**
 * What carries a place to another device: signed, so that nobody guesses one; kept as a hash, so that it
 * serves once; and without a word of whom it is about.
 */
export class Receipts {
  readonly #siteId: SiteId;
  readonly #surroundings: Surroundings;
  readonly #signing: Signing;
  readonly #signedFor: SignedFor;

  constructor(siteId: SiteId, surroundings: Surroundings) {
    this.#siteId = siteId;
    this.#surroundings = surroundings;
    this.#signing = new Signing(surroundings.store, surroundings.random);
    this.#signedFor = { purpose: 'receipt', siteId };
  }

  /** The one that the visitor made before serves no more. */
  async make(visitorId: VisitorId): Promise<Receipt> {
    const { store, random, clock } = this.#surroundings;
    const expiresAt = clock.now() + LIMITS.receiptSeconds * 1_000;
    const receipt = await this.#signing.sign(random.id(), this.#signedFor, expiresAt);
    await store.saveReceipt(this.#siteId, { visitorId, receiptHash: hashToken(receipt), expiresAt });
    return { receipt, expiresAt };
  }

  /** Whose it is, while it can be used; it stays as it is. */
  async read(receipt: string): Promise<VisitorId | null> {
    const { store, clock } = this.#surroundings;
    const id = await this.#signing.read(receipt, this.#signedFor, clock.now());
    return id === null ? null : store.readReceipt(this.#siteId, hashToken(receipt), clock.now());
  }

  /** Uses it up: from now on `token` stands for its visitor as well. */
  redeem(receipt: string, token: string): Promise<VisitorId | null> {
    const { store, clock } = this.#surroundings;
    return store.redeemReceipt(this.#siteId, hashToken(receipt), hashToken(token), clock.now());
  }
}

import type { Moment, VisitorId } from '../../protocol/index.ts';
import { STORE_LIMITS } from '../limits.ts';
import type { StoredReceipt } from '../store.ts';

/** The receipts of one site, and the tokens that were bound by them. */
export class ReceiptMemory {
  readonly #open = new Map<VisitorId, StoredReceipt>();
  /** Hashes of tokens, oldest first. */
  readonly #bound = new Map<VisitorId, string[]>();

  save(receipt: StoredReceipt): void {
    this.#open.set(receipt.visitorId, { ...receipt });
  }

  read(receiptHash: string, now: Moment): VisitorId | null {
    for (const receipt of this.#open.values()) {
      if (receipt.receiptHash === receiptHash && receipt.expiresAt > now) return receipt.visitorId;
    }
    return null;
  }

  /** @returns whose receipt it is, which serves no more */
  take(receiptHash: string, now: Moment): VisitorId | null {
    const visitorId = this.read(receiptHash, now);
    if (visitorId !== null) this.#open.delete(visitorId);
    return visitorId;
  }

  /** @returns tokens that stand for nobody any more */
  bind(visitorId: VisitorId, tokenHash: string): readonly string[] {
    const bound = [...(this.#bound.get(visitorId) ?? []), tokenHash];
    const dropped = bound.splice(0, Math.max(0, bound.length - STORE_LIMITS.tokensPerVisitor));
    this.#bound.set(visitorId, bound);
    return dropped;
  }

  forget(visitorId: VisitorId): void {
    this.#open.delete(visitorId);
    this.#bound.delete(visitorId);
  }
}

import type { Moment, VisitorId } from '../../protocol/index.ts';
import { STORE_LIMITS } from '../limits.ts';
import type { StoredReceipt } from '../identity.ts';

type Bound = { readonly tokenHash: string; readonly receiptHash: string };

/** The receipts of one site, and the tokens that were bound by them. */
export class ReceiptMemory {
  readonly #open = new Map<VisitorId, StoredReceipt>();
  /** Hashes of tokens and of the receipts that bound them, oldest first. */
  readonly #bound = new Map<VisitorId, Bound[]>();

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
  bind(visitorId: VisitorId, added: Bound): readonly string[] {
    const bound = [...(this.#bound.get(visitorId) ?? []), added];
    const dropped = bound.splice(0, Math.max(0, bound.length - STORE_LIMITS.tokensPerVisitor));
    this.#bound.set(visitorId, bound);
    return dropped.map(({ tokenHash }) => tokenHash);
  }

  unbind(visitorId: VisitorId, tokenHash: string): void {
    const kept = this.#bound.get(visitorId)?.filter((one) => one.tokenHash !== tokenHash);
    if (kept !== undefined) this.#bound.set(visitorId, kept);
  }

  /** For whom this receipt has bound this token. */
  boundBy(receiptHash: string, tokenHash: string): VisitorId | null {
    for (const [visitorId, bound] of this.#bound) {
      if (bound.some((one) => one.tokenHash === tokenHash && one.receiptHash === receiptHash))
        return visitorId;
    }
    return null;
  }

  forget(visitorId: VisitorId): void {
    this.#open.delete(visitorId);
    this.#bound.delete(visitorId);
  }
}

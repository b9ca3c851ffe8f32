import type { Moment, VisitorId } from '../protocol/index.ts';

/** What moves a visitor's place to another device, once, before it expires. */
export type StoredReceipt = {
  readonly visitorId: VisitorId;
  /** A hash of what its bearer shows. */
  readonly receiptHash: string;
  readonly expiresAt: Moment;
};

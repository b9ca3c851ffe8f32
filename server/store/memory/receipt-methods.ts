import type { Store } from '../store.ts';
import type { Memory } from './memory.ts';
import { promised, savedSite } from './memory.ts';

type ReceiptMethods = Pick<
  Store,
  'saveReceipt' | 'readReceipt' | 'redeemReceipt' | 'keepSecret' | 'readSecret' | 'replaceSecret'
>;

export const receiptMethods = (memory: Memory): ReceiptMethods => ({
  saveReceipt: promised((siteId, receipt) => savedSite(memory, siteId).receipts.save(receipt)),
  readReceipt: promised((siteId, receiptHash, now) =>
    savedSite(memory, siteId).receipts.read(receiptHash, now),
  ),
  redeemReceipt: promised((siteId, receiptHash, tokenHash, now) => {
    const { receipts, visitors } = savedSite(memory, siteId);
    const before = receipts.boundBy(receiptHash, tokenHash);
    if (before !== null) return before;
    if (visitors.has(tokenHash)) return null;
    const visitorId = receipts.take(receiptHash, now);
    if (visitorId === null) return null;
    for (const dropped of receipts.bind(visitorId, { tokenHash, receiptHash })) visitors.delete(dropped);
    visitors.set(tokenHash, visitorId);
    return visitorId;
  }),
  keepSecret: promised((name, made) => {
    const kept = memory.secrets.get(name) ?? made;
    memory.secrets.set(name, kept);
    return kept;
  }),
  readSecret: promised((name) => memory.secrets.get(name) ?? null),
  replaceSecret: promised((name, value) => void memory.secrets.set(name, value)),
});

import type { Store } from '../store.ts';
import type { Engine } from './engine.ts';
import * as people from './people.ts';
import * as receipts from './receipts.ts';
import { unbind, vouch } from './vouching.ts';

type IdentityMethods = Pick<
  Store,
  | 'findVisitor'
  | 'identifyVisitor'
  | 'saveReceipt'
  | 'readReceipt'
  | 'redeemReceipt'
  | 'vouch'
  | 'unbind'
  | 'keepSecret'
  | 'readSecret'
  | 'replaceSecret'
>;

/** Which visitor a device belongs to, and the secrets that prove it, over any SQL engine. */
export function identityMethods(engine: Engine): IdentityMethods {
  return {
    findVisitor: (siteId, tokenHash) =>
      engine.read((database) => people.findVisitor(database, siteId, tokenHash)),
    identifyVisitor: async (siteId, tokenHash, newId, now) =>
      (await engine.read((database) => people.findVisitor(database, siteId, tokenHash))) ??
      engine.write((transaction) => people.addVisitor(transaction, siteId, tokenHash, newId, now)),
    saveReceipt: (siteId, receipt) =>
      engine.write((transaction) => receipts.saveReceipt(transaction, siteId, receipt)),
    readReceipt: (siteId, receiptHash, now) =>
      engine.read((database) => receipts.readReceipt(database, siteId, receiptHash, now)),
    redeemReceipt: (siteId, receiptHash, tokenHash, now) =>
      engine.write((transaction) => receipts.redeemReceipt(transaction, siteId, receiptHash, tokenHash, now)),
    vouch: (siteId, vouching, now) =>
      engine.write((transaction) => vouch(transaction, siteId, vouching, now)),
    unbind: (siteId, tokenHash) => engine.write((transaction) => unbind(transaction, siteId, tokenHash)),
    keepSecret: (name, made) => engine.write((transaction) => receipts.keepSecret(transaction, name, made)),
    readSecret: (name) => engine.read((database) => receipts.readSecret(database, name)),
    replaceSecret: (name, value) =>
      engine.write((transaction) => receipts.replaceSecret(transaction, name, value)),
  };
}

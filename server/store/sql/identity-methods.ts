import type { IdentityStore } from '../identity.ts';
import type { Engine } from './engine.ts';
import * as people from './people.ts';
import {
  keepSecret,
  readReceipt,
  readSecret,
  redeemReceipt,
  replaceSecret,
  saveReceipt,
} from './receipts.ts';
import { unbind, vouch } from './vouching.ts';

/** Who a device is, and the secrets of the installation, over any SQL engine. */
export function identityMethods(engine: Engine): IdentityStore {
  return {
    identifyVisitor: async (siteId, tokenHash, newId, now) =>
      (await engine.read((database) => people.findVisitor(database, siteId, tokenHash))) ??
      engine.write((transaction) => people.addVisitor(transaction, siteId, tokenHash, newId, now)),
    saveReceipt: (siteId, receipt) =>
      engine.write((transaction) => saveReceipt(transaction, siteId, receipt)),
    readReceipt: (siteId, receiptHash, now) =>
      engine.read((database) => readReceipt(database, siteId, receiptHash, now)),
    redeemReceipt: (siteId, receiptHash, tokenHash, now) =>
      engine.write((transaction) => redeemReceipt(transaction, siteId, receiptHash, tokenHash, now)),
    vouch: (siteId, vouching, now) =>
      engine.write((transaction) => vouch(transaction, siteId, vouching, now)),
    unbind: (siteId, tokenHash) => engine.write((transaction) => unbind(transaction, siteId, tokenHash)),
    keepSecret: (name, made) => engine.write((transaction) => keepSecret(transaction, name, made)),
    readSecret: (name) => engine.read((database) => readSecret(database, name)),
    replaceSecret: (name, value) => engine.write((transaction) => replaceSecret(transaction, name, value)),
    findVisitor: (siteId, tokenHash) =>
      engine.read((database) => people.findVisitor(database, siteId, tokenHash)),
  };
}

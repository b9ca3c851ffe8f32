import type { Store } from '../store.ts';
import { accountMethods } from './account-methods.ts';
import { readAcquaintances } from './acquaintances.ts';
import { attachmentMethods } from './attachment-methods.ts';
import { bookingMethods } from './bookings.ts';
import { CommitGroups } from './commit-groups.ts';
import { readDecisions } from './decisions.ts';
import type { Engine } from './engine.ts';
import { forgetVisitor, pruneSome } from './erase.ts';
import * as events from './events.ts';
import * as people from './people.ts';
import {
  keepSecret,
  readReceipt,
  readSecret,
  redeemReceipt,
  replaceSecret,
  saveReceipt,
} from './receipts.ts';
import { textMethods } from './text-methods.ts';
import { unbind, vouch } from './vouching.ts';

/** The store over any SQL engine. */
export function createSqlStore(engine: Engine): Store {
  const groups = new CommitGroups(engine);
  return {
    commit: (commit) => groups.commit(commit),
    readEvents: (siteId, version, limit) =>
      engine.read((database) => events.readEvents(database, siteId, version, limit)),
    readSnapshot: (siteId) => engine.read((database) => events.readSnapshot(database, siteId)),
    writeSnapshot: (siteId, snapshot) =>
      engine.write((transaction) => events.writeSnapshot(transaction, siteId, snapshot)),
    readAnswer: (siteId, actor, commandId) =>
      engine.read((database) => events.readAnswer(database, siteId, actor, commandId)),
    readDecisions: (siteId, filter, limit) =>
      engine.read((database) => readDecisions(database, siteId, filter, limit)),
    prune: async (now) => {
      let deleted: number;
      do deleted = await engine.write((transaction) => pruneSome(transaction, now));
      while (deleted > 0);
    },

    readSites: () => engine.read((database) => people.readSites(database)),
    saveSite: (site) => engine.write((transaction) => people.saveSite(transaction, site)),
    identifyVisitor: async (siteId, tokenHash, newId, now) =>
      (await engine.read((database) => people.findVisitor(database, siteId, tokenHash))) ??
      engine.write((transaction) => people.addVisitor(transaction, siteId, tokenHash, newId, now)),
    saveReceipt: (siteId, receipt) =>
      engine.write((transaction) => saveReceipt(transaction, siteId, receipt)),
    readReceipt: (siteId, receiptHash, now) =>
      engine.read((database) => readReceipt(database, siteId, receiptHash, now)),
    redeemReceipt: (siteId, receiptHash, tokenHash, now) =>
      engine.write((transaction) => redeemReceipt(transaction, siteId, receiptHash, tokenHash, now)),
    ...bookingMethods(engine),
    vouch: (siteId, vouching, now) =>
      engine.write((transaction) => vouch(transaction, siteId, vouching, now)),
    unbind: (siteId, tokenHash) => engine.write((transaction) => unbind(transaction, siteId, tokenHash)),
    keepSecret: (name, made) => engine.write((transaction) => keepSecret(transaction, name, made)),
    readSecret: (name) => engine.read((database) => readSecret(database, name)),
    replaceSecret: (name, value) => engine.write((transaction) => replaceSecret(transaction, name, value)),
    findVisitor: (siteId, tokenHash) =>
      engine.read((database) => people.findVisitor(database, siteId, tokenHash)),
    readAcquaintances: (siteId, visitorId) =>
      engine.read((database) => readAcquaintances(database, siteId, visitorId)),
    ...textMethods(engine),
    forgetVisitor: async (siteId, visitorId) => {
      await engine.write((transaction) => forgetVisitor(transaction, siteId, visitorId));
      await engine.scrub();
    },

    ...attachmentMethods(engine),

    ...accountMethods(engine),

    close: async () => {
      await groups.settled();
      await engine.close();
    },
  };
}

import type { Store } from '../store.ts';
import { readAcquaintances } from './acquaintances.ts';
import { attachmentMethods } from './attachment-methods.ts';
import { bookingMethods } from './bookings.ts';
import { CommitGroups } from './commit-groups.ts';
import { readDecisions } from './decisions.ts';
import type { Engine } from './engine.ts';
import { forgetVisitor, pruneSome } from './erase.ts';
import * as events from './events.ts';
import { moveMarks, readMarks } from './marks.ts';
import * as people from './people.ts';
import { keepSecret, readReceipt, redeemReceipt, saveReceipt } from './receipts.ts';
import { readReview, readReviews } from './reviews.ts';
import * as texts from './texts.ts';

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
    readProfiles: (siteId) => engine.read((database) => texts.readProfiles(database, siteId)),
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
    keepSecret: (name, made) => engine.write((transaction) => keepSecret(transaction, name, made)),
    findVisitor: (siteId, tokenHash) =>
      engine.read((database) => people.findVisitor(database, siteId, tokenHash)),
    readAcquaintances: (siteId, visitorId) =>
      engine.read((database) => readAcquaintances(database, siteId, visitorId)),
    readTicketTexts: (siteId, ticketIds) =>
      engine.read((database) => texts.readTicketTexts(database, siteId, ticketIds)),
    readMessages: (siteId, conversationId, after, limit) =>
      engine.read((database) => texts.readMessages(database, siteId, conversationId, after, limit)),
    readMarks: (siteId, conversationIds) =>
      engine.read((database) => readMarks(database, siteId, conversationIds)),
    moveMarks: (siteId, marks) => engine.write((transaction) => moveMarks(transaction, siteId, marks)),
    readReviews: (siteId, agentId, page, limit) =>
      engine.read((database) => readReviews(database, siteId, agentId, page, limit)),
    readReview: (siteId, reviewId) => engine.read((database) => readReview(database, siteId, reviewId)),
    forgetVisitor: async (siteId, visitorId) => {
      await engine.write((transaction) => forgetVisitor(transaction, siteId, visitorId));
      await engine.scrub();
    },

    ...attachmentMethods(engine),

    saveAccount: (account) => engine.write((transaction) => people.saveAccount(transaction, account)),
    findAccount: (email) => engine.read((database) => people.findAccount(database, email)),
    saveSession: (session) => engine.write((transaction) => people.saveSession(transaction, session)),
    findSession: (tokenHash, now) => engine.read((database) => people.findSession(database, tokenHash, now)),
    deleteSession: (tokenHash) => engine.write((transaction) => people.deleteSession(transaction, tokenHash)),

    close: async () => {
      await groups.settled();
      await engine.close();
    },
  };
}

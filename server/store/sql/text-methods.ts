import type { Store } from '../store.ts';
import { readAcquaintances } from './acquaintances.ts';
import type { Engine } from './engine.ts';
import { moveMarks, readMarks } from './marks.ts';
import { readReview, readReviews } from './reviews.ts';
import { readTransferNotes } from './transfers.ts';
import * as texts from './texts.ts';

type TextMethods = Pick<
  Store,
  | 'readAcquaintances'
  | 'readProfiles'
  | 'readTicketTexts'
  | 'readMessages'
  | 'readMarks'
  | 'readTransferNotes'
  | 'moveMarks'
  | 'readReviews'
  | 'readReview'
>;

/** What people wrote, how far they have read, and whom they know, over any SQL engine. */
export function textMethods(engine: Engine): TextMethods {
  return {
    readAcquaintances: (siteId, visitorId) =>
      engine.read((database) => readAcquaintances(database, siteId, visitorId)),
    readProfiles: (siteId) => engine.read((database) => texts.readProfiles(database, siteId)),
    readTicketTexts: (siteId, ticketIds) =>
      engine.read((database) => texts.readTicketTexts(database, siteId, ticketIds)),
    readMessages: (siteId, conversationId, after, limit) =>
      engine.read((database) => texts.readMessages(database, siteId, conversationId, after, limit)),
    readTransferNotes: (siteId, ticketIds) =>
      engine.read((database) => readTransferNotes(database, siteId, ticketIds)),
    readMarks: (siteId, conversationIds) =>
      engine.read((database) => readMarks(database, siteId, conversationIds)),
    moveMarks: (siteId, marks) => engine.write((transaction) => moveMarks(transaction, siteId, marks)),
    readReviews: (siteId, agentId, page, limit) =>
      engine.read((database) => readReviews(database, siteId, agentId, page, limit)),
    readReview: (siteId, reviewId) => engine.read((database) => readReview(database, siteId, reviewId)),
  };
}

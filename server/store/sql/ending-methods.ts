import type { EndingStore } from '../ending.ts';
import { readNotes, readQuickReplies, saveQuickReplies } from './endings.ts';
import type { Engine } from './engine.ts';
import { readOutcomes } from './outcomes.ts';
import { readWaitingAnswers } from './waiting-answers.ts';

/** What agents say beside conversations, how these end, and what is answered in line, over any SQL engine. */
export const endingMethods = (engine: Engine): EndingStore => ({
  readNotes: (siteId, conversationIds) =>
    engine.read((database) => readNotes(database, siteId, conversationIds)),
  readQuickReplies: (siteId, agentId) =>
    engine.read((database) => readQuickReplies(database, siteId, agentId)),
  saveQuickReplies: (siteId, agentId, replies) =>
    engine.write((transaction) => saveQuickReplies(transaction, siteId, agentId, replies)),
  readWaitingAnswers: (siteId, ticketIds) =>
    engine.read((database) => readWaitingAnswers(database, siteId, ticketIds)),
  readOutcomes: (siteId, period) => engine.read((database) => readOutcomes(database, siteId, period)),
});

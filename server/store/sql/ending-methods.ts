import type { EndingStore } from '../ending.ts';
import { readNotes, readQuickReplies, saveQuickReplies } from './endings.ts';
import type { Engine } from './engine.ts';

/** Notes of agents and the answers that they often give, over any SQL engine. */
export const endingMethods = (engine: Engine): EndingStore => ({
  readNotes: (siteId, conversationIds) =>
    engine.read((database) => readNotes(database, siteId, conversationIds)),
  readQuickReplies: (siteId, agentId) =>
    engine.read((database) => readQuickReplies(database, siteId, agentId)),
  saveQuickReplies: (siteId, agentId, replies) =>
    engine.write((transaction) => saveQuickReplies(transaction, siteId, agentId, replies)),
});

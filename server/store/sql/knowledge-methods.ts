import type { KnowledgeStore } from '../knowledge.ts';
import { answerSuggestion, countSuggestions, readAnsweredSuggestions } from './answered-suggestions.ts';
import type { Engine } from './engine.ts';
import { findKnowledge, readKnowledge, removeKnowledge, saveKnowledge } from './knowledge.ts';

/** What sites know, and what agents did with suggestions, over any SQL engine. */
export const knowledgeMethods = (engine: Engine): KnowledgeStore => ({
  saveKnowledge: (siteId, entries, others) =>
    engine.write((transaction) => saveKnowledge(transaction, engine.fullText, siteId, entries, others)),
  removeKnowledge: (siteId, entryIds) =>
    engine.write((transaction) => removeKnowledge(transaction, engine.fullText, siteId, entryIds)),
  readKnowledge: (siteId, entryIds) => engine.read((database) => readKnowledge(database, siteId, entryIds)),
  findKnowledge: (siteId, query, limit) =>
    engine.read((database) => findKnowledge(database, engine.fullText, siteId, query, limit)),
  answerSuggestion: (siteId, answered) =>
    engine.write((transaction) => answerSuggestion(transaction, siteId, answered)),
  readAnsweredSuggestions: (siteId, conversationId) =>
    engine.read((database) => readAnsweredSuggestions(database, siteId, conversationId)),
  countSuggestions: (siteId, since, until) =>
    engine.read((database) => countSuggestions(database, siteId, since, until)),
});

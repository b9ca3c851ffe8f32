import { checkLimit } from '../checks.ts';
import type { KnowledgeStore } from '../knowledge.ts';
import { promised, savedSite } from './memory.ts';
import type { Memory } from './memory.ts';

export function knowledgeMethods(memory: Memory): KnowledgeStore {
  const { sites } = memory;
  return {
    saveKnowledge: promised((siteId, entries, others) =>
      savedSite(memory, siteId).knowledge.save(entries, others),
    ),
    removeKnowledge: promised((siteId, entryIds) => sites.get(siteId)?.knowledge.remove(entryIds) ?? 0),
    readKnowledge: promised((siteId, entryIds) => sites.get(siteId)?.knowledge.read(entryIds) ?? []),
    findKnowledge: promised((siteId, query, limit) => {
      checkLimit(limit);
      return sites.get(siteId)?.knowledge.find(query, limit) ?? [];
    }),
    answerSuggestion: promised((siteId, answered) => savedSite(memory, siteId).knowledge.answer(answered)),
    readAnsweredSuggestions: promised(
      (siteId, conversationId) => sites.get(siteId)?.knowledge.answered(conversationId) ?? [],
    ),
    countSuggestions: promised(
      (siteId, since, until) => sites.get(siteId)?.knowledge.count(since, until) ?? [],
    ),
  };
}

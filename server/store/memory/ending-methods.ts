import type { EndingStore } from '../ending.ts';
import { promised, savedSite } from './memory.ts';
import type { Memory } from './memory.ts';

export function endingMethods(memory: Memory): EndingStore {
  const { sites } = memory;
  return {
    readNotes: promised((siteId, conversationIds) => sites.get(siteId)?.endings.read(conversationIds) ?? []),
    readQuickReplies: promised((siteId, agentId) => sites.get(siteId)?.endings.replies(agentId) ?? []),
    saveQuickReplies: promised((siteId, agentId, replies) =>
      savedSite(memory, siteId).endings.saveReplies(agentId, replies),
    ),
  };
}

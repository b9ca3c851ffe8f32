import type { EndingStore } from '../ending.ts';
import { promised, savedSite } from './memory.ts';
import type { Memory } from './memory.ts';
import { NO_OUTCOMES } from './outcome-memory.ts';

export function endingMethods(memory: Memory): EndingStore {
  const { sites } = memory;
  return {
    readNotes: promised((siteId, conversationIds) => sites.get(siteId)?.endings.read(conversationIds) ?? []),
    readQuickReplies: promised((siteId, agentId) => sites.get(siteId)?.endings.replies(agentId) ?? []),
    saveQuickReplies: promised((siteId, agentId, replies) =>
      savedSite(memory, siteId).endings.saveReplies(agentId, replies),
    ),
    readWaitingAnswers: promised((siteId, ticketIds) => sites.get(siteId)?.endings.answers(ticketIds) ?? []),
    readOutcomes: promised((siteId, period) => {
      const site = sites.get(siteId);
      if (site === undefined) return NO_OUTCOMES;
      const answeredWaiting = site.stories.countAnswered(period);
      return { ...site.endings.outcomes.sums(period), answeredWaiting };
    }),
  };
}

import type { HistoryStore } from '../history.ts';
import { promised, savedSite } from './memory.ts';
import type { Memory } from './memory.ts';

export function historyMethods(memory: Memory): HistoryStore {
  const { sites } = memory;
  return {
    readHistory: promised((siteId, question) => {
      const site = sites.get(siteId);
      return site?.history.read(question, (subjectId) => site.reviewOf(subjectId)) ?? [];
    }),
    readCustomers: promised((siteId, bounds) => sites.get(siteId)?.history.customers(bounds) ?? []),
    rebuildHistory: promised((siteId, factsOf) => {
      const site = savedSite(memory, siteId);
      const facts = factsOf(site.events);
      site.history.replace(facts);
      return facts.length;
    }),
  };
}

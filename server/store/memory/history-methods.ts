import type { HistoryStore } from '../history.ts';
import { promised, savedSite } from './memory.ts';
import type { ReviewOf } from './history-memory.ts';
import type { Memory } from './memory.ts';
import type { SiteMemory } from './site-memory.ts';

export function historyMethods(memory: Memory): HistoryStore {
  const { sites } = memory;
  return {
    readHistory: promised((siteId, question) => {
      const site = sites.get(siteId);
      return site?.history.read(question, reviewOfTalk(site)) ?? [];
    }),
    readCustomers: promised((siteId, question) => sites.get(siteId)?.history.customers(question) ?? []),
    rebuildHistory: promised((siteId, factsOf) => {
      const site = savedSite(memory, siteId);
      const facts = factsOf(site.events);
      site.history.replace(facts);
      return facts.length;
    }),
    readSkilled: promised((siteId, since, until) => {
      const site = sites.get(siteId);
      return site?.history.skilled(since, until, reviewOfTalk(site)) ?? [];
    }),
    readTagged: promised((siteId, since, until) => {
      const { reviews, measures } = savedSite(memory, siteId);
      return reviews
        .allPublished()
        .filter(({ publishedAt }) => publishedAt >= since && publishedAt < until)
        .filter(({ reviewId }) => !measures.isDiscounted(reviewId))
        .map(({ agentId, tags }) => ({ agentId, tags, reviews: 1 }));
    }),
    readWatch: promised((siteId) => sites.get(siteId)?.watch ?? null),
    writeWatch: promised((siteId, watch) => {
      savedSite(memory, siteId).watch = watch;
    }),
  };
}

/** The review of a conversation as it is public, where its stars count. */
const reviewOfTalk =
  ({ reviews, measures }: SiteMemory): ReviewOf =>
  (subjectId) =>
    reviews.publicOf(subjectId, (reviewId) => measures.isDiscounted(reviewId));

import { checkLimit } from '../checks.ts';
import type { StoryStore } from '../story.ts';
import { promised, savedSite } from './memory.ts';
import type { Memory } from './memory.ts';
import { isOlder } from './text-methods.ts';

export function storyMethods(memory: Memory): StoryStore {
  const { sites } = memory;
  return {
    readStory: promised((siteId, visitorId, limit) => {
      checkLimit(limit);
      return sites.get(siteId)?.stories.read(visitorId, limit) ?? [];
    }),
    readReviewsOf: promised((siteId, visitorId, limit) => {
      checkLimit(limit);
      const measures = sites.get(siteId)?.measures;
      return [...(sites.get(siteId)?.reviews.publishedBy(visitorId) ?? [])]
        .filter(({ reviewId }) => !measures?.isHidden(reviewId))
        .sort((one, other) => (isOlder(one, other) ? 1 : -1))
        .slice(0, limit);
    }),
    addLook: promised((siteId, look) => savedSite(memory, siteId).stories.add(look)),
    readLooks: promised((siteId, filter, limit) => {
      checkLimit(limit);
      return sites.get(siteId)?.stories.looks(filter, limit) ?? [];
    }),
  };
}

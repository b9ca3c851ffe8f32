import type { StoryStore } from '../story.ts';
import type { Engine } from './engine.ts';
import { readReviewsOf } from './reviews-of.ts';
import * as stories from './stories.ts';

/** What became of the tries of visitors, and who looked, over any SQL engine. */
export function storyMethods(engine: Engine): StoryStore {
  return {
    readStory: (siteId, visitorId, limit) =>
      engine.read((database) => stories.readStory(database, siteId, visitorId, limit)),
    readReviewsOf: (siteId, visitorId, limit) =>
      engine.read((database) => readReviewsOf(database, siteId, visitorId, limit)),
    addLook: (siteId, look) =>
      engine.write((transaction) => stories.insertLooks(transaction, [{ siteId, look }])),
    readLooks: (siteId, filter, limit) =>
      engine.read((database) => stories.readLooks(database, siteId, filter, limit)),
  };
}

import type { VisitorStory } from '../../../server/protocol/index.ts';

/** Nothing is known of this visitor. */
export const NEW_HERE: VisitorStory = {
  timeline: [],
  more: false,
  preferred: null,
  frustration: { score: 0, level: 'calm', signs: [] },
};

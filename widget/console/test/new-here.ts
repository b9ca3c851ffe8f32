import type { VisitorStory } from '../../../server/protocol/index.ts';

/** Nothing is known of this visitor. */
export const NEW_HERE: VisitorStory = {
  talks: [],
  tries: [],
  more: false,
  reviews: [],
  frustration: { score: 0, level: 'calm', signs: [] },
  bookings: [],
  leftMessages: [],
};

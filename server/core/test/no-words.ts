import type { Words } from '../view/words.ts';

/** Nobody has said anything. */
export const NO_WORDS: Words = {
  profiles: new Map(),
  tickets: new Map(),
  marks: new Map(),
  bookings: new Map(),
  leftMessages: new Map(),
};

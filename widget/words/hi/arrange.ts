import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const arrangeWords = (formats: Formats<'hi'>): BehindWords['arrange'] => ({
  book: 'कॉल बुक करें',
  bookWith: (name) => `${name} के साथ कॉल बुक करें`,
  bookInstead: 'इसके बजाय कॉल बुक करें',
  leave: 'संदेश छोड़ें',
  leaveFor: (name) => `${name} के लिए संदेश छोड़ें`,
  byHours: (moment, now) =>
    `समय-सारणी के अनुसार वापसी: ${formats.day(moment, now)}, ${formats.time(moment)} (आपका समय)।`,
  overdue: 'समय-सारणी के अनुसार अब तक किसी को यहाँ होना चाहिए।',
});

import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const hoursWords = (formats: Formats<'hi'>): BehindWords['hours'] => ({
  heading: 'समय-सारणी',
  span: (from, until) => formats.timeRange(from, until),
  zone: (moment) => `आपके यहाँ का समय: ${formats.zone(moment)}।`,
  nextFree: (moment, now) => `कॉल का अगला ख़ाली समय: ${formats.day(moment, now)}, ${formats.time(moment)}।`,
});

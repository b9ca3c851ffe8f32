import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const hoursWords = (formats: Formats<'sv'>): BehindWords['hours'] => ({
  heading: 'Tider',
  span: (from, until) => formats.timeRange(from, until),
  zone: (moment) => `I din tid: ${formats.zone(moment)}.`,
  nextFree: (moment, now) =>
    `Nästa lediga tid för ett samtal: ${formats.day(moment, now)} kl. ${formats.time(moment)}.`,
});

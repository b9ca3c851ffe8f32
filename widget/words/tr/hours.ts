import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const hoursWords = (formats: Formats<'tr'>): BehindWords['hours'] => ({
  heading: 'Saatler',
  span: (from, until) => formats.timeRange(from, until),
  zone: (moment) => `Sizin saatinizle: ${formats.zone(moment)}.`,
  nextFree: (moment, now) => `Arama için ilk boş saat: ${formats.day(moment, now)}, ${formats.time(moment)}.`,
});

import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const hoursWords = (formats: Formats<'it'>): BehindWords['hours'] => ({
  heading: 'Orari',
  span: (from, until) => formats.timeRange(from, until),
  zone: (moment) => `Nella sua ora: ${formats.zone(moment)}.`,
  nextFree: (moment, now) =>
    `Prossimo orario libero per una chiamata: ${formats.day(moment, now)} alle ${formats.time(moment)}.`,
});

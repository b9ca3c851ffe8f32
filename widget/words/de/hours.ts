import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const hoursWords = (formats: Formats<'de'>): BehindWords['hours'] => ({
  heading: 'Zeiten',
  span: (from, until) => formats.timeRange(from, until),
  zone: (moment) => `In Ihrer Zeit: ${formats.zone(moment)}.`,
  nextFree: (moment, now) =>
    `Nächste freie Zeit für einen Anruf: ${formats.day(moment, now)} um ${formats.time(moment)}.`,
});

import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const hoursWords = (formats: Formats<'pl'>): BehindWords['hours'] => ({
  heading: 'Godziny',
  span: (from, until) => formats.timeRange(from, until),
  zone: (moment) => `Czas lokalny: ${formats.zone(moment)}.`,
  nextFree: (moment, now) =>
    `Najbliższy wolny termin na telefon: ${formats.day(moment, now)}, ${formats.time(moment)}.`,
});

import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const hoursWords = (formats: Formats<'fr'>): BehindWords['hours'] => ({
  heading: 'Horaires',
  span: (from, until) => formats.timeRange(from, until),
  zone: (moment) => `Heure de chez vous : ${formats.zone(moment)}.`,
  nextFree: (moment, now) =>
    `Prochain créneau pour un appel : ${formats.day(moment, now)} à ${formats.time(moment)}.`,
});

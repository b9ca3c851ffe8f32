import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const hoursWords = (formats: Formats<'pt'>): BehindWords['hours'] => ({
  heading: 'Horário',
  span: (from, until) => formats.timeRange(from, until),
  zone: (moment) => `Na sua hora local: ${formats.zone(moment)}.`,
  nextFree: (moment, now) =>
    `Próxima hora livre para uma chamada: ${formats.day(moment, now)} às ${formats.time(moment)}.`,
});

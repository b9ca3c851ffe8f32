import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const hoursWords = (formats: Formats<'uk'>): BehindWords['hours'] => ({
  heading: 'Години',
  span: (from, until) => formats.timeRange(from, until),
  zone: (moment) => `Час Ваш: ${formats.zone(moment)}.`,
  nextFree: (moment, now) =>
    `Найближчий вільний час для дзвінка: ${formats.day(moment, now)}, ${formats.time(moment)}.`,
});

import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const hoursWords = (formats: Formats<'nl'>): BehindWords['hours'] => ({
  heading: 'Tijden',
  span: (from, until) => formats.timeRange(from, until),
  zone: (moment) => `In uw tijd: ${formats.zone(moment)}.`,
  nextFree: (moment, now) =>
    `Eerste vrije tijd voor een belafspraak: ${formats.day(moment, now)} om ${formats.time(moment)}.`,
});

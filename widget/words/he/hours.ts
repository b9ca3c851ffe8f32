import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const hoursWords = (formats: Formats<'he'>): BehindWords['hours'] => ({
  heading: 'שעות',
  span: (from, until) => formats.timeRange(from, until),
  zone: (moment) => `לפי השעון שלך: ${formats.zone(moment)}.`,
  nextFree: (moment, now) =>
    `הזמן הפנוי הבא לשיחת טלפון: ${formats.day(moment, now)} בשעה ${formats.time(moment)}.`,
});

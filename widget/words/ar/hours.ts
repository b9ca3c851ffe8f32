import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const hoursWords = (formats: Formats<'ar'>): BehindWords['hours'] => ({
  heading: 'أوقات الحضور',
  span: (from, until) => formats.timeRange(from, until),
  zone: (moment) => `بتوقيتك: ${formats.zone(moment)}.`,
  nextFree: (moment, now) =>
    `أقرب موعد متاح للمكالمة: ${formats.day(moment, now)} الساعة ${formats.time(moment)}.`,
});

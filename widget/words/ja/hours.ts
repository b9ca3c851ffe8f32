import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const hoursWords = (formats: Formats<'ja'>): BehindWords['hours'] => ({
  heading: '受付時間',
  span: (from, until) => formats.timeRange(from, until),
  zone: (moment) => `現地時間：${formats.zone(moment)}。`,
  nextFree: (moment, now) =>
    `電話を予約できる次の時間：${formats.day(moment, now)} ${formats.time(moment)}。`,
});

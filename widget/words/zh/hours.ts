import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const hoursWords = (formats: Formats<'zh'>): BehindWords['hours'] => ({
  heading: '服务时间',
  span: (from, until) => formats.timeRange(from, until),
  zone: (moment) => `按您的当地时间：${formats.zone(moment)}。`,
  nextFree: (moment, now) => `最近可预约电话的时间：${formats.day(moment, now)} ${formats.time(moment)}。`,
});

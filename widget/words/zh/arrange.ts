import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const arrangeWords = (formats: Formats<'zh'>): BehindWords['arrange'] => ({
  book: '预约电话',
  bookWith: (name) => `预约与${name}通电话`,
  bookInstead: '改为预约电话',
  leave: '留言',
  leaveFor: (name) => `给${name}留言`,
  byHours: (moment, now) =>
    `按照我们的时间安排，您当地时间${formats.day(moment, now)} ${formats.time(moment)}会有人在。`,
  overdue: '按照我们的时间安排，现在应该有人在了。',
});

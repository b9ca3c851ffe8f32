import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const arrangeWords = (formats: Formats<'ja'>): BehindWords['arrange'] => ({
  book: '電話を予約する',
  bookWith: (name) => `${name}さんとの電話を予約する`,
  bookInstead: '代わりに電話を予約する',
  leave: '伝言を残す',
  leaveFor: (name) => `${name}さんに伝言を残す`,
  byHours: (moment, now) =>
    `受付時間では、現地時間の${formats.day(moment, now)} ${formats.time(moment)}に担当者が来る予定です。`,
  overdue: '受付時間では、すでに担当者がいるはずの時刻です。',
});

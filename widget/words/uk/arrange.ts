import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const arrangeWords = (formats: Formats<'uk'>): BehindWords['arrange'] => ({
  book: 'Замовити дзвінок',
  bookWith: (name) => `Замовити дзвінок: ${name}`,
  bookInstead: 'Краще замовити дзвінок',
  leave: 'Залишити повідомлення',
  leaveFor: (name) => `Залишити повідомлення: ${name}`,
  byHours: (moment, now) =>
    `За графіком тут хтось буде: ${formats.day(moment, now)}, ${formats.time(moment)} за Вашим часом.`,
  overdue: 'За графіком тут уже мав би хтось бути.',
});

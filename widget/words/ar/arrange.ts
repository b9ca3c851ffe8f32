import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const arrangeWords = (formats: Formats<'ar'>): BehindWords['arrange'] => ({
  book: 'حجز مكالمة',
  bookWith: (name) => `حجز مكالمة مع ${name}`,
  bookInstead: 'حجز مكالمة بدل الانتظار',
  leave: 'ترك رسالة',
  leaveFor: (name) => `ترك رسالة إلى ${name}`,
  byHours: (moment, now) =>
    `حسب أوقات عملنا نعود ${formats.day(moment, now)} الساعة ${formats.time(moment)} بتوقيتك.`,
  overdue: 'حسب أوقات عملنا كان يُفترض أن نكون هنا الآن.',
});

import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const arrangeWords = (formats: Formats<'tr'>): BehindWords['arrange'] => ({
  book: 'Arama planla',
  bookWith: (name) => `${name} ile arama planla`,
  bookInstead: 'Bunun yerine arama planla',
  leave: 'Mesaj bırak',
  leaveFor: (name) => `Mesaj bırak: ${name}`,
  byHours: (moment, now) =>
    `Saatlerimize göre biri gelecek: ${formats.day(moment, now)}, sizin saatinizle ${formats.time(moment)}.`,
  overdue: 'Saatlerimize göre şimdiye kadar birinin burada olması gerekirdi.',
});

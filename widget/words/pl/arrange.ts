import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const arrangeWords = (formats: Formats<'pl'>): BehindWords['arrange'] => ({
  book: 'Umów telefon',
  bookWith: (name) => `Umów telefon: ${name}`,
  bookInstead: 'Lepiej umów telefon',
  leave: 'Zostaw wiadomość',
  leaveFor: (name) => `Zostaw wiadomość: ${name}`,
  byHours: (moment, now) =>
    `Według grafiku ktoś tu będzie: ${formats.day(moment, now)}, ${formats.time(moment)} czasu lokalnego.`,
  overdue: 'Według grafiku ktoś powinien już tu być.',
});

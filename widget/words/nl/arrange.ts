import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const arrangeWords = (formats: Formats<'nl'>): BehindWords['arrange'] => ({
  book: 'Belafspraak maken',
  bookWith: (name) => `Belafspraak maken met ${name}`,
  bookInstead: 'Liever een belafspraak',
  leave: 'Bericht achterlaten',
  leaveFor: (name) => `Bericht achterlaten voor ${name}`,
  byHours: (moment, now) =>
    `Volgens onze tijden is hier ${formats.day(moment, now)} om ${formats.time(moment)} (uw tijd) iemand.`,
  overdue: 'Volgens onze tijden zou er nu iemand moeten zijn.',
});

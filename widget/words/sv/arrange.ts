import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const arrangeWords = (formats: Formats<'sv'>): BehindWords['arrange'] => ({
  book: 'Boka ett samtal',
  bookWith: (name) => `Boka ett samtal med ${name}`,
  bookInstead: 'Boka ett samtal i stället',
  leave: 'Lämna ett meddelande',
  leaveFor: (name) => `Lämna ett meddelande till ${name}`,
  byHours: (moment, now) =>
    `Enligt våra tider är någon här ${formats.day(moment, now)} kl. ${formats.time(moment)} (din tid).`,
  overdue: 'Enligt våra tider borde någon vara här vid det här laget.',
});

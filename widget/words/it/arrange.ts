import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const arrangeWords = (formats: Formats<'it'>): BehindWords['arrange'] => ({
  book: 'Prenota una chiamata',
  bookWith: (name) => `Prenota una chiamata con ${name}`,
  bookInstead: 'Prenota piuttosto una chiamata',
  leave: 'Lascia un messaggio',
  leaveFor: (name) => `Lascia un messaggio per ${name}`,
  byHours: (moment, now) =>
    `Secondo i nostri orari c’è qualcuno ${formats.day(moment, now)} alle ${formats.time(moment)}, ora sua.`,
  overdue: 'Secondo i nostri orari dovrebbe già esserci qualcuno.',
});

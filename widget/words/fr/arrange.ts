import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const arrangeWords = (formats: Formats<'fr'>): BehindWords['arrange'] => ({
  book: 'Réserver un appel',
  bookWith: (name) => `Réserver un appel avec ${name}`,
  bookInstead: 'Réserver plutôt un appel',
  leave: 'Laisser un message',
  leaveFor: (name) => `Laisser un message à ${name}`,
  byHours: (moment, now) =>
    `Selon nos horaires : ${formats.day(moment, now)} à ${formats.time(moment)}, heure de chez vous.`,
  overdue: 'Selon nos horaires, quelqu’un devrait déjà être là.',
});

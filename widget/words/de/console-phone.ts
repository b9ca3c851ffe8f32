import type { ConsoleWords } from '../console.ts';

/** Worte der Leiste unten, wo nur eine Spalte Platz hat. */
export const phoneWords: ConsoleWords['phone'] = {
  places: 'Orte',
  people: 'Leute',
  conversation: 'Gespräch',
  visitor: 'Besuch',
  me: 'Ich',
  calls: (calls) => (calls === 1 ? '1 Ruf' : `${calls} Rufe`),
};

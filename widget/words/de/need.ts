import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const needWords = (formats: Formats<'de'>): BehindWords['need'] => ({
  legend: 'Womit soll sich die Person auskennen?',
  hint: 'Bis zu drei. Passend sind dann nur Personen, die all das mitbringen.',
  skills: 'Themen',
  languages: 'Sprachen',
  people: (count) =>
    formats.plural(count, {
      one: '# Person hier bringt all das mit.',
      other: '# Personen hier bringen all das mit.',
    }),
  nobody: 'Niemand hier bringt all das mit. Verlangen Sie weniger.',
  anyone: (wishes) => `Passend sind alle mit ${formats.list(wishes)}.`,
  anyoneAtAll: 'Passend sind alle hier.',
  change: 'Ändern, womit sich die Person auskennen soll',
  save: 'Speichern',
  cancel: 'Abbrechen',
  kept: 'Gespeichert. Ihr Platz bleibt erhalten.',
});

import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const needWords = (formats: Formats<'sv'>): BehindWords['need'] => ({
  legend: 'Vad behöver personen kunna?',
  hint: 'Upp till tre. Lämplig är då bara den som kan allt det.',
  skills: 'Ämnen',
  languages: 'Språk',
  people: (count) =>
    formats.plural(count, {
      one: '# person här kan allt det.',
      other: '# personer här kan allt det.',
    }),
  nobody: 'Ingen här kan allt det. Begär mindre.',
  anyone: (wishes) => `Lämplig är var och en med ${formats.list(wishes)}.`,
  anyoneAtAll: 'Lämplig är var och en här.',
  change: 'Ändra vad personen behöver kunna',
  save: 'Spara',
  cancel: 'Avbryt',
  kept: 'Sparat. Du behåller din plats.',
});

import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const needWords = (formats: Formats<'nl'>): BehindWords['need'] => ({
  legend: 'Waar moet de persoon verstand van hebben?',
  hint: 'Hoogstens drie. Geschikt is dan alleen wie dat allemaal in huis heeft.',
  skills: 'Onderwerpen',
  languages: 'Talen',
  people: (count) =>
    formats.plural(count, {
      one: '# persoon hier heeft dat allemaal in huis.',
      other: '# personen hier hebben dat allemaal in huis.',
    }),
  nobody: 'Niemand hier heeft dat allemaal in huis. Vraag om minder.',
  anyone: (wishes) => `Geschikt is iedereen met ${formats.list(wishes)}.`,
  anyoneAtAll: 'Geschikt is iedereen hier.',
  change: 'Wijzigen wat u nodig hebt',
  save: 'Opslaan',
  cancel: 'Annuleren',
  kept: 'Opgeslagen. U houdt uw plaats.',
});

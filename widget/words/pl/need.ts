import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const needWords = (formats: Formats<'pl'>): BehindWords['need'] => ({
  legend: 'Na czym ta osoba ma się znać?',
  hint: 'Najwyżej trzy. Odpowiednie są wtedy tylko osoby, które spełniają to wszystko.',
  skills: 'Tematy',
  languages: 'Języki',
  people: (count) =>
    formats.plural(count, {
      one: '# osoba tutaj spełnia to wszystko.',
      few: '# osoby tutaj spełniają to wszystko.',
      many: '# osób tutaj spełnia to wszystko.',
      other: '# osoby tutaj spełnia to wszystko.',
    }),
  nobody: 'Nikt tutaj nie spełnia tego wszystkiego. Proszę wybrać mniej.',
  anyone: (wishes) => `Odpowiednia osoba to każda, która spełnia: ${formats.list(wishes)}.`,
  anyoneAtAll: 'Odpowiednia osoba to każda tutaj.',
  change: 'Zmień, na czym ta osoba ma się znać',
  save: 'Zapisz',
  cancel: 'Anuluj',
  kept: 'Zapisano. Miejsce w kolejce zostaje.',
});

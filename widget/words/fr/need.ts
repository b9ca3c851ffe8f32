import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const needWords = (formats: Formats<'fr'>): BehindWords['need'] => ({
  legend: 'Que faut-il savoir ?',
  hint: 'Trois au plus. Une personne qui convient est alors quelqu’un qui réunit tout cela.',
  skills: 'Sujets',
  languages: 'Langues',
  people: (count) =>
    formats.plural(count, {
      one: '# personne ici réunit tout cela.',
      other: '# personnes ici réunissent tout cela.',
    }),
  nobody: 'Personne ici ne réunit tout cela. Demandez-en moins.',
  anyone: (wishes) => `Toute personne qui convient : ${formats.list(wishes)}.`,
  anyoneAtAll: 'Toute personne qui convient : tout le monde ici.',
  change: 'Modifier ce qu’il faut savoir',
  save: 'Enregistrer',
  cancel: 'Annuler',
  kept: 'Enregistré. Vous gardez votre place.',
});

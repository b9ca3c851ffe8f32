import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const needWords = (formats: Formats<'pt'>): BehindWords['need'] => ({
  legend: 'O que é preciso saber?',
  hint: 'Até três. Adequada é então só a pessoa que reúne tudo isso.',
  skills: 'Assuntos',
  languages: 'Idiomas',
  people: (count) =>
    formats.plural(count, {
      one: '# pessoa aqui reúne tudo isso.',
      other: '# pessoas aqui reúnem tudo isso.',
    }),
  nobody: 'Ninguém aqui reúne tudo isso. Peça menos.',
  anyone: (wishes) => `Pessoa adequada: qualquer uma com ${formats.list(wishes)}.`,
  anyoneAtAll: 'Pessoa adequada: qualquer uma aqui.',
  change: 'Alterar o que é preciso saber',
  save: 'Guardar',
  cancel: 'Cancelar',
  kept: 'Tudo guardado. Mantém o seu lugar.',
});

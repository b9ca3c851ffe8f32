import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const needWords = (formats: Formats<'es'>): BehindWords['need'] => ({
  legend: '¿Qué hay que saber?',
  hint: 'Tres como mucho. Alguien adecuado es entonces quien reúne todo eso.',
  skills: 'Temas',
  languages: 'Idiomas',
  people: (count) =>
    formats.plural(count, {
      one: '# persona aquí reúne todo eso.',
      other: '# personas aquí reúnen todo eso.',
    }),
  nobody: 'Nadie aquí reúne todo eso. Pida menos.',
  anyone: (wishes) => `Alguien adecuado: cualquiera con ${formats.list(wishes)}.`,
  anyoneAtAll: 'Alguien adecuado: todas las personas de aquí.',
  change: 'Cambiar lo que hay que saber',
  save: 'Guardar',
  cancel: 'Cancelar',
  kept: 'Guardado. Conserva su lugar.',
});

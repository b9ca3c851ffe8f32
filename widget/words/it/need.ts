import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const needWords = (formats: Formats<'it'>): BehindWords['need'] => ({
  legend: 'Che cosa bisogna sapere?',
  hint: 'Fino a tre. Chiunque sia adatto vuol dire allora chi ha tutto questo.',
  skills: 'Temi',
  languages: 'Lingue',
  people: (count) =>
    formats.plural(count, {
      one: '# persona qui ha tutto questo.',
      other: '# persone qui hanno tutto questo.',
    }),
  nobody: 'Nessuno qui ha tutto questo. Chieda meno.',
  anyone: (wishes) => `Chiunque sia adatto: chi ha ${formats.list(wishes)}.`,
  anyoneAtAll: 'Chiunque sia adatto: tutte le persone qui.',
  change: 'Cambia ciò che bisogna sapere',
  save: 'Salva',
  cancel: 'Annulla',
  kept: 'Salvato. Conserva il suo posto.',
});

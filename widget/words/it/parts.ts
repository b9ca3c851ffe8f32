import type { Formats } from '../formats.ts';
import type { PartWords } from '../parts.ts';
import { earlyRefusalWords } from './early-refusals.ts';

export const partWords = (formats: Formats<'it'>): PartWords => ({
  formats,
  early: earlyRefusalWords(),

  presence: {
    free: 'Disponibile ora',
    busy: 'In conversazione',
    away: 'In pausa',
    offline: 'Non presente',
  },

  promise: {
    free: 'Disponibile ora',
    under: (minutes) => `Di solito meno di ${formats.number(minutes)} min`,
    between: (from, to) => `Circa ${formats.range(from, to)} min`,
    overAnHour: (from) =>
      from === null ? 'Di solito oltre un’ora' : `Da ${formats.number(from)} min a oltre un’ora`,
    closing: (at) => `Va via alle ${formats.time(at)}, prima del suo turno`,
    closingAll: (at) => `Entro le ${formats.time(at)} vanno via tutti, prima del suo turno`,
    none: 'Ancora nessuna stima',
  },
  before: (count) => `${formats.number(count)} prima di lei`,
  backAt: (moment) => `Torna alle ${formats.time(moment)}, ora sua`,

  rating: {
    isNew: 'Inizia qui',
    newLong: 'Inizia qui, meno di cinque recensioni',
    long: (average, count) => {
      const reviews = formats.plural(count, { one: '# recensione', other: '# recensioni' });
      return `${formats.rating(average)} su 5 da ${reviews}`;
    },
  },
});

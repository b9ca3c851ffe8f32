import type { Formats } from '../formats.ts';
import type { PartWords } from '../parts.ts';
import { earlyRefusalWords } from './early-refusals.ts';

export const partWords = (formats: Formats<'pt'>): PartWords => ({
  formats,
  early: earlyRefusalWords(),

  presence: {
    free: 'Livre agora',
    busy: 'Em conversa',
    away: 'Em pausa',
    offline: 'Ausente',
  },

  promise: {
    free: 'Livre agora',
    under: (minutes) => `Em geral até ${formats.number(minutes)} min`,
    between: (from, to) => `Uns ${formats.range(from, to)} min`,
    overAnHour: (from) =>
      from === null ? 'Em geral mais de 1 h' : `De ${formats.number(from)} min a mais de 1 h`,
    closing: (at) => `Sai às ${formats.time(at)}, antes da sua vez`,
    closingAll: (at) => `Às ${formats.time(at)} já não há ninguém, antes da sua vez`,
    none: 'Ainda sem estimativa',
  },
  before: (count) => `${formats.number(count)} à sua frente`,
  backAt: (moment) => `Volta às ${formats.time(moment)} (sua hora)`,

  rating: {
    isNew: 'Estreia',
    newLong: 'Estreia aqui, menos de cinco avaliações',
    long: (average, count) => {
      const reviews = formats.plural(count, { one: '# avaliação', other: '# avaliações' });
      return `${formats.rating(average)} de 5 em ${reviews}`;
    },
  },
});

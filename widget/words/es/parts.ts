import type { Formats } from '../formats.ts';
import type { PartWords } from '../parts.ts';
import { earlyRefusalWords } from './early-refusals.ts';

export const partWords = (formats: Formats<'es'>): PartWords => ({
  formats,
  early: earlyRefusalWords(),

  presence: {
    free: 'Libre ahora',
    busy: 'En conversación',
    away: 'En pausa',
    offline: 'No está',
  },

  promise: {
    free: 'Libre ahora',
    under: (minutes) => `Suele tardar menos de ${formats.number(minutes)} min`,
    between: (from, to) => `Unos ${formats.range(from, to)} min`,
    overAnHour: (from) =>
      from === null ? 'Suele tardar más de una hora' : `De ${formats.number(from)} min a más de una hora`,
    closing: (at) => `Se va a las ${formats.time(at)}, antes de que llegue su turno`,
    closingAll: (at) => `Para las ${formats.time(at)} se habrán ido todos, antes de su turno`,
    none: 'Aún sin estimación',
  },
  before: (count) => `${formats.number(count)} antes que usted`,
  backAt: (moment) => `Vuelve a las ${formats.time(moment)}, su hora`,

  rating: {
    isNew: 'Empieza aquí',
    newLong: 'Empieza aquí, menos de cinco opiniones',
    long: (average, count) => {
      const reviews = formats.plural(count, { one: '# opinión', other: '# opiniones' });
      return `${formats.rating(average)} de 5 según ${reviews}`;
    },
  },
});

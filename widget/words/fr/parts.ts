import type { Formats } from '../formats.ts';
import type { PartWords } from '../parts.ts';
import { earlyRefusalWords } from './early-refusals.ts';

export const partWords = (formats: Formats<'fr'>): PartWords => ({
  formats,
  early: earlyRefusalWords(),

  presence: {
    free: 'Libre',
    busy: 'En conversation',
    away: 'En pause',
    offline: 'Absence',
  },

  promise: {
    free: 'Libre',
    under: (minutes) => `En général moins de ${formats.number(minutes)} min`,
    between: (from, to) => `Environ ${formats.range(from, to)} min`,
    overAnHour: (from) =>
      from === null
        ? 'En général plus d’une heure'
        : `De ${formats.number(from)} min à plus d’une heure environ`,
    closing: (at) => `Part à ${formats.time(at)}, avant que ce soit votre tour`,
    closingAll: (at) => `Tout le monde part d’ici ${formats.time(at)}, avant que ce soit votre tour`,
    none: 'Pas encore d’estimation',
  },
  before: (count) => `${formats.number(count)} avant vous`,
  backAt: (moment) => `De retour à ${formats.time(moment)}, heure de chez vous`,

  rating: {
    isNew: 'Débute ici',
    newLong: 'Débute ici, moins de cinq avis',
    long: (average, count) => {
      const visitors = formats.plural(count, { one: '# avis', other: '# avis' });
      return `${formats.rating(average)} sur 5 pour ${visitors}`;
    },
  },
});

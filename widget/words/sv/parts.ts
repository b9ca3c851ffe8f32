import type { Formats } from '../formats.ts';
import type { PartWords } from '../parts.ts';
import { earlyRefusalWords } from './early-refusals.ts';

export const partWords = (formats: Formats<'sv'>): PartWords => ({
  formats,
  early: earlyRefusalWords(),

  presence: {
    free: 'Ledig nu',
    busy: 'Upptagen',
    away: 'Har paus',
    offline: 'Inte här',
  },

  promise: {
    free: 'Ledig nu',
    under: (minutes) => `Oftast under ${formats.number(minutes)} min`,
    between: (from, to) => `Cirka ${formats.range(from, to)} min`,
    overAnHour: (from) =>
      from === null ? 'Oftast över en timme' : `Cirka ${formats.number(from)} min till över en timme`,
    closing: (at) => `Går kl. ${formats.time(at)}, innan det blir din tur`,
    closingAll: (at) => `Alla går senast kl. ${formats.time(at)}, innan det blir din tur`,
    none: 'Ingen prognos ännu',
  },
  before: (count) => `${formats.number(count)} före dig`,
  backAt: (moment) => `Tillbaka kl. ${formats.time(moment)} (din tid)`,

  rating: {
    isNew: 'Ny',
    newLong: 'Ny här, färre än fem omdömen',
    long: (average, count) => {
      const reviews = formats.plural(count, { one: '# omdöme', other: '# omdömen' });
      return `${formats.rating(average)} av 5 i betyg, ${reviews}`;
    },
  },
});

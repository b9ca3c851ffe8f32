import type { Formats } from '../formats.ts';
import type { PartWords } from '../parts.ts';
import { earlyRefusalWords } from './early-refusals.ts';

export const partWords = (formats: Formats<'nl'>): PartWords => ({
  formats,
  early: earlyRefusalWords(),

  presence: {
    free: 'Nu vrij',
    busy: 'In gesprek',
    away: 'Heeft pauze',
    offline: 'Niet hier',
  },

  promise: {
    free: 'Nu vrij',
    under: (minutes) => `Vaak binnen ${formats.number(minutes)} min.`,
    between: (from, to) => `Zo’n ${formats.range(from, to)} min.`,
    overAnHour: (from) =>
      from === null ? 'Vaak meer dan een uur' : `Zo’n ${formats.number(from)} min. tot meer dan een uur`,
    closing: (at) => `Stopt om ${formats.time(at)}, vóór uw beurt zou komen`,
    closingAll: (at) => `Om ${formats.time(at)} is iedereen weg, vóór uw beurt zou komen`,
    none: 'Nog geen schatting',
  },
  before: (count) => `${formats.number(count)} vóór u`,
  backAt: (moment) => `Terug om ${formats.time(moment)} (uw tijd)`,

  rating: {
    isNew: 'Nieuw',
    newLong: 'Nieuw hier, minder dan vijf beoordelingen',
    long: (average, count) => {
      const reviews = formats.plural(count, { one: '# beoordeling', other: '# beoordelingen' });
      return `${formats.rating(average)} van 5 sterren uit ${reviews}`;
    },
  },
});

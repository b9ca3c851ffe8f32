import type { Formats } from '../formats.ts';
import type { PartWords } from '../parts.ts';
import { earlyRefusalWords } from './early-refusals.ts';

export const partWords = (formats: Formats<'pl'>): PartWords => ({
  formats,
  early: earlyRefusalWords(),

  presence: {
    free: 'Ma czas',
    busy: 'Rozmawia',
    away: 'Ma przerwę',
    offline: 'Po pracy',
  },

  promise: {
    free: 'Od zaraz',
    under: (minutes) => `Zwykle do ${formats.number(minutes)} min`,
    between: (from, to) => `Około ${formats.range(from, to)} min`,
    overAnHour: (from) =>
      from === null ? 'Zwykle ponad godzinę' : `Od ${formats.number(from)} min do ponad godziny`,
    closing: (at) => `Kończy o ${formats.time(at)}, nim przyjdzie kolej`,
    closingAll: (at) => `Wszyscy kończą do ${formats.time(at)}, nim przyjdzie kolej`,
    none: 'Jeszcze bez prognozy',
  },
  before: (count) => `W kolejce: ${formats.number(count)}`,
  backAt: (moment) => `Wraca o ${formats.time(moment)} czasu lokalnego`,

  rating: {
    isNew: 'Nowa osoba',
    newLong: 'Nowa osoba, mniej niż pięć opinii',
    long: (average, count) => {
      const reviews = formats.plural(count, {
        one: '# opinii',
        few: '# opinii',
        many: '# opinii',
        other: '# opinii',
      });
      return `Ocena ${formats.rating(average)} na 5 na podstawie ${reviews}`;
    },
  },
});

import type { Moment } from '../../../server/protocol/index.ts';
import type { Formats } from '../formats.ts';
import { earlyRefusalWords } from './early-refusals.ts';

/** The sentences of the shared parts, in English. The words of the public elements include them. */
export const partWords = (formats: Formats<'en'>) => ({
  formats,
  early: earlyRefusalWords(),

  presence: {
    free: 'Free now',
    busy: 'With someone',
    away: 'Taking a break',
    offline: 'Not here',
  },

  promise: {
    free: 'Free now',
    under: (minutes: number) => `Usually under ${formats.number(minutes)} min`,
    between: (from: number, to: number) => `About ${formats.range(from, to)} min`,
    overAnHour: (from: number | null) =>
      from === null ? 'Usually over an hour' : `About ${formats.number(from)} min to over an hour`,
    closing: (at: Moment) => `Leaves at ${formats.time(at)}, before your turn would come`,
    closingAll: (at: Moment) => `All leave by ${formats.time(at)}, before your turn would come`,
    none: 'No estimate yet',
  },
  before: (count: number) => `${formats.number(count)} before you`,
  backAt: (moment: Moment) => `Back at ${formats.time(moment)} your time`,

  rating: {
    isNew: 'New',
    newLong: 'New here, fewer than five reviews',
    long: (average: number, count: number) =>
      `Rated ${formats.rating(average)} of 5 by ${formats.plural(count, { one: '# visitor', other: '# visitors' })}`,
  },
});

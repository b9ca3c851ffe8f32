import type { Moment } from '../../server/protocol/index.ts';
import type { Formats } from './formats.ts';

/** The sentences of the shared parts, in English. The dictionaries of the public elements include them. */
export const en = (formats: Formats) => ({
  formats,

  presence: {
    free: 'Free now',
    busy: 'With someone',
    away: 'Taking a break',
    offline: 'Not here',
  },

  promise: {
    free: 'Free now',
    under: (minutes: number) => `Usually under ${formats.number(minutes)} min`,
    between: (from: number, to: number) => `About ${formats.number(from)}–${formats.number(to)} min`,
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
    long: (average: number, count: number) => {
      const visitors = count === 1 ? '1 visitor' : `${formats.number(count)} visitors`;
      return `Rated ${formats.rating(average)} of 5 by ${visitors}`;
    },
  },
});

export type PartWords = ReturnType<typeof en>;

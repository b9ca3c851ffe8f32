import type { Formats } from '../formats.ts';
import type { PartWords } from '../parts.ts';
import { earlyRefusalWords } from './early-refusals.ts';

export const partWords = (formats: Formats<'he'>): PartWords => ({
  formats,
  early: earlyRefusalWords(),

  presence: {
    free: 'בלי המתנה',
    busy: 'בשיחה',
    away: 'בהפסקה',
    offline: 'לא כאן',
  },

  promise: {
    free: 'בלי המתנה',
    under: (minutes) => `בדרך כלל עד ${formats.number(minutes)} דק׳`,
    between: (from, to) => `בערך ${formats.range(from, to)} דק׳`,
    overAnHour: (from) =>
      from === null ? 'בדרך כלל יותר משעה' : `בין ${formats.number(from)} דק׳ ליותר משעה`,
    closing: (at) => `כאן רק עד ${formats.time(at)}, לפני שיגיע תורך`,
    closingAll: (at) => `כולם כאן רק עד ${formats.time(at)}, לפני שיגיע תורך`,
    none: 'עדיין אין הערכה',
  },
  before: (count) => `${formats.number(count)} לפניך`,
  backAt: (moment) => `חזרה בשעה ${formats.time(moment)} לפי השעון שלך`,

  rating: {
    isNew: 'פנים חדשות',
    newLong: 'פנים חדשות כאן, פחות מחמש חוות דעת',
    long: (average, count) => {
      const reviews = formats.plural(count, {
        one: 'חוות דעת אחת',
        two: 'שתי חוות דעת',
        other: '# חוות דעת',
      });
      return `דירוג ${formats.rating(average)} מתוך 5, ${reviews}`;
    },
  },
});

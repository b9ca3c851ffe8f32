import type { Formats } from '../formats.ts';
import type { PartWords } from '../parts.ts';
import { earlyRefusalWords } from './early-refusals.ts';

export const partWords = (formats: Formats<'ar'>): PartWords => ({
  formats,
  early: earlyRefusalWords(),

  presence: {
    free: 'بلا انتظار',
    busy: 'في محادثة',
    away: 'في استراحة',
    offline: 'دون اتصال',
  },

  promise: {
    free: 'بلا انتظار',
    under: (minutes) => `أقل من ${formats.number(minutes)} د عادةً`,
    between: (from, to) => `نحو ${formats.range(from, to)} د`,
    overAnHour: (from) =>
      from === null ? 'أكثر من ساعة عادةً' : `من ${formats.number(from)} د إلى أكثر من ساعة`,
    closing: (at) => `ينتهي الحضور الساعة ${formats.time(at)}، قبل أن يحين دورك`,
    closingAll: (at) => `ينتهي حضور الجميع حتى الساعة ${formats.time(at)}، قبل أن يحين دورك`,
    none: 'لا تقدير بعد',
  },
  before: (count) => `قبلك: ${formats.number(count)}`,
  backAt: (moment) => `العودة الساعة ${formats.time(moment)} بتوقيتك`,

  rating: {
    isNew: 'وجه جديد',
    newLong: 'وجه جديد هنا، بأقل من خمسة تقييمات',
    long: (average, count) => {
      const reviews = formats.plural(count, {
        zero: 'دون تقييمات',
        one: 'من تقييم واحد',
        two: 'من تقييمين',
        few: 'من # تقييمات',
        many: 'من # تقييمًا',
        other: 'من # تقييم',
      });
      return `المعدل ${formats.rating(average)} من ${formats.number(5)}، ${reviews}`;
    },
  },
});

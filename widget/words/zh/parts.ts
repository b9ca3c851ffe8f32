import type { Formats } from '../formats.ts';
import type { PartWords } from '../parts.ts';
import { earlyRefusalWords } from './early-refusals.ts';

export const partWords = (formats: Formats<'zh'>): PartWords => ({
  formats,
  early: earlyRefusalWords(),

  presence: {
    free: '现在有空',
    busy: '正在接待',
    away: '休息中',
    offline: '不在',
  },

  promise: {
    free: '现在有空',
    under: (minutes) => `通常不到${formats.number(minutes)}分钟`,
    between: (from, to) => `大约${formats.range(from, to)}分钟`,
    overAnHour: (from) => (from === null ? '通常超过一小时' : `大约${formats.number(from)}分钟到一小时以上`),
    closing: (at) => `${formats.time(at)}离开，那时还轮不到您`,
    closingAll: (at) => `${formats.time(at)}前都会离开，那时还轮不到您`,
    none: '还没有估计时间',
  },
  before: (count) => `前面${formats.number(count)}人`,
  backAt: (moment) => `您当地时间${formats.time(moment)}回来`,

  rating: {
    isNew: '新来',
    newLong: '新来的，评价不到五条',
    long: (average, count) =>
      `${formats.plural(count, { other: '#位访客' })}评分，平均${formats.rating(average)}，满分5分`,
  },
});

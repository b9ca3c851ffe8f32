import type { Formats } from '../formats.ts';
import type { PartWords } from '../parts.ts';
import { earlyRefusalWords } from './early-refusals.ts';

export const partWords = (formats: Formats<'ja'>): PartWords => ({
  formats,
  early: earlyRefusalWords(),

  presence: {
    free: '今すぐ話せます',
    busy: '応対中',
    away: '休憩中',
    offline: '不在',
  },

  promise: {
    free: '今すぐ話せます',
    under: (minutes) => `通常${formats.number(minutes)}分以内`,
    between: (from, to) => `約${formats.range(from, to)}分`,
    overAnHour: (from) => (from === null ? '通常1時間以上' : `約${formats.number(from)}分から1時間以上`),
    closing: (at) => `順番が来る前の${formats.time(at)}に終了`,
    closingAll: (at) => `順番が来る前の${formats.time(at)}までに全員終了`,
    none: '目安はまだありません',
  },
  before: (count) => `先に${formats.number(count)}名`,
  backAt: (moment) => `現地時間の${formats.time(moment)}に戻ります`,

  rating: {
    isNew: '新規',
    newLong: '新しい担当者、レビューは5件未満',
    long: (average, count) =>
      `${formats.plural(count, { other: '#名' })}による評価は5点中${formats.rating(average)}`,
  },
});

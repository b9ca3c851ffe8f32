import type { Formats } from '../formats.ts';
import type { PartWords } from '../parts.ts';
import { earlyRefusalWords } from './early-refusals.ts';

export const partWords = (formats: Formats<'tr'>): PartWords => ({
  formats,
  early: earlyRefusalWords(),

  presence: {
    free: 'Müsait',
    busy: 'Görüşmede',
    away: 'Molada',
    offline: 'Şu an yok',
  },

  promise: {
    free: 'Müsait',
    under: (minutes) => `Genelde en çok ${formats.number(minutes)} dk`,
    between: (from, to) => `${formats.range(from, to)} dk kadar`,
    overAnHour: (from) =>
      from === null ? 'Genelde 1 saatten çok' : `En az ${formats.number(from)} dk, bir saati aşabilir`,
    closing: (at) => `Çıkış ${formats.time(at)}, sıranız gelmeden`,
    closingAll: (at) => `Herkesin çıkışı en geç ${formats.time(at)}, sıranız gelmeden`,
    none: 'Henüz tahmin yok',
  },
  before: (count) => `Önünüzde ${formats.number(count)} kişi`,
  backAt: (moment) => `Dönüş: sizin saatinizle ${formats.time(moment)}`,

  rating: {
    isNew: 'Yeni',
    newLong: 'Burada yeni, beşten az değerlendirme',
    long: (average, count) => {
      const reviews = formats.plural(count, { one: '# değerlendirme', other: '# değerlendirme' });
      return `5 üzerinden ${formats.rating(average)} puan, ${reviews}`;
    },
  },
});

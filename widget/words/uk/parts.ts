import type { Formats } from '../formats.ts';
import type { PartWords } from '../parts.ts';
import { earlyRefusalWords } from './early-refusals.ts';

export const partWords = (formats: Formats<'uk'>): PartWords => ({
  formats,
  early: earlyRefusalWords(),

  presence: {
    free: 'Має час',
    busy: 'Розмовляє',
    away: 'Має перерву',
    offline: 'Офлайн',
  },

  promise: {
    free: 'Одразу',
    under: (minutes) => `Зазвичай до ${formats.number(minutes)} хв`,
    between: (from, to) => `Десь ${formats.range(from, to)} хв`,
    overAnHour: (from) =>
      from === null ? 'Зазвичай понад годину' : `Від ${formats.number(from)} хв до понад години`,
    closing: (at) => `Працює до ${formats.time(at)}, раніше за Вашу чергу`,
    closingAll: (at) => `Усі працюють до ${formats.time(at)}, раніше за Вашу чергу`,
    none: 'Прогнозу ще немає',
  },
  before: (count) => `Перед Вами: ${formats.number(count)}`,
  backAt: (moment) => `Буде з ${formats.time(moment)} за Вашим часом`,

  rating: {
    isNew: 'Нова людина',
    newLong: 'Нова людина, менше п’яти відгуків',
    long: (average, count) => {
      const reviews = formats.plural(count, {
        one: '# відгук',
        few: '# відгуки',
        many: '# відгуків',
        other: '# відгуку',
      });
      return `Оцінка ${formats.rating(average)} з 5, ${reviews}`;
    },
  },
});

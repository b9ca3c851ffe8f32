import type { Formats } from './formats.ts';
import type { ServerWords } from './words.ts';

export const words = (formats: Formats<'uk'>): ServerWords => ({
  formats,
  mail: mailWords(),
  transcript: transcriptWords(),
  pick: pickWords(formats),
});

const mailWords = (): ServerWords['mail'] => ({
  moveOrCancel: 'Перенести або скасувати дзвінок можна тут:',
  chooseAnew: 'Обрати інший час або скасувати дзвінок можна тут:',
  booked: {
    subject: (agent, site) => `Ваш дзвінок: ${agent}, ${site}`,
    opening: (agent) => `${agent} подзвонить Вам:`,
  },
  moved: {
    subject: (agent, site) => `Перенесено: Ваш дзвінок, ${agent}, ${site}`,
    opening: (agent) => `Ваш дзвінок перенесено. ${agent} подзвонить Вам:`,
  },
  reassigned: {
    subject: (agent, site) => `${agent} подзвонить Вам, ${site}`,
    opening: (agent) => `Час Вашого дзвінка не змінюється, і подзвонить Вам ${agent}:`,
  },
  reminder: {
    subject: (agent, site) => `Уже скоро: Ваш дзвінок, ${agent}, ${site}`,
    opening: (agent) => `${agent} скоро Вам подзвонить:`,
  },
  'agent-removed': {
    subject: (_agent, site) => `Оберіть, будь ласка, інший час: Ваш дзвінок, ${site}`,
    opening: (agent) => `${agent} тут більше не працює, а в час Вашого дзвінка більше ніхто не вільний:`,
  },
  'agent-cancelled': {
    subject: (_agent, site) => `Оберіть, будь ласка, інший час: Ваш дзвінок, ${site}`,
    opening: (agent) => `На жаль, ${agent} не зможе подзвонити, і більше ніхто тоді не вільний:`,
  },
  'visitor-cancelled': {
    subject: (agent, site) => `Скасовано: Ваш дзвінок, ${agent}, ${site}`,
    opening: () => 'За Вашим бажанням цей дзвінок скасовано:',
  },
});

const transcriptWords = (): ServerWords['transcript'] => ({
  title: (agent, site) => `Ваша розмова: ${agent}, ${site}`,
  you: 'Ви',
  times: (zone) => `Час подано за поясом: ${zone}.`,
  why: (site) => `Ви отримали цей єдиний лист, бо цю адресу вказали на сайті ${site}.`,
});

const pickWords = (formats: Formats<'uk'>): ServerWords['pick'] => ({
  title: (site) => `Оберіть, хто Вам допоможе: ${site}`,
  titleOf: (name, site) => `Розмова: ${name}, ${site}`,
  description: (count) =>
    formats.plural(count, {
      one: 'На вибір # людина, і видно, скільки чекати.',
      few: 'На вибір # людини, і видно, скільки на кожну чекати.',
      many: 'На вибір # людей, і видно, скільки на кожну чекати.',
      other: 'На вибір # людини, і видно, скільки на кожну чекати.',
    }),
  lead: 'Подивіться, хто зараз тут, хто на чому знається і що про це кажуть інші.',
  noScript: 'Ця сторінка сама не змінюється. Щоб із кимось поговорити, увімкніть JavaScript.',
  all: 'Усі люди',
  more: (count) =>
    formats.plural(count, {
      one: 'І ще # людина.',
      few: 'І ще # людини.',
      many: 'І ще # людей.',
      other: 'І ще # людини.',
    }),
  rating: (average, count) => {
    const reviews = formats.plural(count, {
      one: '# відгук',
      few: '# відгуки',
      many: '# відгуків',
      other: '# відгуку',
    });
    return `★ ${formats.rating(average)} · ${reviews}`;
  },
  isNew: 'Нова людина',
  speaks: (languages) => `Мови: ${formats.list(languages)}`,
  knows: (skills) => `Теми: ${formats.list(skills)}`,
  away: 'Коротка перерва',
  offline: 'Зараз не на місці',
  free: 'Зараз має час',
  here: 'Зараз на місці',
  under: (minutes) => `Зазвичай до ${formats.number(minutes)} хв`,
  overAnHour: 'Зазвичай понад годину',
  closing: 'Завершує раніше за Вашу чергу',
  unknown: 'Тут немає нікого на вибір',
  unknownLead: 'Перевірте адресу або поверніться на сторінку, з якої Ви прийшли.',
  booking: 'Ваш дзвінок',
});

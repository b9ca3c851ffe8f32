import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { timeLeft } from '../measures.ts';
import { fileWords } from './files.ts';
import { refusalWords } from './refusals.ts';

type TalkWords = Pick<BehindWords, 'stars' | 'log' | 'composer' | 'files' | 'refusals' | 'countdown'>;

export const talkPartWords = (formats: Formats<'uk'>): TalkWords => ({
  stars: {
    group: 'Ваша оцінка',
    count: (stars) =>
      formats.plural(stars, { one: '# зірка', few: '# зірки', many: '# зірок', other: '# зірки' }),
    meaning: (stars) => ['', 'Погано', 'Так собі', 'Нормально', 'Добре', 'Чудово'][stars] ?? '',
  },

  log: {
    label: (name) => `Розмова: ${name}`,
    you: 'Ви',
    sending: 'Надсилаємо',
    sent: 'Надіслано',
    delivered: 'Доставлено',
    read: 'Прочитано',
    failed: 'Не надіслано',
    retry: 'Надіслати ще раз',
    discard: 'Прибрати',
    typing: (name) => `${name} пише`,
    newBelow: 'Нові повідомлення',
  },

  composer: {
    label: 'Повідомлення',
    placeholder: 'Напишіть повідомлення',
    send: 'Надіслати',
    left: (count) =>
      formats.plural(count, {
        one: 'Лишився # знак',
        few: 'Лишилося # знаки',
        many: 'Лишилося # знаків',
        other: 'Лишилося # знака',
      }),
    tooLong: (count) =>
      formats.plural(count, {
        one: '# зайвий знак',
        few: '# зайві знаки',
        many: '# зайвих знаків',
        other: '# зайвого знака',
      }),
  },

  files: fileWords(formats),
  refusals: refusalWords(),

  countdown: {
    left: (seconds) => timeLeft(formats, seconds, ' с'),
  },
});

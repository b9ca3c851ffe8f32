import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { fileSize } from '../measures.ts';

export const fileWords = (formats: Formats<'uk'>): BehindWords['files'] => ({
  attach: 'Додати зображення або PDF',
  drop: 'Перетягніть сюди зображення або PDF',
  chosen: 'Файли для надсилання',
  waiting: 'Чекає своєї черги',
  sending: (share) => `Надсилаємо, ${formats.share(Math.floor(share * 20) / 20)}`,
  ready: (bytes) => `Готово, ${size(formats, bytes)}`,
  failed: (reason) => `Не надіслано. ${reason}`,
  retry: 'Спробувати ще раз',
  retryNamed: (name) => `Спробувати ще раз: ${name}`,
  remove: (name) => `Прибрати: ${name}`,
  stillSending: 'Ваші файли ще надсилаються.',
  told: (ready, failed) =>
    [
      ready === 0 ? '' : `Готово до надсилання: ${files(formats, ready)}.`,
      failed === 0 ? '' : `Не вдалося надіслати: ${files(formats, failed)}.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  count: (count) => files(formats, count),
  image: (name) => `Зображення: ${name}`,
  open: (name) => `Відкрити: ${name}`,
  save: 'Зберегти',
  saveNamed: (name) => `Зберегти: ${name}`,
  loading: 'Завантажуємо',
  size: (bytes) => size(formats, bytes),
});

const files = (formats: Formats<'uk'>, count: number): string =>
  formats.plural(count, { one: '# файл', few: '# файли', many: '# файлів', other: '# файлу' });

const size = (formats: Formats<'uk'>, bytes: number): string => fileSize(formats, bytes, ['КБ', 'МБ']);

export const questionWords = (): BehindWords['question'] => ({
  heading: 'Ваше запитання',
  write: 'Напишіть запитання вже зараз',
  hint: (name) =>
    name === null
      ? 'Той, хто відповість, матиме його перед очима. До того часу його можна змінити.'
      : `${name} матиме його перед очима на початку розмови. До того часу його можна змінити.`,
  label: 'Ваше запитання',
  placeholder: 'Про що йдеться?',
  save: 'Зберегти',
  cancel: 'Скасувати',
  change: 'Змінити запитання',
  saved: 'Збережено. Запитання буде на місці, коли хтось відповість.',
  unsaved: 'Ще не збережено.',
  asked: 'Ваше запитання було',
});

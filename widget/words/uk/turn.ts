import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const turnWords = (formats: Formats<'uk'>): BehindWords['turn'] => ({
  label: 'Сповістити, коли настане моя черга:',
  sound: 'Звук',
  soundLong: 'Звук, коли щось надходить, а Ви дивитеся деінде',
  soundOn: 'Звук увімкнено',
  soundOff: 'Звук вимкнено',
  notification: 'Сповіщення',
  called: (name) => `${name} саме отримує сигнал`,
  answered: (name) => `${name} на зв’язку`,
  asked: 'Потрібен Ваш вибір',
  swap: (name) => `${name} зараз має час`,
  late: 'Ваше очікування триватиме довше',
  wrote: (name, count) => `${countOf(formats, count)}Нове повідомлення: ${name}`,
});

/** Only where there are more than one; the form `one` would take in 21. */
const countOf = (formats: Formats<'uk'>, count: number) => (count > 1 ? `(${formats.number(count)}) ` : '');

export const keptWords = (formats: Formats<'uk'>): BehindWords['kept'] => ({
  save: 'Зберегти розмову',
  title: (name) => `Розмова: ${name}`,
  times: (zone) => `Час указано так: ${zone}.`,
  file: 'розмова',
  attached: (names) => `[${formats.list(names)}]`,
  unsent: 'Це не було надіслано',
  unsentLead: 'Ніхто цього не отримав. Скопіюйте, якщо хочете зберегти.',
  copy: 'Копіювати',
  copied: 'Скопійовано',
});

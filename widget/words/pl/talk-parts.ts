import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { timeLeft } from '../measures.ts';
import { fileWords } from './files.ts';
import { refusalWords } from './refusals.ts';

type TalkWords = Pick<BehindWords, 'stars' | 'log' | 'composer' | 'files' | 'refusals' | 'countdown'>;

export const talkPartWords = (formats: Formats<'pl'>): TalkWords => ({
  stars: {
    group: 'Ocena',
    count: (stars) =>
      formats.plural(stars, {
        one: '# gwiazdka',
        few: '# gwiazdki',
        many: '# gwiazdek',
        other: '# gwiazdki',
      }),
    meaning: (stars) => ['', 'Źle', 'Słabo', 'W porządku', 'Dobrze', 'Świetnie'][stars] ?? '',
  },

  log: {
    label: (name) => `Rozmowa: ${name}`,
    you: 'Ja',
    sending: 'Wysyłanie',
    sent: 'Wysłano',
    delivered: 'Doręczono',
    read: 'Odczytano',
    failed: 'Nie wysłano',
    retry: 'Wyślij ponownie',
    discard: 'Usuń',
    typing: (name) => `${name} pisze`,
    newBelow: 'Nowe wiadomości niżej',
  },

  composer: {
    label: 'Wiadomość',
    placeholder: 'Napisz wiadomość',
    send: 'Wyślij',
    left: (count) =>
      formats.plural(count, {
        one: 'Został # znak',
        few: 'Zostały # znaki',
        many: 'Zostało # znaków',
        other: 'Zostało # znaku',
      }),
    tooLong: (count) =>
      formats.plural(count, {
        one: 'O # znak za dużo',
        few: 'O # znaki za dużo',
        many: 'O # znaków za dużo',
        other: 'O # znaku za dużo',
      }),
  },

  files: fileWords(formats),
  refusals: refusalWords(),

  countdown: {
    left: (seconds) => timeLeft(formats, seconds, ' s'),
  },
});

import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { timeLeft } from '../measures.ts';
import { fileWords } from './files.ts';
import { refusalWords } from './refusals.ts';

type TalkWords = Pick<BehindWords, 'stars' | 'log' | 'composer' | 'files' | 'refusals' | 'countdown'>;

export const talkPartWords = (formats: Formats<'it'>): TalkWords => ({
  stars: {
    group: 'Il suo voto',
    count: (stars) => formats.plural(stars, { one: '# stella', other: '# stelle' }),
    meaning: (stars) => ['', 'Pessimo', 'Così così', 'Discreto', 'Buono', 'Ottimo'][stars] ?? '',
  },

  log: {
    label: (name) => `Conversazione con ${name}`,
    you: 'Lei',
    sending: 'Invio',
    sent: 'Inviato',
    delivered: 'Consegnato',
    read: 'Letto',
    failed: 'Non inviato',
    retry: 'Invia di nuovo',
    discard: 'Togli',
    typing: (name) => `${name} sta scrivendo`,
    newBelow: 'Nuovi messaggi in basso',
  },

  composer: {
    label: 'Messaggio',
    placeholder: 'Scriva un messaggio',
    send: 'Invia',
    left: (count) => formats.plural(count, { one: 'Resta # carattere', other: 'Restano # caratteri' }),
    tooLong: (count) =>
      formats.plural(count, { one: '# carattere di troppo', other: '# caratteri di troppo' }),
  },

  files: fileWords(formats),
  refusals: refusalWords(),

  countdown: {
    left: (seconds) => timeLeft(formats, seconds, ' s'),
  },
});

import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { timeLeft } from '../measures.ts';
import { fileWords } from './files.ts';
import { refusalWords } from './refusals.ts';

type TalkWords = Pick<BehindWords, 'stars' | 'log' | 'composer' | 'files' | 'refusals' | 'countdown'>;

export const talkPartWords = (formats: Formats<'de'>): TalkWords => ({
  stars: {
    group: 'Ihre Bewertung',
    count: (stars) => formats.plural(stars, { one: '# Stern', other: '# Sterne' }),
    meaning: (stars) => ['', 'Schlecht', 'Nicht gut', 'In Ordnung', 'Gut', 'Sehr gut'][stars] ?? '',
  },

  log: {
    label: (name) => `Gespräch mit ${name}`,
    you: 'Sie',
    sending: 'Wird gesendet',
    sent: 'Gesendet',
    delivered: 'Zugestellt',
    read: 'Gelesen',
    failed: 'Nicht gesendet',
    retry: 'Noch einmal senden',
    discard: 'Entfernen',
    typing: (name) => `${name} schreibt`,
    newBelow: 'Neue Nachrichten unten',
  },

  composer: {
    label: 'Nachricht',
    placeholder: 'Nachricht schreiben',
    send: 'Senden',
    left: (count) => formats.plural(count, { one: 'Noch # Zeichen', other: 'Noch # Zeichen' }),
    tooLong: (count) => formats.plural(count, { one: '# Zeichen zu viel', other: '# Zeichen zu viel' }),
  },

  files: fileWords(formats),
  refusals: refusalWords(),

  countdown: {
    left: (seconds) => timeLeft(formats, seconds, ' s'),
  },
});

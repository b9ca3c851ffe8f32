import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { timeLeft } from '../measures.ts';
import { fileWords } from './files.ts';
import { refusalWords } from './refusals.ts';

type TalkWords = Pick<BehindWords, 'stars' | 'log' | 'composer' | 'files' | 'refusals' | 'countdown'>;

export const talkPartWords = (formats: Formats<'sv'>): TalkWords => ({
  stars: {
    group: 'Ditt betyg',
    count: (stars) => formats.plural(stars, { one: '# stjärna', other: '# stjärnor' }),
    meaning: (stars) => ['', 'Dåligt', 'Inte så bra', 'Okej', 'Bra', 'Utmärkt'][stars] ?? '',
  },

  log: {
    label: (name) => `Konversation med ${name}`,
    you: 'Du',
    sending: 'Skickas',
    sent: 'Skickat',
    delivered: 'Levererat',
    read: 'Läst',
    failed: 'Inte skickat',
    retry: 'Skicka igen',
    discard: 'Ta bort',
    typing: (name) => `${name} skriver`,
    newBelow: 'Nya meddelanden nedanför',
  },

  composer: {
    label: 'Meddelande',
    placeholder: 'Skriv ett meddelande',
    send: 'Skicka',
    left: (count) => formats.plural(count, { one: '# tecken kvar', other: '# tecken kvar' }),
    tooLong: (count) => formats.plural(count, { one: '# tecken för mycket', other: '# tecken för mycket' }),
  },

  files: fileWords(formats),
  refusals: refusalWords(),

  countdown: {
    left: (seconds) => timeLeft(formats, seconds, ' s'),
  },
});

import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { timeLeft } from '../measures.ts';
import { fileWords } from './files.ts';
import { refusalWords } from './refusals.ts';

type TalkWords = Pick<BehindWords, 'stars' | 'log' | 'composer' | 'files' | 'refusals' | 'countdown'>;

export const talkPartWords = (formats: Formats<'nl'>): TalkWords => ({
  stars: {
    group: 'Uw beoordeling',
    count: (stars) => formats.plural(stars, { one: '# ster', other: '# sterren' }),
    meaning: (stars) => ['', 'Slecht', 'Matig', 'Redelijk', 'Goed', 'Uitstekend'][stars] ?? '',
  },

  log: {
    label: (name) => `Gesprek met ${name}`,
    you: 'U',
    sending: 'Wordt verstuurd',
    sent: 'Verstuurd',
    delivered: 'Bezorgd',
    read: 'Gelezen',
    failed: 'Niet verstuurd',
    retry: 'Opnieuw sturen',
    discard: 'Verwijderen',
    typing: (name) => `${name} is aan het typen`,
    newBelow: 'Nieuwe berichten onderaan',
  },

  composer: {
    label: 'Bericht',
    placeholder: 'Schrijf een bericht',
    send: 'Versturen',
    left: (count) => formats.plural(count, { one: 'Nog # teken', other: 'Nog # tekens' }),
    tooLong: (count) => formats.plural(count, { one: '# teken te veel', other: '# tekens te veel' }),
  },

  files: fileWords(formats),
  refusals: refusalWords(),

  countdown: {
    left: (seconds) => timeLeft(formats, seconds, ' s'),
  },
});

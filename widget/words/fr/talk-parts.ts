import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { timeLeft } from '../measures.ts';
import { fileWords } from './files.ts';
import { refusalWords } from './refusals.ts';

type TalkWords = Pick<BehindWords, 'stars' | 'log' | 'composer' | 'files' | 'refusals' | 'countdown'>;

export const talkPartWords = (formats: Formats<'fr'>): TalkWords => ({
  stars: {
    group: 'Votre note',
    count: (stars) => formats.plural(stars, { one: '# étoile', other: '# étoiles' }),
    meaning: (stars) => ['', 'Mauvais', 'Pas terrible', 'Correct', 'Bien', 'Excellent'][stars] ?? '',
  },

  log: {
    label: (name) => `Conversation avec ${name}`,
    you: 'Vous',
    sending: 'Envoi',
    sent: 'Envoyé',
    delivered: 'Reçu',
    read: 'Lu',
    failed: 'Non envoyé',
    retry: 'Renvoyer',
    discard: 'Retirer',
    typing: (name) => `${name} écrit`,
    newBelow: 'Nouveaux messages plus bas',
  },

  composer: {
    label: 'Message à écrire',
    placeholder: 'Écrivez un message',
    send: 'Envoyer',
    left: (count) =>
      formats.plural(count, {
        one: '# caractère restant',
        other: '# caractères restants',
      }),
    tooLong: (count) =>
      formats.plural(count, {
        one: '# caractère de trop',
        other: '# caractères de trop',
      }),
  },

  files: fileWords(formats),
  refusals: refusalWords(),

  countdown: {
    left: (seconds) => timeLeft(formats, seconds, ' s'),
  },
});

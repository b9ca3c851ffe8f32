import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { timeLeft } from '../measures.ts';
import { fileWords } from './files.ts';
import { refusalWords } from './refusals.ts';

type TalkWords = Pick<BehindWords, 'stars' | 'log' | 'composer' | 'files' | 'refusals' | 'countdown'>;

export const talkPartWords = (formats: Formats<'es'>): TalkWords => ({
  stars: {
    group: 'Su valoración',
    count: (stars) => formats.plural(stars, { one: '# estrella', other: '# estrellas' }),
    meaning: (stars) => ['', 'Mal', 'Regular', 'Correcto', 'Bien', 'Excelente'][stars] ?? '',
  },

  log: {
    label: (name) => `Conversación con ${name}`,
    you: 'Usted',
    sending: 'Enviando',
    sent: 'Enviado',
    delivered: 'Entregado',
    read: 'Leído',
    failed: 'No enviado',
    retry: 'Enviar de nuevo',
    discard: 'Quitar',
    typing: (name) => `${name} está escribiendo`,
    newBelow: 'Mensajes nuevos abajo',
  },

  composer: {
    label: 'Mensaje',
    placeholder: 'Escriba un mensaje',
    send: 'Enviar',
    left: (count) => formats.plural(count, { one: 'Queda # carácter', other: 'Quedan # caracteres' }),
    tooLong: (count) => formats.plural(count, { one: 'Sobra # carácter', other: 'Sobran # caracteres' }),
  },

  files: fileWords(formats),
  refusals: refusalWords(),

  countdown: {
    left: (seconds) => timeLeft(formats, seconds, ' s'),
  },
});

import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { timeLeft } from '../measures.ts';
import { fileWords } from './files.ts';
import { refusalWords } from './refusals.ts';

type TalkWords = Pick<BehindWords, 'stars' | 'log' | 'composer' | 'files' | 'refusals' | 'countdown'>;

export const talkPartWords = (formats: Formats<'pt'>): TalkWords => ({
  stars: {
    group: 'A sua avaliação',
    count: (stars) => formats.plural(stars, { one: '# estrela', other: '# estrelas' }),
    meaning: (stars) => ['', 'Má', 'Fraca', 'Razoável', 'Boa', 'Excelente'][stars] ?? '',
  },

  log: {
    label: (name) => `Conversa com ${name}`,
    you: 'Você',
    sending: 'Em envio',
    sent: 'Enviada',
    delivered: 'Entregue',
    read: 'Lida',
    failed: 'Não enviada',
    retry: 'Enviar de novo',
    discard: 'Retirar',
    typing: (name) => `${name} escreve agora`,
    newBelow: 'Novas mensagens abaixo',
  },

  composer: {
    label: 'Mensagem',
    placeholder: 'Escreva uma mensagem',
    send: 'Enviar',
    left: (count) => formats.plural(count, { one: 'Resta # caractere', other: 'Restam # caracteres' }),
    tooLong: (count) => formats.plural(count, { one: '# caractere a mais', other: '# caracteres a mais' }),
  },

  files: fileWords(formats),
  refusals: refusalWords(),

  countdown: {
    left: (seconds) => timeLeft(formats, seconds, ' s'),
  },
});

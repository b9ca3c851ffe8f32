import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const turnWords = (formats: Formats<'pt'>): BehindWords['turn'] => ({
  label: 'Avisar quando chegar a minha vez:',
  sound: 'Som',
  soundLong: 'Som quando algo chega enquanto olha para outro lado',
  soundOn: 'O som está ligado',
  soundOff: 'O som está desligado',
  notification: 'Notificação',
  called: (name) => `Chamada para ${name}`,
  answered: (name) => `${name} respondeu`,
  asked: 'Falta a sua escolha',
  swap: (name) => `${name} está livre agora`,
  late: 'A espera será mais longa',
  wrote: (name, count) => `${formats.plural(count, { one: '', other: '(#) ' })}Nova mensagem de ${name}`,
});

export const keptWords = (formats: Formats<'pt'>): BehindWords['kept'] => ({
  save: 'Guardar a conversa',
  title: (name) => `Conversa com ${name}`,
  times: (zone) => `Horários segundo: ${zone}.`,
  file: 'conversa',
  attached: (names) => `[${formats.list(names)}]`,
  unsent: 'Isto não chegou a ser enviado',
  unsentLead: 'Não chegou a ninguém. Copie o texto se quiser guardar.',
  copy: 'Copiar',
  copied: 'Copiado',
});

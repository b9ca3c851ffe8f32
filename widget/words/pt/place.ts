import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const placeWords = (formats: Formats<'pt'>): BehindWords['place'] => ({
  postpone: (seconds) =>
    seconds <= 60
      ? 'Preciso de mais um minuto'
      : formats.plural(Math.round(seconds / 60), {
          one: 'Preciso de mais # minuto',
          other: 'Preciso de mais # minutos',
        }),
  postponeLead: 'Entretanto passam outras pessoas, e o seu lugar fica guardado.',
  postponed: 'Leve o tempo que precisar',
  postponedLead: (until) =>
    `Outras pessoas passam até às ${formats.time(until)}. Depois volta a ser a sua vez, no lugar que tinha.`,
  backIn: 'De volta à fila em',
  ready: 'Já posso',
  elsewhere: 'Isto continua em outro lugar',
  elsewhereWaiting: 'O seu lugar na fila fica guardado. Está aberto em outra janela ou em outro dispositivo.',
  elsewhereTalking: (name) =>
    `A sua conversa com ${name} está aberta em outra janela ou em outro dispositivo.`,
  elsewhereEnded: (name) =>
    `A sua conversa com ${name} terminou. Está aberta em outra janela ou em outro dispositivo.`,
  continueHere: 'Continuar aqui',
  oneMoment: 'Um momento',
  move: 'Continuar em outro dispositivo',
  moveLead: 'Leia o código com o outro dispositivo, ou abra lá o link.',
  moveSecret: (until) =>
    `Funciona uma vez, até às ${formats.time(until)}. Quem abrir fica com o seu lugar: não mostre a ninguém.`,
  moveOver: 'Este código já é demasiado antigo.',
  again: 'Criar outro',
  making: 'O código já vem',
  code: 'O link como código QR',
  link: 'Link para o seu lugar',
  copy: 'Copiar o link',
  copied: 'Copiado',
  close: 'Fechar',
  arrive: 'Continuar neste dispositivo?',
  arriveLead: 'O seu lugar, ou a sua conversa, vem para aqui tal como está. O outro dispositivo avisa então.',
  arriveGone: 'Este link já não pode ser usado',
  notNow: 'Agora não',
});

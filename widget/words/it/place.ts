import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const placeWords = (formats: Formats<'it'>): BehindWords['place'] => ({
  postpone: (seconds) =>
    seconds <= 60
      ? 'Mi serve un altro minuto'
      : formats.plural(Math.round(seconds / 60), {
          one: 'Mi serve # altro minuto',
          other: 'Mi servono altri # minuti',
        }),
  postponeLead: 'Intanto passano altri, e il suo posto è conservato.',
  postponed: 'Faccia con calma',
  postponedLead: (until) =>
    `Passano altri fino alle ${formats.time(until)}. Poi la chiamata torna, al posto che aveva.`,
  backIn: 'Di nuovo in fila tra',
  ready: 'Ora ci sono',
  elsewhere: 'Continua altrove',
  elsewhereWaiting:
    'Il suo posto in fila è conservato. È aperto in un’altra finestra o su un altro dispositivo.',
  elsewhereTalking: (name) =>
    `La conversazione con ${name} è aperta in un’altra finestra o su un altro dispositivo.`,
  elsewhereEnded: (name) =>
    `La conversazione con ${name} è conclusa. È aperta in un’altra finestra o altrove.`,
  continueHere: 'Continua qui',
  oneMoment: 'Un momento',
  move: 'Continua su un altro dispositivo',
  moveLead: 'Inquadri il codice con l’altro dispositivo, o apra lì il link.',
  moveSecret: (until) =>
    `Vale una volta, fino alle ${formats.time(until)}. Chi lo apre prende il suo posto: lo tenga per sé.`,
  moveOver: 'Questo codice è ormai troppo vecchio.',
  again: 'Crea un altro',
  making: 'Creazione del codice',
  code: 'Il link come codice QR',
  link: 'Link al suo posto',
  copy: 'Copia il link',
  copied: 'Copiato',
  close: 'Chiudi',
  arrive: 'Continuare su questo dispositivo?',
  arriveLead: 'Il suo posto, o la conversazione, arriva qui così com’è. L’altro dispositivo lo dirà.',
  arriveGone: 'Questo link non si può più usare',
  notNow: 'Non ora',
});

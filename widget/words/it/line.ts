import type { AskReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const joinWords = (): BehindWords['join'] => ({
  talkTo: (name) => `Parla con ${name}`,
  firstFree: 'Parla con chi si libera per primo',
  freeLead: (name) => `${name} è disponibile e riceve subito la chiamata.`,
  firstFreeLead: 'Le risponde la prima persona adatta che è disponibile.',
  name: 'Il suo nome',
  question: 'Di che cosa si tratta?',
  optional: 'facoltativo',
  questionHint: 'Si legge prima di parlare, così si comincia subito.',
  start: 'Inizia',
  join: 'Entra in fila',
  joining: 'Un momento',
  cancel: 'Annulla',
  left: (name) => `${name} non è più qui. Non è stato inviato nulla.`,
  allLeft: 'Non c’è più nessuno. Non è stato inviato nulla.',
});

function askedSentence(reason: AskReason, name: string): string {
  switch (reason) {
    case 'agent-declined':
      return `${name} non può prendere questa conversazione`;
    case 'agent-draining':
      return `${name} non prende altri prima della pausa`;
    case 'agent-offline':
      return `${name} non è più qui da poco`;
    case 'agent-removed':
      return `${name} non è più qui`;
    case 'agent-lost':
      return `La connessione con ${name} si è interrotta`;
  }
}

export const lineWords = (formats: Formats<'it'>): BehindWords['line'] => ({
  place: (ahead) => {
    if (ahead <= 0) return 'Il prossimo turno è il suo';
    if (ahead === 1) return 'Ancora una persona prima di lei';
    return formats.plural(ahead, { one: '# persona prima di lei', other: '# persone prima di lei' });
  },
  forAgent: (name) => `In fila per ${name}`,
  forFirst: 'In fila per chi si libera per primo',
  since: (moment) => `dalle ${formats.time(moment)}`,
  between: (from, to) =>
    formats.time(from) === formats.time(to)
      ? `Probabilmente verso le ${formats.time(to)}`
      : `Probabilmente tra le ${formats.time(from)} e le ${formats.time(to)}`,
  soonNow: 'Probabilmente da un momento all’altro',
  noEstimate: 'Non c’è ancora una stima. Arriva appena è onesta.',
  closing: 'Scelga qualcun altro, o resti: il suo posto è conservato fino ad allora.',
  freeNow: 'Sta per essere in contatto.',
  soft: (name) => `${name} è in pausa; il tempo dipende dal ritorno.`,
  late: 'Ci vuole più di quanto detto. Il suo posto segue l’ordine di arrivo.',
  nextAgent: (name) => `Appena ${name} si libera, parte la chiamata e la conversazione si apre proprio qui.`,
  nextAny: 'Si chiama la prima persona adatta che si libera, e la conversazione si apre proprio qui.',
  barLabel: 'A che punto è della probabile attesa',
  now: 'ora',
  otherFree: (name) => `${name} è disponibile ora`,
  switchTo: (name) => `Passa a ${name}`,
  pickOther: 'Scegli qualcun altro',
  leave: 'Lascia la fila',
  leaveAsk: 'Lasciare la fila? Il suo posto va alla persona seguente.',
  leaveYes: 'Lascia',
  leaveNo: 'Resta in fila',
  ringing: (name) => `Chiamata in corso: ${name}`,
  ringingLead: 'Di solito rispondono in pochi secondi. Non deve fare nulla.',
  asked: askedSentence,
  askedLead: 'Ha conservato il suo posto. Come vuole continuare?',
  askedElse: 'Senza risposta prende chi si libera per primo, tra',
  takeFirst: 'Chi si libera per primo',
  status: {
    waiting: (place, promise) => `${place}. ${promise.replace(/\.$/u, '')}.`,
    left: 'Ha lasciato la fila.',
  },
});

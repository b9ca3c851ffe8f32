import type { OfferWhy, ReleaseReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const patienceWords = (formats: Formats<'it'>): BehindWords['patience'] => ({
  legend: 'Chi può aiutarla?',
  flex: (name) => `${name}, o chiunque sia adatto dopo`,
  select: (name) => `Quanto aspetterebbe ${name}`,
  minutes: (count) => `${formats.number(count)} min`,
  flexHint: (name) =>
    `Se ${name} non può liberarsi in tempo, la colleghiamo prima. Il tempo conta dall’ingresso.`,
  insist: (name) => `Solo ${name}`,
  insistHint: (name) => `Aspetta ${name}, per quanto ci voglia.`,
  any: (name) => `Chi si libera per primo, ${name} se possibile`,
  anyHint: 'Le risponde la prima persona adatta che è disponibile.',
  change: 'Cambia',
  save: 'Salva',
  cancel: 'Annulla',
  kept: 'Salvato. Conserva il suo posto.',
  keeps: 'Conserva il suo posto, qualunque sia la scelta.',
  until: (name, moment) =>
    `Aspettiamo ${name} fino alle ${formats.time(moment)}; poi può risponderle chiunque sia adatto.`,
  released: (reason, name) =>
    `Ora può risponderle chiunque sia adatto, perché ${releaseReason(reason, name)}.`,
});

function releaseReason(reason: ReleaseReason, name: string): string {
  switch (reason) {
    case 'patience-ended':
      return `il tempo previsto per ${name} è finito`;
    case 'early':
      return `${name} difficilmente poteva liberarsi in tempo`;
    case 'agent-declined':
      return `${name} non può prendere questa conversazione`;
    case 'agent-draining':
      return `${name} non prende altri prima della pausa`;
    case 'agent-offline':
      return `${name} ha lasciato il servizio per ora`;
    case 'agent-removed':
      return `${name} non è più qui`;
    case 'agent-lost':
      return `la connessione con ${name} si è interrotta`;
  }
}

const secondsOf = (formats: Formats<'it'>, count: number) =>
  formats.plural(count, { one: '# secondo', other: '# secondi' });

export const newsWords = (formats: Formats<'it'>): BehindWords['news'] => ({
  swap: (name) => `${name} è disponibile ora e può aiutarla`,
  swapFree: 'Dire di no non costa nulla: il suo posto resta com’è.',
  swapYes: 'Sì, mi colleghi',
  swapNo: 'No, tengo il posto',
  answered: (name) => `${name} ha risposto`,
  answerEnough: 'Mi basta, lascio la fila',
  moreTime: 'Più tempo',
  timeLeft: (seconds) => `Tempo rimasto per rispondere: ${secondsOf(formats, seconds)}`,
  late: 'Ci vuole più di quanto detto',
  lateReason: (reason, name) => {
    switch (reason) {
      case 'conversations-longer':
        return 'Le conversazioni prima della sua durano più del solito.';
      case 'agent-away':
        return `${name} è in pausa.`;
      case 'offer-unanswered':
        return `${name} ha ricevuto la chiamata e non ha risposto.`;
      case 'agent-lost':
        return 'La connessione con chi la aiutava si è interrotta.';
    }
  },
  lateNow: 'Da ora:',
  credit: (seconds) =>
    `Per questo il suo posto conta come se fosse in fila da ${secondsOf(formats, seconds)} in più.`,
  away: (name) => `${name} è in pausa da un po’`,
  awayLead: 'Il suo posto è conservato, qualunque sia la scelta.',
  keepWaiting: 'Continua ad aspettare',
  credits: (reason, seconds) => {
    const earlier = `Il suo posto conta ${secondsOf(formats, seconds)} prima`;
    switch (reason) {
      case 'promise-broken':
        return `${earlier}: ci è voluto più di quanto detto.`;
      case 'priority':
        return `${earlier}: lo ha chiesto questo sito.`;
      case 'frustration':
        return `${earlier}: prima qualcosa era andato storto.`;
    }
  },
  explained: (explanation, name) => {
    switch (explanation.kind) {
      case 'offer':
        return `${offerReason(explanation.why, name)}.`;
      case 'release':
        return `${name}: posto libero, e ${releaseReason(explanation.reason, 'la persona scelta')}.`;
      case 'swap':
        return `${name}: posto libero, e lei ha detto di sì.`;
    }
  },
});

function offerReason({ agent, ticket, ticketCount }: OfferWhy, name: string): string {
  const turn = {
    'longest-waiting': 'lei aspettava da più tempo',
    credit: 'il suo posto contava come il più vecchio',
    picked: 'le ha risposto subito',
  }[ticket];
  return (ticketCount > 1 ? [agentReason(agent, name), turn] : [agentReason(agent, name)]).join(', e ');
}

function agentReason(why: OfferWhy['agent'], name: string): string {
  switch (why) {
    case 'chosen':
      return `Ha scelto ${name}`;
    case 'former':
      return `Aveva già parlato con ${name}`;
    case 'picked':
    case 'only-one-free':
      return `${name} aveva un posto libero`;
    case 'least-occupied':
      return `${name} aveva un posto libero e oggi ha avuto meno da fare`;
    case 'longest-idle':
      return `${name} aveva un posto libero da più tempo`;
  }
}

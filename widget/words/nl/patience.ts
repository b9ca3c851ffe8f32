import type { OfferWhy, ReleaseReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const patienceWords = (formats: Formats<'nl'>): BehindWords['patience'] => ({
  legend: 'Wie mag u helpen?',
  flex: (name) => `${name}, of iedereen die geschikt is na`,
  select: (name) => `Hoe lang u op ${name} zou wachten`,
  minutes: (count) => `${formats.number(count)} min.`,
  flexHint: (name) =>
    `Als ${name} niet op tijd vrij kan zijn, verbinden we u eerder. De tijd telt vanaf het aansluiten.`,
  insist: (name) => `Alleen ${name}`,
  insistHint: (name) => `U wacht op ${name}, hoe lang het ook duurt.`,
  any: (name) => `Wie het eerst vrij is, zo mogelijk ${name}`,
  anyHint: 'De eerste geschikte persoon die vrij is, helpt u.',
  change: 'Wijzigen',
  save: 'Opslaan',
  cancel: 'Annuleren',
  kept: 'Opgeslagen. U houdt uw plaats.',
  keeps: 'U houdt uw plaats, wat u ook kiest.',
  until: (name, moment) =>
    `We wachten op ${name} tot ${formats.time(moment)}; daarna mag iedereen die geschikt is u helpen.`,
  released: (reason, name) =>
    `Iedereen die geschikt is, mag u nu helpen, want ${releaseReason(reason, name)}.`,
});

function releaseReason(reason: ReleaseReason, name: string): string {
  switch (reason) {
    case 'patience-ended':
      return `uw wachttijd voor ${name} is voorbij`;
    case 'early':
      return `${name} was waarschijnlijk niet op tijd vrij geweest`;
    case 'agent-declined':
      return `${name} kan dit gesprek niet aannemen`;
    case 'agent-draining':
      return `${name} neemt vóór de pauze niemand meer aan`;
    case 'agent-offline':
      return `${name} is vertrokken`;
    case 'agent-removed':
      return `${name} is hier niet meer`;
    case 'agent-lost':
      return `de verbinding met ${name} is verbroken`;
  }
}

const secondsOf = (formats: Formats<'nl'>, count: number) =>
  formats.plural(count, { one: '# seconde', other: '# seconden' });

export const newsWords = (formats: Formats<'nl'>): BehindWords['news'] => ({
  swap: (name) => `${name} is nu vrij en kan u helpen`,
  swapFree: 'Nee zeggen kost niets: uw plaats blijft zoals die is.',
  swapYes: 'Ja, verbind mij',
  swapNo: 'Nee, plaats houden',
  answered: (name) => `${name} heeft geantwoord`,
  answerEnough: 'Dit is genoeg, ik ga',
  moreTime: 'Meer tijd',
  timeLeft: (seconds) => `Resterende tijd om te antwoorden: ${secondsOf(formats, seconds)}`,
  late: 'Dit duurt langer dan we zeiden',
  lateReason: (reason, name) => {
    switch (reason) {
      case 'conversations-longer':
        return 'De gesprekken vóór u duren langer dan anders.';
      case 'agent-away':
        return `${name} heeft pauze.`;
      case 'offer-unanswered':
        return `${name} is opgeroepen en heeft niet gereageerd.`;
      case 'agent-lost':
        return 'De verbinding met de persoon die u hielp, is verbroken.';
    }
  },
  lateNow: 'Vanaf nu:',
  credit: (seconds) => `Daarom telt uw plaats alsof u ${secondsOf(formats, seconds)} eerder was aangesloten.`,
  away: (name) => `${name} heeft al een tijdje pauze`,
  awayLead: 'Uw plaats blijft bewaard, wat u ook kiest.',
  keepWaiting: 'Blijven wachten',
  credits: (reason, seconds) => {
    const earlier = `Uw plaats telt ${secondsOf(formats, seconds)} eerder`;
    switch (reason) {
      case 'promise-broken':
        return `${earlier}: het duurde langer dan we zeiden.`;
      case 'priority':
        return `${earlier}: deze site heeft erom gevraagd.`;
      case 'frustration':
        return `${earlier}: de vorige keer ging het voor u mis.`;
    }
  },
  explained: (explanation, name) => {
    switch (explanation.kind) {
      case 'offer':
        return `${offerReason(explanation.why, name)}.`;
      case 'release':
        return `${name} was vrij, en ${releaseReason(explanation.reason, 'uw eerste keuze')}.`;
      case 'swap':
        return `${name} was vrij, en u zei ja.`;
    }
  },
});

function offerReason({ agent, ticket, ticketCount }: OfferWhy, name: string): string {
  const turn = {
    'longest-waiting': 'u wachtte het langst',
    credit: 'uw plaats telde als de oudste',
    picked: 'u was meteen aan de beurt',
  }[ticket];
  return ticketCount > 1 ? `${agentReason(agent, name)}, en ${turn}` : agentReason(agent, name);
}

function agentReason(why: OfferWhy['agent'], name: string): string {
  switch (why) {
    case 'chosen':
      return `U hebt ${name} gekozen`;
    case 'former':
      return `U hebt al eerder met ${name} gesproken`;
    case 'picked':
    case 'only-one-free':
      return `${name} was vrij`;
    case 'least-occupied':
      return `${name} was vrij en had vandaag het minst te doen`;
    case 'longest-idle':
      return `${name} is het langst vrij`;
  }
}

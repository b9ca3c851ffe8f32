import type { OfferWhy, ReleaseReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const patienceWords = (formats: Formats<'sv'>): BehindWords['patience'] => ({
  legend: 'Vem får hjälpa dig?',
  flex: (name) => `${name}, eller någon lämplig efter`,
  select: (name) => `Hur länge du skulle vänta på ${name}`,
  minutes: (count) => `${formats.number(count)} min`,
  flexHint: (name) =>
    `Om ${name} inte hinner bli ledig kopplar vi dig tidigare. Tiden räknas från att du ställde dig i kö.`,
  insist: (name) => `Bara ${name}`,
  insistHint: (name) => `Du väntar på ${name}, hur länge det än tar.`,
  any: (name) => `Den som först blir ledig, helst ${name}`,
  anyHint: 'Den första lämpliga personen som är ledig tar emot dig.',
  change: 'Ändra',
  save: 'Spara',
  cancel: 'Avbryt',
  kept: 'Sparat. Du behåller din plats.',
  keeps: 'Du behåller din plats, vad du än väljer.',
  until: (name, moment) =>
    `Vi väntar på ${name} till ${formats.time(moment)}; sedan får någon lämplig ta emot dig.`,
  released: (reason, name) =>
    `Vem som helst som är lämplig får ta emot dig nu: ${releaseReason(reason, name)}.`,
});

function releaseReason(reason: ReleaseReason, name: string): string {
  switch (reason) {
    case 'patience-ended':
      return `tiden du satte för ${name} är slut`;
    case 'early':
      return `${name} hade knappast hunnit bli ledig i tid`;
    case 'agent-declined':
      return `${name} kan inte ta den här konversationen`;
    case 'agent-draining':
      return `${name} tar inte emot fler före en paus`;
    case 'agent-offline':
      return `${name} har gått`;
    case 'agent-removed':
      return `${name} är inte kvar här`;
    case 'agent-lost':
      return `kontakten med ${name} bröts`;
  }
}

const secondsOf = (formats: Formats<'sv'>, count: number) =>
  formats.plural(count, { one: '# sekund', other: '# sekunder' });

export const newsWords = (formats: Formats<'sv'>): BehindWords['news'] => ({
  swap: (name) => `${name} är ledig nu och kan hjälpa dig`,
  swapFree: 'Att säga nej kostar inget: din plats förblir som den är.',
  swapYes: 'Ja, koppla mig',
  swapNo: 'Nej, behåll platsen',
  answered: (name) => `${name} har svarat`,
  answerEnough: 'Det räcker, jag går',
  moreTime: 'Mer tid',
  timeLeft: (seconds) => `Tid kvar att svara: ${secondsOf(formats, seconds)}`,
  late: 'Det tar längre tid än vi sa',
  lateReason: (reason, name) => {
    switch (reason) {
      case 'conversations-longer':
        return 'Konversationerna före dig tar längre tid än vanligt.';
      case 'agent-away':
        return `${name} har paus.`;
      case 'offer-unanswered':
        return `Vi kallade på ${name} men fick inget svar.`;
      case 'agent-lost':
        return 'Kontakten med den som hjälpte dig bröts.';
    }
  },
  lateNow: 'Från och med nu:',
  credit: (seconds) => `Därför räknas din plats som om du kommit ${secondsOf(formats, seconds)} tidigare.`,
  away: (name) => `${name} har haft paus en stund`,
  awayLead: 'Din plats är kvar, vad du än väljer.',
  keepWaiting: 'Fortsätt vänta',
  credits: (reason, seconds) => {
    const earlier = `Din plats räknas ${secondsOf(formats, seconds)} tidigare`;
    switch (reason) {
      case 'promise-broken':
        return `${earlier}: det tog längre tid än vi sa.`;
      case 'priority':
        return `${earlier}: webbplatsen har bett om det.`;
      case 'frustration':
        return `${earlier}: det gick snett för dig förut.`;
    }
  },
  explained: (explanation, name) => {
    switch (explanation.kind) {
      case 'offer':
        return `${offerReason(explanation.why, name)}.`;
      case 'release':
        return `${name} var ledig, och ${releaseReason(explanation.reason, 'ditt förstaval')}.`;
      case 'swap':
        return `${name} var ledig, och du sa ja.`;
    }
  },
});

function offerReason({ agent, ticket, ticketCount }: OfferWhy, name: string): string {
  const turn = {
    'longest-waiting': 'du hade väntat längst',
    credit: 'din plats räknades som den äldsta',
    picked: 'du fick komma direkt',
  }[ticket];
  return (ticketCount > 1 ? [agentReason(agent, name), turn] : [agentReason(agent, name)]).join(', och ');
}

function agentReason(why: OfferWhy['agent'], name: string): string {
  switch (why) {
    case 'chosen':
      return `Du valde ${name}`;
    case 'former':
      return `Du har pratat med ${name} förr`;
    case 'picked':
    case 'only-one-free':
      return `${name} var ledig`;
    case 'least-occupied':
      return `${name} var ledig och har haft minst att göra i dag`;
    case 'longest-idle':
      return `${name} har varit ledig längst`;
  }
}

import type { AskReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const joinWords = (): BehindWords['join'] => ({
  talkTo: (name) => `Prata med ${name}`,
  firstFree: 'Prata med den som först blir ledig',
  freeLead: (name) => `${name} är ledig och kallas på genast.`,
  firstFreeLead: 'Den första lämpliga personen som är ledig tar emot dig.',
  name: 'Ditt namn',
  question: 'Vad gäller det?',
  optional: 'frivilligt',
  questionHint: 'Läses innan ni möts, så att ni kan börja direkt.',
  start: 'Börja',
  join: 'Ställ dig i kö',
  joining: 'Ett ögonblick',
  cancel: 'Avbryt',
  left: (name) => `${name} har just gått. Inget skickades.`,
  allLeft: 'Alla har just gått. Inget skickades.',
});

function askedSentence(reason: AskReason, name: string): string {
  switch (reason) {
    case 'agent-declined':
      return `${name} kan inte ta den här konversationen`;
    case 'agent-draining':
      return `${name} tar inte emot fler före en paus`;
    case 'agent-offline':
      return `${name} har just gått`;
    case 'agent-removed':
      return `${name} är inte kvar här`;
    case 'agent-lost':
      return `Kontakten med ${name} bröts`;
  }
}

export const lineWords = (formats: Formats<'sv'>): BehindWords['line'] => ({
  place: (ahead) => {
    if (ahead <= 0) return 'Du står först i kön';
    if (ahead === 1) return 'Du står tvåa i kön';
    return formats.plural(ahead, { one: '# person är före dig', other: '# personer är före dig' });
  },
  forAgent: (name) => `I kö till ${name}`,
  forFirst: 'I kö till den som först blir ledig',
  since: (moment) => `sedan ${formats.time(moment)}`,
  between: (from, to) =>
    formats.time(from) === formats.time(to)
      ? `Troligen omkring ${formats.time(to)}`
      : `Troligen mellan ${formats.time(from)} och ${formats.time(to)}`,
  soonNow: 'Troligen när som helst',
  noEstimate: 'Det finns ingen prognos ännu. Den kommer så snart den är ärlig.',
  closing: 'Välj någon annan, eller stanna: din plats är kvar till dess.',
  freeNow: 'Du får strax kontakt.',
  soft: (name) => `${name} har paus; tiden beror på när den är slut.`,
  late: 'Det tar längre tid än vi sa. Kön går fortfarande i turordning.',
  nextAgent: (name) => `När ${name} blir ledig går signalen fram, och din konversation öppnas just här.`,
  nextAny: 'Den första lämpliga personen som blir ledig kallas på, och din konversation öppnas just här.',
  barLabel: 'Var du är i den troliga väntetiden',
  now: 'nu',
  otherFree: (name) => `${name} är ledig nu`,
  switchTo: (name) => `Byt till ${name}`,
  pickOther: 'Välj någon annan',
  leave: 'Lämna kön',
  leaveAsk: 'Lämna kön? Din plats går till nästa person.',
  leaveYes: 'Lämna',
  leaveNo: 'Stå kvar',
  ringing: (name) => `Vi kallar på ${name}`,
  ringingLead: 'Svaret kommer oftast inom några sekunder. Du behöver inte göra något.',
  asked: askedSentence,
  askedLead: 'Du har din plats kvar. Hur vill du gå vidare?',
  askedElse: 'Utan svar tar du den som först blir ledig, om',
  takeFirst: 'Ta den som först blir ledig',
  status: {
    waiting: (place, promise) => `${place}. ${promise.replace(/\.$/u, '')}.`,
    left: 'Du har lämnat kön.',
  },
});

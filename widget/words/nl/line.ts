import type { AskReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const joinWords = (): BehindWords['join'] => ({
  talkTo: (name) => `Praat met ${name}`,
  firstFree: 'Praat met wie het eerst vrij is',
  freeLead: (name) => `${name} is vrij en wordt meteen opgeroepen.`,
  firstFreeLead: 'De eerste geschikte persoon die vrij is, helpt u.',
  name: 'Uw naam',
  question: 'Waar gaat het over?',
  optional: 'niet verplicht',
  questionHint: 'Wordt vóór het gesprek gelezen, zodat u meteen kunt beginnen.',
  start: 'Beginnen',
  join: 'Aansluiten',
  joining: 'Een ogenblik',
  cancel: 'Annuleren',
  left: (name) => `${name} is net vertrokken. Er is niets verstuurd.`,
  allLeft: 'Iedereen is net vertrokken. Er is niets verstuurd.',
});

function askedSentence(reason: AskReason, name: string): string {
  switch (reason) {
    case 'agent-declined':
      return `${name} kan dit gesprek niet aannemen`;
    case 'agent-draining':
      return `${name} neemt vóór de pauze niemand meer aan`;
    case 'agent-offline':
      return `${name} is net vertrokken`;
    case 'agent-removed':
      return `${name} is hier niet meer`;
    case 'agent-lost':
      return `De verbinding met ${name} is verbroken`;
  }
}

export const lineWords = (formats: Formats<'nl'>): BehindWords['line'] => ({
  place: (ahead) => {
    if (ahead <= 0) return 'U bent als eerste aan de beurt';
    if (ahead === 1) return 'U bent als tweede aan de beurt';
    return formats.plural(ahead, { one: '# persoon is vóór u', other: '# personen zijn vóór u' });
  },
  forAgent: (name) => `In de wachtrij van ${name}`,
  forFirst: 'In de wachtrij voor wie het eerst vrij is',
  since: (moment) => `sinds ${formats.time(moment)}`,
  between: (from, to) =>
    formats.time(from) === formats.time(to)
      ? `Waarschijnlijk rond ${formats.time(to)}`
      : `Waarschijnlijk tussen ${formats.time(from)} en ${formats.time(to)}`,
  soonNow: 'Waarschijnlijk elk moment',
  noEstimate: 'Er is nog geen schatting. Die komt zodra ze eerlijk is.',
  closing: 'Kies iemand anders of blijf: uw plaats blijft tot dan bewaard.',
  freeNow: 'U wordt zo verbonden.',
  soft: (name) => `${name} heeft pauze; de tijd hangt af van het einde daarvan.`,
  late: 'Dit duurt langer dan we zeiden. Het gaat verder op volgorde van aankomst.',
  nextAgent: (name) => `Zodra ${name} vrij is, gaat de oproep uit en opent uw gesprek precies hier.`,
  nextAny: 'De eerste geschikte persoon die vrijkomt, wordt opgeroepen en uw gesprek opent precies hier.',
  barLabel: 'Waar u bent in de verwachte wachttijd',
  now: 'nu',
  otherFree: (name) => `${name} is nu vrij`,
  switchTo: (name) => `Overstappen naar ${name}`,
  pickOther: 'Iemand anders kiezen',
  leave: 'Wachtrij verlaten',
  leaveAsk: 'Wachtrij verlaten? Uw plaats gaat naar de volgende persoon.',
  leaveYes: 'Verlaten',
  leaveNo: 'Blijven wachten',
  ringing: (name) => `${name} wordt opgeroepen`,
  ringingLead: 'Meestal duurt het maar enkele seconden. U hoeft niets te doen.',
  asked: askedSentence,
  askedLead: 'U hebt uw plaats behouden. Hoe wilt u verdergaan?',
  askedElse: 'Zonder antwoord kiest u wie het eerst vrij is, over',
  takeFirst: 'Kies wie het eerst vrij is',
  status: {
    waiting: (place, promise) => `${place}. ${promise.replace(/\.$/u, '')}.`,
    left: 'U hebt de wachtrij verlaten.',
  },
});

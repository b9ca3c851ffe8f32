import type { AskReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const joinWords = (): BehindWords['join'] => ({
  talkTo: (name) => `Mit ${name} sprechen`,
  firstFree: 'Sprechen, mit wem zuerst frei ist',
  freeLead: (name) => `${name} ist frei und wird sofort gerufen.`,
  firstFreeLead: 'Die erste passende Person, die frei ist, nimmt Ihr Gespräch an.',
  name: 'Ihr Name',
  question: 'Worum geht es?',
  optional: 'freiwillig',
  questionHint: 'Wird vor dem Gespräch gelesen, damit es gleich losgehen kann.',
  start: 'Beginnen',
  join: 'Anstellen',
  joining: 'Einen Moment',
  cancel: 'Abbrechen',
  left: (name) => `${name} ist gerade gegangen. Es wurde nichts gesendet.`,
  allLeft: 'Gerade sind alle gegangen. Es wurde nichts gesendet.',
});

function askedSentence(reason: AskReason, name: string): string {
  switch (reason) {
    case 'agent-declined':
      return `${name} kann dieses Gespräch nicht übernehmen`;
    case 'agent-draining':
      return `${name} nimmt vor einer Pause niemanden mehr an`;
    case 'agent-offline':
      return `${name} ist gerade gegangen`;
    case 'agent-removed':
      return `${name} ist nicht mehr hier`;
    case 'agent-lost':
      return `Die Verbindung zu ${name} ist abgerissen`;
  }
}

export const lineWords = (formats: Formats<'de'>): BehindWords['line'] => ({
  place: (ahead) => {
    if (ahead <= 0) return 'Sie sind als Nächstes an der Reihe';
    if (ahead === 1) return 'Sie sind als Übernächstes an der Reihe';
    return formats.plural(ahead, { one: '# Person ist vor Ihnen', other: '# Personen sind vor Ihnen' });
  },
  forAgent: (name) => `Sie warten auf ${name}`,
  forFirst: 'Sie warten auf die erste freie Person',
  since: (moment) => `seit ${formats.time(moment)}`,
  between: (from, to) =>
    formats.time(from) === formats.time(to)
      ? `Voraussichtlich gegen ${formats.time(to)}`
      : `Voraussichtlich zwischen ${formats.time(from)} und ${formats.time(to)}`,
  soonNow: 'Voraussichtlich jeden Augenblick',
  noEstimate: 'Noch gibt es keine Schätzung. Sie kommt, sobald sie ehrlich ist.',
  closing: 'Wählen Sie jemand anderen, oder bleiben Sie: Ihr Platz bleibt bis dahin erhalten.',
  freeNow: 'Gleich werden Sie verbunden.',
  soft: (name) => `${name} macht Pause; die Zeit hängt von der Rückkehr ab.`,
  late: 'Das dauert länger als angekündigt. Es geht weiter der Reihe nach.',
  nextAgent: (name) => `Sobald ${name} frei ist, läutet es dort, und Ihr Gespräch öffnet sich genau hier.`,
  nextAny:
    'Bei der ersten passenden Person, die frei wird, läutet es, und Ihr Gespräch öffnet sich genau hier.',
  barLabel: 'Wo Sie in der voraussichtlichen Wartezeit sind',
  now: 'jetzt',
  otherFree: (name) => `${name} ist jetzt frei`,
  switchTo: (name) => `Zu ${name} wechseln`,
  pickOther: 'Jemand anderen wählen',
  leave: 'Nicht mehr warten',
  leaveAsk: 'Nicht mehr warten? Ihr Platz geht an die nächste Person.',
  leaveYes: 'Nicht mehr warten',
  leaveNo: 'Weiter warten',
  ringing: (name) => `Bei ${name} läutet es`,
  ringingLead: 'Meist dauert es nur Sekunden. Sie müssen nichts tun.',
  asked: askedSentence,
  askedLead: 'Ihr Platz ist erhalten. Wie möchten Sie weitermachen?',
  askedElse: 'Ohne Antwort nehmen Sie, wer zuerst frei ist, in',
  takeFirst: 'Wer zuerst frei ist',
  status: {
    waiting: (place, promise) => `${place}. ${promise.replace(/\.$/u, '')}.`,
    left: 'Sie warten nicht mehr.',
  },
});

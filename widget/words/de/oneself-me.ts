import type {
  DisputeStanding,
  MeasureName,
  OwnDecision,
  Period,
  PickReason,
  ReleaseReason,
} from '../../../server/protocol/index.ts';
import type { meWords as english } from '../en/oneself-me.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const stretch = (seconds: number): string => {
  const minutes = Math.floor(Math.max(0, seconds) / 60);
  if (minutes < 60) return `${minutes} Min.`;
  const hours = Math.floor(minutes / 60);
  return minutes % 60 === 0 ? `${hours} Std.` : `${hours} Std. ${minutes % 60} Min.`;
};

const periods: Readonly<Record<Period, string>> = {
  day: 'Heute',
  week: 'Diese Woche',
  month: 'Dieser Monat',
};

const names: Readonly<Record<MeasureName, string>> = {
  handleTime: 'Zeit für ein Gespräch (AHT)',
  wrapUpTime: 'Nacharbeit für ein Gespräch (ACW)',
  satisfaction: 'Zufriedene Gäste (CSAT)',
  recommendation: 'Würden die Website empfehlen (NPS)',
  occupancy: 'Ausgelastete Zeit',
  workShare: 'Ihr Anteil an der Arbeit',
  waitHeld: 'Eingehaltene Wartezeiten',
  transferred: 'An andere übergeben',
  resolved: 'Gelöst',
};

const how: Readonly<Record<MeasureName, string>> = {
  handleTime: 'Zeit für Gespräch und Nacharbeit, geteilt durch die Gespräche, die Sie abgeschlossen haben.',
  wrapUpTime: 'Zeit für Nacharbeit, geteilt durch die Gespräche, die Sie abgeschlossen haben.',
  satisfaction:
    'Öffentliche Bewertungen mit vier oder fünf Sternen, geteilt durch alle Ihre öffentlichen Bewertungen ' +
    'dieser Tage.',
  recommendation:
    'Gäste, die 9 oder 10 geantwortet haben, weniger jene mit 0 bis 6, geteilt durch alle Antworten. ' +
    'Wer was geantwortet hat, erfährt niemand.',
  occupancy:
    'Zeit, in der Ihre Plätze für Gespräche belegt waren, geteilt durch die Zeit, in der Sie sie ' +
    'angeboten haben.',
  workShare:
    'Ihre belegte Zeit, geteilt durch einen gleichen Teil aller Arbeit, Platz für Platz, während Sie da ' +
    'waren. ' +
    '1 ist ein gerechter Anteil; mehr ist mehr als das.',
  waitHeld:
    'Gäste, die Sie bis zum versprochenen Zeitpunkt übernommen haben, geteilt durch alle mit einem ' +
    'Versprechen; wer danach gegangen ist, während er auf Sie wartete, zählt als nicht eingehalten.',
  transferred: 'Gespräche, die Sie an andere übergeben haben, geteilt durch die abgeschlossenen.',
  resolved:
    'Gespräche, zu denen Sie „gelöst“ gesagt haben, geteilt durch alle, zu denen Sie etwas gesagt ' +
    'haben.',
};

const standings: Readonly<Record<DisputeStanding, string>> = {
  open: 'Sie haben diese Bewertung beanstandet. Der Inhaber entscheidet.',
  upheld: 'Der Inhaber gibt Ihnen recht: Gäste lesen diese Bewertung nicht mehr.',
  rejected: 'Der Inhaber hat sie geprüft und behält diese Bewertung.',
};

const releases: Readonly<Record<ReleaseReason, string>> = {
  'patience-ended': 'die Zeit dafür war um',
  early: 'Sie wären kaum rechtzeitig frei gewesen',
  'agent-declined': 'Sie haben abgelehnt',
  'agent-draining': 'Ihre Pause kam vorher',
  'agent-offline': 'Sie sind offline gegangen',
  'agent-removed': 'Sie waren nicht mehr dabei',
  'agent-lost': 'Ihre Verbindung war verloren',
};

const picks: Readonly<Record<PickReason, string>> = {
  urgent: 'es war dringend',
  'knows-visitor': 'Sie kennen ihn',
  'fits-better': 'es passte besser zu Ihnen',
  agreed: 'es war abgesprochen',
};

const swaps = {
  offered: 'Ein Gast, der auf jemand anderen wartete, wurde gefragt, ob Sie helfen dürfen.',
  accepted: 'Ein Gast, der auf jemand anderen wartete, wollte zu Ihnen kommen.',
  declined: 'Ein Gast, der auf jemand anderen wartete, wurde nach Ihnen gefragt und wartete weiter.',
  lapsed: 'Ein Gast, der auf jemand anderen wartete, wurde nach Ihnen gefragt und antwortete nicht.',
  withdrawn: 'Ein Gast wurde nach Ihnen gefragt, aber Sie waren inzwischen vergeben.',
} as const;

function offered({ why }: Extract<OwnDecision['decided'], { kind: 'offered' }>): string {
  const waited =
    why.ticket === 'credit' ? 'wurde durch gutgeschriebene Zeit vorgezogen' : 'hat am längsten gewartet';
  switch (why.agent) {
    case 'chosen':
      return 'Ein Gast kam zu Ihnen, weil er Sie gewählt hat.';
    case 'former':
      return 'Ein Gast kam zu Ihnen, weil Sie beim letzten Mal geholfen haben.';
    case 'only-one-free':
      return `Ein Gast kam zu Ihnen: Er ${waited}, und nur Sie waren frei und konnten helfen.`;
    case 'least-occupied':
      return `Ein Gast kam zu Ihnen: Von ${why.agentCount} Freien waren Sie am wenigsten ausgelastet.`;
    case 'longest-idle':
      return `Ein Gast kam zu Ihnen: Von ${why.agentCount} Freien waren Sie am längsten frei.`;
    case 'picked':
      return 'Sie haben einen Gast außer der Reihe übernommen.';
  }
}

function decision({ decided }: OwnDecision): string {
  switch (decided.kind) {
    case 'offered':
      return offered(decided);
    case 'invited':
      return 'Ein Gast kam zu Ihnen, weil er eine Einladung in Ihrem Namen annahm.';
    case 'passed':
      return decided.by === 'least-occupied'
        ? `Ein Gast ging zu jemand anderem: Von ${decided.agentCount} Freien war dort weniger zu tun.`
        : `Ein Gast ging zu jemand anderem: Von ${decided.agentCount} Freien war dort länger Zeit.`;
    case 'released':
      return `Ein Gast, der Sie bevorzugte, darf zu allen: ${releases[decided.reason]}.`;
    case 'swap':
      return swaps[decided.outcome];
    case 'picked':
      return `Sie haben einen Gast vor ${decided.overtaken} anderen übernommen: ${picks[decided.reason]}.`;
  }
}

export const meWords: typeof english = {
  measures: 'Meine Kennzahlen',
  period: 'Zeitraum',
  periods,
  names,
  how,
  howHeading: 'So wird gerechnet',
  from: (part, of) => `${part} von ${of}`,
  seconds: (seconds) => (seconds < 60 ? `${Math.round(seconds)} s` : stretch(seconds)),
  each: (seconds, cases) => `${seconds} in ${count(cases, 'Gespräch', 'Gesprächen')}`,
  few: (part, of) => `${part} von ${of}: zu wenige für einen Anteil`,
  fewAnswers: (of) => `${count(of, 'Antwort', 'Antworten')}: zu wenige für eine Zahl`,
  fewTime: 'Zu wenig Zeit online für einen Anteil',
  none: 'Noch nichts',
  notAsked: 'Auf dieser Website nicht gefragt',
  zone: (zone) => `Die Tage beginnen um Mitternacht, ${zone}.`,
  plot: 'Abgeschlossene Gespräche an jedem der letzten 28 Tage',
  plotMost: (most) => `höchstens an einem Tag: ${most}`,
  table: 'Dasselbe als Tabelle',
  date: 'Tag',
  handled: 'Gespräche',
  handleTime: 'Zeit je Gespräch',
  loading: 'Wird geladen …',
  decisions: 'Warum Gäste zu mir kamen oder nicht',
  readDecisions: 'Meine Entscheidungen lesen',
  noDecisions: 'Über Sie wurde in letzter Zeit nichts entschieden.',
  decision,
  dispute: {
    begin: 'Beanstanden',
    label: 'Was stimmt an dieser Bewertung nicht?',
    hint: 'Nur der Inhaber liest es und entscheidet. Eine Bewertung kann einmal beanstandet werden.',
    send: 'An den Inhaber senden',
    cancel: 'Abbrechen',
    standings,
    reason: 'Ihre Begründung',
  },
};

import type { HiddenFor } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { tagIn } from '../measures.ts';

const TAGS: Readonly<Record<string, string>> = {
  friendly: 'Freundlich',
  knowledgeable: 'Kundig',
  patient: 'Geduldig',
  quick: 'Schnell',
  clear: 'Verständlich',
  'solved it': 'Gelöst',
  unfriendly: 'Unfreundlich',
  unsure: 'Unsicher',
  'in a hurry': 'In Eile',
  slow: 'Langsam',
  unclear: 'Unverständlich',
  'not solved': 'Nicht gelöst',
};

/** Why a review is not shown. */
export const HIDDEN: Readonly<Record<HiddenFor, string>> = {
  offensive: 'beleidigend',
  'personal-data': 'persönliche Daten',
  spam: 'Werbung',
  fake: 'nicht echt',
  'off-topic': 'betrifft etwas anderes',
  held: 'wird noch geprüft',
};

export const tagWord = tagIn(TAGS);

export const reviewWords = (formats: Formats<'de'>): BehindWords['review'] => ({
  heading: (agent) => `Wie war es mit ${agent.name}?`,
  ended: 'Das Gespräch ist beendet',
  reason: (reason, name) => {
    switch (reason) {
      case 'visitor-ended':
        return 'Sie haben das Gespräch beendet.';
      case 'agent-ended':
        return `${name} hat das Gespräch beendet.`;
      case 'visitor-lost':
        return 'Sie waren zu lange weg, daher wurde das Gespräch geschlossen.';
      case 'agent-lost':
        return `${name} hat die Verbindung verloren.`;
      case 'transferred':
        return `${name} hat Sie zu jemand anderem gebracht.`;
      case 'idle':
        return 'Eine Weile hat niemand geschrieben, daher wurde das Gespräch geschlossen.';
    }
  },
  stars: (name) => `Ihre Bewertung für ${name}`,
  tag: tagWord,
  tags: { praise: 'Was war gut?', complaint: 'Was war nicht gut?', both: 'Wie war es?' },
  nps: (site) =>
    site === ''
      ? 'Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?'
      : `Wie wahrscheinlich ist es, dass Sie ${site} weiterempfehlen?`,
  npsLeast: 'Sehr unwahrscheinlich',
  npsMost: 'Sehr wahrscheinlich',
  npsNone: 'Keine Antwort',
  npsPrivate: 'Wird nie veröffentlicht.',
  comment: 'In Ihren eigenen Worten',
  commentHint: 'Wird ohne Ihren Namen veröffentlicht, zusammen mit anderen.',
  send: 'Bewertung senden',
  skip: 'Überspringen',
  done: 'Fertig',
  needStars: 'Wählen Sie zuerst einen bis fünf Sterne.',
  transcript: 'Gespräch noch einmal lesen',
  thanks: 'Vielen Dank',
  thanksLead: (name) => `Ihre Bewertung hilft anderen bei der Wahl und ${name} beim Besserwerden.`,
  changed: 'Ihre Bewertung ist geändert',
  changedLead:
    'Was schon veröffentlicht ist, bleibt stehen, bis die Änderung zusammen mit anderen Bewertungen erscheint.',
  share: 'Auch öffentlich teilen',
  shareLead: 'Das freut uns. Andere würde es auch freuen.',
  opensTab: '(öffnet einen neuen Tab)',
  back: 'Zurück zu allen',
  change: 'Bewertung ändern',
  changeHeading: (name) => `Ihre Bewertung für ${name}`,
  changeUntil: (at, now) =>
    formats.isToday(at, now)
      ? `Sie können sie bis ${formats.time(at)} ändern.`
      : `Sie können sie bis ${formats.day(at, now)}, ${formats.time(at)} ändern.`,
  loading: 'Ihre Bewertung wird geladen',
  saveChange: 'Änderung speichern',
  keep: 'So lassen',
  yours: (name, stars) =>
    `Sie haben ${name} ${formats.plural(stars, { one: '# Stern', other: '# Sterne' })} von 5 gegeben.`,
  changeOf: (name) => `Bewertung für ${name} ändern`,
  replyOf: (name) => `Antwort von ${name}`,
  hiddenReasons: HIDDEN,
  hiddenCount: (all, listed) => `Nicht gezeigte Bewertungen: ${formats.number(all)} (${listed}).`,
  hiddenStars:
    'Sterne von Werbung, von unechten Bewertungen und von solchen, die etwas anderes betreffen, zählen nicht. ' +
    'Alle anderen zählen; was noch geprüft wird, erst nach der Prüfung.',
  hiddenOwn: (reason) => `Anderen wird sie nicht gezeigt: ${HIDDEN[reason]}.`,
});

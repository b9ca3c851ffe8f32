import type { Channel, HideReason, Suspicion } from '../../../server/protocol/index.ts';
import type { DashboardWords } from '../dashboard.ts';
import type { Formats } from '../formats.ts';
import { tagWord } from './review.ts';

const reasons: Readonly<Record<HideReason, string>> = {
  offensive: 'Beleidigend',
  'personal-data': 'Persönliche Daten',
  spam: 'Werbung',
  fake: 'Nicht echt',
  'off-topic': 'Betrifft etwas anderes',
};

const meanings: Readonly<Record<HideReason, string>> = {
  offensive: 'Beleidigungen, Drohungen, Verachtung. Der Text wird verborgen, die Sterne zählen weiter.',
  'personal-data': 'Namen oder Daten von jemandem. Der Text wird verborgen, die Sterne zählen weiter.',
  spam: 'Reklame. Die Sterne zählen nicht mehr.',
  fake: 'Niemand hat das selbst erlebt. Die Sterne zählen nicht mehr.',
  'off-topic': 'Betrifft nicht dieses Gespräch. Die Sterne zählen nicht mehr.',
};

const suspicions: Readonly<Record<Suspicion, string>> = {
  burst: 'ungewöhnlich viele an einem Tag, die in eine Richtung ziehen',
  'same-network': 'viele für diese Person aus einem Netz',
  'same-device': 'mehrere für diese Person aus einem Browser',
  'same-visitor': 'mehrere für diese Person von einem Gast',
  'agent-network': 'aus dem Netz, in dem diese Person arbeitet',
  'short-talk': 'ein Gespräch von weniger als einer halben Minute',
  'new-visitor': 'ein Gast, der seit weniger als zwei Minuten bekannt ist',
};

const channels: Readonly<Record<Channel, string>> = {
  chat: 'Chat',
  call: 'Anruf',
  video: 'Videoanruf',
  email: 'E-Mail',
  social: 'Soziales Netz',
  sms: 'SMS',
};

export const dashboardReviewsWords = (formats: Formats<'de'>): Pick<DashboardWords, 'moderation'> => ({
  moderation: {
    tag: tagWord,
    tabs: { list: 'Alle Bewertungen', disputes: 'Beanstandungen', pages: 'Öffentliche Seiten' },
    agent: 'Person',
    everybody: 'Alle',
    stars: 'Sterne',
    anyStars: 'Beliebig',
    state: 'Zustand',
    states: {
      all: 'Alle',
      shown: 'Sichtbar',
      held: 'Zu prüfen',
      hidden: 'Verborgen',
      disputed: 'Beanstandet',
    },
    text: 'Wörter',
    since: 'Von',
    until: 'Bis',
    apply: 'Suchen',
    clear: 'Leeren',
    csv: 'Als CSV speichern',
    ndjson: 'Als NDJSON speichern',
    given: (stars) => formats.plural(stars, { one: '# von 5 Sternen', other: '# von 5 Sternen' }),
    none: 'Keine Bewertung passt dazu.',
    noDisputes: 'Niemand beanstandet eine Bewertung.',
    more: 'Mehr zeigen',
    noWords: 'Ohne Worte.',
    changed: 'Seither geändert',
    replied: 'Antwort',
    isHidden: (reason) => `Verborgen: ${reasons[reason]}`,
    isHeld: 'Zu prüfen',
    heldFor: (why) =>
      'Wird weder gezeigt noch gezählt, bis jemand entschieden hat: ' +
      `${why.map((each) => suspicions[each]).join(', ')}.`,
    approve: 'Zeigen',
    approveOf: (name) => `Zeigen: Bewertung für ${name}`,
    isDisputed: 'Beanstandet',
    upheld: 'Beanstandung bestätigt',
    rejected: 'Beanstandung abgelehnt',
    last: (by, at, isHidden) =>
      `${isHidden ? 'Verborgen' : 'Sichtbar gelassen'} von ${by}, ${formats.date(at)}.`,
    hide: 'Verbergen …',
    hideOf: (name) => `Verbergen: Bewertung für ${name}`,
    show: 'Wieder zeigen',
    showOf: (name) => `Wieder zeigen: Bewertung für ${name}`,
    decide: 'Entscheiden …',
    decideOf: (name) => `Entscheiden: Beanstandung von ${name}`,
    heading: 'Diese Bewertung verbergen',
    decideHeading: 'Über die Beanstandung entscheiden',
    objection: (name) => `${name} schreibt`,
    lead:
      'Gäste lesen, wie viele Bewertungen verborgen sind und warum. Wer sie geschrieben hat, erfährt es, ' +
      'ebenso die bewertete Person.',
    verdict: 'Entscheidung',
    keep: 'Behalten: Gäste lesen sie',
    keepMeaning: 'Die Beanstandung wird abgelehnt. Für Gäste ändert sich nichts.',
    reason: 'Grund',
    reasons,
    meanings,
    note: 'Notiz',
    noteHint: 'Für alle, die später moderieren. Weder Gäste noch die bewertete Person lesen sie.',
    doHide: 'Verbergen',
    doKeep: 'Behalten',
    cancel: 'Abbrechen',
    done: { hidden: 'Vor Gästen verborgen.', shown: 'Gäste lesen sie.' },
    talk: 'Das Gespräch',
    talkUnknown: 'Wie lange es dauerte, ist nicht mehr bekannt.',
    talkFacts: (channel, waited, talked) => `${channels[channel]}, ${talked}, nach ${waited} Wartezeit`,
    minutes: (seconds) =>
      seconds < 60
        ? formats.plural(Math.round(seconds), { one: '# Sekunde', other: '# Sekunden' })
        : formats.plural(Math.round(seconds / 60), { one: '# Minute', other: '# Minuten' }),
    messages: (visitor, agent) =>
      `${formats.plural(visitor, { one: '# Nachricht', other: '# Nachrichten' })} vom Gast, ` +
      `${formats.number(agent)} von der bewerteten Person`,
    readTalk: 'Lesen, was gesagt wurde',
    readTalkHint: 'Dass Sie es lesen, steht dann im Protokoll.',
    authors: { visitor: 'Gast', agent: 'Bewertete Person', guest: 'Kollegium' },
    isCut: 'Nur der Anfang ist zu sehen.',
    noMessages: 'Davon ist nichts mehr vorhanden.',
    pages: {
      heading: 'Öffentliche Seiten mit Bewertungen',
      lead:
        'Eine Seite, die alle lesen und teilen können: mit den Bewertungen, die Gäste lesen, mit der Zahl der ' +
        'verborgenen und mit Daten für Suchmaschinen. Sie braucht keine Skripte.',
      isOpen: 'Die Seiten sind offen',
      isIndexed: 'Suchmaschinen dürfen sie aufnehmen',
      address: 'Seite der Website',
      agents: 'Seiten von Personen',
      agentsHint: 'Ohne Haken hat eine Person keine Seite und steht nicht auf der Seite der Website.',
      open: (name) => `Seite von ${name} öffnen`,
      closed: 'Zurzeit kann sie niemand öffnen.',
      ownersOnly: 'Nur Inhaber öffnen oder schließen diese Seiten.',
    },
  },
});

import type { AwayReason, EndReason } from '../../../server/protocol/index.ts';
import type { ConsoleWords } from '../console.ts';
import type { Formats } from '../formats.ts';
import { answeringWords } from './console-answering.ts';
import { endingWords } from './console-ending.ts';
import { laterWords } from './console-later.ts';
import { planWords } from './console-plan.ts';
import { consoleRefusals } from './console-refusals.ts';
import { phoneWords } from './console-phone.ts';
import { awayWords, channelWords } from './console-status.ts';
import { storyWords } from './console-story.ts';
import { suggestionWords } from './console-suggestions.ts';
import { transferWords } from './console-transfer.ts';
import { stretch, whyWords } from './console-why.ts';
import { partWords } from './parts.ts';
import { talkPartWords } from './talk-parts.ts';

/** All words of the console, in German. */
export const words = (formats: Formats<'de'>): ConsoleWords => ({
  ...partWords(formats),
  ...talkPartWords(formats),
  name: 'Helferkonsole',
  starting: 'Die Konsole wird geöffnet …',
  stretch,
  signIn: signInWords(),
  bar: barWords(),
  status: statusWords(formats),
  people: peopleWords(formats),
  plan: planWords(formats),
  away: awayWords,
  channel: channelWords,
  phone: phoneWords,
  refused: consoleRefusals,
  why: whyWords,
  conversation: conversationWords(),
  visit: visitWords(),
  visitor: visitorWords(),
  side: sideWords(),
  link: linkWords(),
  title: { offers: (offers) => formats.plural(offers, { one: '(#) Ruf', other: '(#) Rufe' }) },
  keys: keyWords(),
  later: laterWords(formats),
  story: storyWords(formats),
  suggestions: suggestionWords(formats),
  transfer: transferWords(formats),
  ending: endingWords(formats),
  answering: answeringWords(formats),
});

const awayReasons: Readonly<Record<AwayReason, string | null>> = {
  chosen: null,
  'offers-lapsed':
    'Zwei Rufe blieben ohne Antwort; Sie sind abwesend. Stellen Sie sich wieder auf verfügbar, wenn Sie bereit sind.',
  drained: 'Ihre geplante Pause hat begonnen. Stellen Sie sich wieder auf verfügbar, wenn Sie bereit sind.',
  'day-ended': 'Ihr Tag ist zu Ende; Sie sind offline.',
  idle: 'Hier wurde lange nichts gedrückt; Sie sind abwesend. Stellen Sie sich wieder auf verfügbar, wenn Sie bereit sind.',
  'connection-lost':
    'Ihre Verbindung war zu lange weg; Sie sind offline. Stellen Sie sich wieder auf verfügbar, wenn Sie bereit sind.',
};

const endReasons: Readonly<Record<EndReason, (visitor: string) => string>> = {
  'visitor-ended': (visitor) => `${visitor} hat das Gespräch beendet.`,
  'agent-ended': () => 'Sie haben das Gespräch beendet.',
  'visitor-lost': (visitor) => `${visitor} hat die Verbindung verloren und kam nicht zurück.`,
  'agent-lost': () => 'Ihre Verbindung war zu lange weg.',
  idle: () => 'Lange hat niemand geschrieben, daher endete das Gespräch.',
  transferred: (visitor) => `Sie haben ${visitor} zu jemand anderem gebracht.`,
};

const signInWords = (): ConsoleWords['signIn'] => ({
  heading: 'Anmelden',
  lead: 'Von hier aus helfen Sie denen, die Ihre Seite besuchen.',
  email: 'E-Mail-Adresse',
  password: 'Passwort',
  show: 'Zeigen',
  hide: 'Verbergen',
  showPassword: 'Passwort zeigen',
  submit: 'Anmelden',
  pending: 'Sie werden angemeldet …',
  emailEmpty: 'Geben Sie Ihre E-Mail-Adresse ein.',
  emailWrong: 'Das ist keine vollständige E-Mail-Adresse; sie sieht aus wie name@example.com.',
  passwordEmpty: 'Geben Sie Ihr Passwort ein.',
});

const barWords = (): ConsoleWords['bar'] => ({
  menu: 'Menü',
  sound: 'Ton bei einem Ruf',
  soundOn: 'an',
  soundOff: 'aus',
  notification: 'Mitteilung bei einem Ruf',
  keys: 'Tasten',
  profile: 'Profil und Bewertungen',
  signOut: 'Abmelden',
});

const statusWords = (formats: Formats<'de'>): ConsoleWords['status'] => ({
  group: 'Ihr Status',
  available: 'Verfügbar',
  away: 'Abwesend',
  offline: 'Offline',
  awayReasons,
  backAtGroup: 'Zurück um',
  backAtNone: 'ohne Zeit',
  backIn: (minutes) =>
    minutes < 60 ? `${formats.number(minutes)} Min.` : `${formats.number(minutes / 60)} Std.`,
  backAtTime: 'Uhrzeit',
  backAtSet: 'Setzen',
  backAtSaid: (clock) => `Zu lesen ist: zurück um ${clock}.`,
  backAtUnsaid: {
    available: '',
    away: 'Zu lesen ist: macht Pause.',
    offline: 'Zu lesen ist: nicht da.',
  },
  offlineHeading: 'Offline gehen?',
  offlineOffers: (offers) =>
    formats.plural(offers, {
      one: 'Der Ruf, der jetzt läutet, geht zurück in die Warteschlange.',
      other: 'Die # Rufe, die jetzt läuten, gehen zurück in die Warteschlange.',
    }),
  offlineNamed: (people) =>
    formats.plural(people, {
      one: '# Person wartet eigens auf Sie und wird gefragt, wer stattdessen helfen soll.',
      other: '# Personen warten eigens auf Sie und werden gefragt, wer stattdessen helfen soll.',
    }),
  offlineFlexible: (people) =>
    formats.plural(people, {
      one: '# Person hätte am liebsten Sie und geht weiter an die erste freie Person.',
      other: '# Personen hätten am liebsten Sie und gehen weiter an die erste freie Person.',
    }),
  offlineTalking: (talks) =>
    formats.plural(talks, {
      one: 'Ihr Gespräch geht weiter, bis eine Seite es beendet.',
      other: 'Ihre # Gespräche gehen weiter, bis jeweils eine Seite sie beendet.',
    }),
  offlineConfirm: 'Offline gehen',
  offlineStay: 'Bleiben',
});

const peopleWords = (formats: Formats<'de'>): ConsoleWords['people'] => ({
  region: 'Personen',
  offers: 'Rufen Sie',
  conversations: 'Gespräche',
  line: 'Warten auf Sie',
  offerFrom: (name) => `Ruf von ${name}`,
  offerAlert: (name, question) => (question === '' ? `${name} ruft.` : `${name} ruft: ${question}`),
  calling: (name) => `${name} ruft`,
  callingMany: (offers) => formats.plural(offers, { one: '# Person ruft', other: '# Personen rufen' }),
  answer: (name) => `${name} ruft · Annehmen`,
  noQuestion: 'Noch keine Frage geschrieben.',
  secondsLeft: (seconds) => `noch ${formats.number(seconds)} s`,
  accept: 'Annehmen',
  acceptName: (name) => `${name} annehmen`,
  decline: 'Ablehnen',
  declineName: (name) => `${name} ablehnen`,
  waits: 'wartet',
  answered: 'beantwortet',
  unopened: 'noch nichts geschrieben',
  wrapUp: 'Nacharbeit',
  gone: 'getrennt',
  unread: (messages) =>
    formats.plural(messages, { one: '# ungelesene Nachricht', other: '# ungelesene Nachrichten' }),
  noConversations: 'Kein Gespräch ist offen.',
  noLine: 'Niemand wartet.',
  noLineAway: 'Niemand wartet. Neue Rufe kommen, sobald Sie verfügbar sind.',
  forYou: 'Sie',
  forYouFirst: 'zuerst Sie',
  forAnyone: 'wer frei ist',
  since: (time) => `seit ${time}`,
  more: (people) => formats.plural(people, { one: 'und # weitere Person', other: 'und # weitere Personen' }),
});

const conversationWords = (): ConsoleWords['conversation'] => ({
  region: (name) => `Gespräch mit ${name}`,
  none: 'Kein Gespräch ist offen',
  noneCalling: 'Nehmen Sie links an, oder mit der Eingabetaste.',
  noneCallingMany: 'Nehmen Sie links an; jeder Ruf läutet für sich.',
  noneAvailable: 'Der nächste Ruf läutet links. Sie können ihn mit der Eingabetaste annehmen.',
  noneAway: 'Sie sind nicht verfügbar, daher kommt jetzt niemand zu Ihnen.',
  noneOpen: 'Wählen Sie links ein Gespräch.',
  wrote: (name) => `${name} hat geschrieben.`,
  loading: 'Das Gespräch wird geladen …',
  connected: 'da',
  disconnected: 'Getrennt; der Platz bleibt eine Weile erhalten.',
  startedAt: (clock) => `seit ${clock}`,
  about: 'Angaben',
  back: 'Zurück',
  end: 'Beenden',
  endQuestion: (name) => `Gespräch mit ${name} beenden?`,
  endLead: 'Es bleibt lesbar und kann danach bewertet werden. Eine Weile können Sie es wieder öffnen.',
  endConfirm: 'Beenden',
  endKeep: 'Weiter sprechen',
  endReasons,
  wrapUpHeading: 'Nacharbeit',
  wrapUpLead: 'Zeit für Notizen und zum Durchatmen. Bis dahin kommt niemand auf diesen Platz.',
  finishWrapUp: 'Nacharbeit beenden',
  asked: 'Frage zu Beginn',
  moved: 'Dieses Gespräch gehört nicht mehr Ihnen.',
});

const visitWords = (): ConsoleWords['visit'] => ({
  heading: 'Von der Seite gesagt',
  doubt: 'Nicht geprüft; es kann falsch sein.',
  page: 'Seite',
  did: 'Zuvor',
  earlier: 'Früher',
  yes: 'ja',
  no: 'nein',
  fact: (name, value) => `${name}: ${value}`,
});

const visitorWords = (): ConsoleWords['visitor'] => ({
  nameless: 'Gast',
  none: 'Öffnen Sie ein Gespräch, um zu sehen, was bekannt ist.',
  question: 'Frage',
  started: 'Im Gespräch seit',
  joined: 'Angestellt',
  waited: (clock, time) => `um ${clock}, gewartet ${time}`,
  choice: 'Gewählt',
  here: 'Jetzt da',
  away: 'Getrennt',
  ended: (clock) => `Beendet um ${clock}`,
  identity: { signed: 'Die Website bürgt für diesen Gast', unknown: 'Niemand bürgt für diesen Gast' },
  signedName: 'Name',
  signedMail: 'Mailadresse',
  signedSegment: 'Gruppe',
});

const sideWords = (): ConsoleWords['side'] => ({
  region: 'Einzelheiten',
  tabs: 'Einzelheiten',
  visitor: 'Gast',
  profile: 'Profil',
  me: 'Ich',
  reviews: 'Bewertungen',
  back: 'Zurück',
  coming: 'Wird geladen …',
  failed: 'Das kam nicht an. Vielleicht fehlt die Verbindung.',
  again: 'Erneut versuchen',
});

const linkWords = (): ConsoleWords['link'] => ({
  connecting: 'Verbindung wird aufgebaut …',
  lost: (clock) =>
    `Keine Verbindung seit ${clock}. Was Sie sehen, galt da; was Sie schreiben, bleibt erhalten und wird dann gesendet.`,
  refused: 'Der Server nimmt diese Seite nicht mehr an.',
  reconnect: 'Noch einmal versuchen',
  dismiss: 'Schließen',
});

const keyWords = (): ConsoleWords['keys'] => ({
  heading: 'Tasten',
  close: 'Schließen',
  rows: [
    ['Eingabe', 'annehmen, wenn es der einzige Ruf ist oder er den Fokus hat'],
    ['Alt + ↑ / ↓', 'voriges oder nächstes Gespräch'],
    ['Eingabe', 'senden, im Schreibfeld; mit Umschalt eine neue Zeile'],
    ['Strg + K', 'im Wissen der Seite suchen'],
    ['Esc', 'schließen, was zuoberst offen ist'],
    ['?', 'diese Tasten zeigen'],
  ],
});

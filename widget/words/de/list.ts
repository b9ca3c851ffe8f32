import type { Formats } from '../formats.ts';
import type { ListWords } from '../list.ts';
import { partWords } from './parts.ts';

/** What a visitor reads and hears up to the list, in German. */
export const words = (formats: Formats<'de'>): ListWords => ({
  ...partWords(formats),
  browse: browseWords(formats),
  tools: toolWords(formats),
  card: cardWords(formats),
  link: linkWords(),
  coming: comingWords(),
});

const people = (formats: Formats<'de'>, count: number) =>
  formats.plural(count, { one: '# Person', other: '# Personen' });

const browseWords = (formats: Formats<'de'>): ListWords['browse'] => ({
  heading: 'Wählen Sie, wer Ihnen hilft',
  lead: 'Wer hier ist, und wie lange es meist dauert, mit jeder Person zu sprechen.',
  people: 'Personen',
  results: (shown, all) =>
    shown === all ? people(formats, all) : `${formats.number(shown)} von ${people(formats, all)}`,
  orderChanged: 'Reihenfolge geändert',
  refresh: 'Aktualisieren',
  loading: 'Die Personen, die Ihnen helfen können, werden geladen',
  emptyHeading: 'Niemand passt zu all dem',
  dismiss: 'Schließen',
  close: 'Schließen',
});

const toolWords = (formats: Formats<'de'>): ListWords['tools'] => ({
  label: 'Liste eingrenzen',
  search: 'Name, Thema oder Sprache',
  clearSearch: 'Suche leeren',
  filters: (count) => (count === 0 ? 'Filter' : `Filter · ${formats.number(count)}`),
  skills: 'Themen',
  languages: 'Sprachen',
  more: (count) => `${formats.number(count)} mehr`,
  fewer: 'Weniger',
  fourUp: '4 und mehr',
  stars: 'Sterne:',
  includeNew: 'und Neue',
  haveTime: 'Ich habe',
  anyTime: 'beliebig viel Zeit',
  minutes: (count) => formats.plural(count, { one: '# Minute', other: '# Minuten' }),
  order: 'Reihenfolge',
  orders: { recommended: 'Empfohlen', soonest: 'Am schnellsten', rating: 'Am besten bewertet', name: 'Name' },
  whyOrder: 'Warum diese Reihenfolge',
  clear: 'Filter löschen',
});

const cardWords = (formats: Formats<'de'>): ListWords['card'] => ({
  talkTo: (name) => `Mit ${name} sprechen`,
  join: 'Anstellen',
  joinOf: (name) => `Bei ${name} anstellen`,
  switchTo: (name) => `Zu ${name} wechseln`,
  yours: 'Hier warten Sie',
  read: 'Profil ansehen',
  readOf: (name) => `Profil von ${name} ansehen`,
  left: 'Gerade gegangen',
  moreSkills: (count) => `+${formats.number(count)}`,
  moreSkillsLong: (count) => `und ${formats.number(count)} mehr`,
  speaks: 'Spricht',
  leavesAt: (moment) => `Da bis ${formats.time(moment)}`,
  takingMore: (count) => `nimmt noch ${formats.number(count)} an`,
  takingNone: 'Nimmt vor einer Pause niemanden mehr an',
  held: (held, of) => `${formats.number(held)} der letzten ${formats.number(of)} Wartezeiten stimmten`,
  siteHeld: (held, of) =>
    `${formats.number(held)} der letzten ${formats.number(of)} Wartezeiten hier stimmten`,
  talkedBefore: 'Sie haben schon gesprochen',
  favourite: 'Ihr Favorit',
  firstFree: 'Wer zuerst frei ist',
  firstFreeAll: 'Ganz gleich, wer? Wer als Nächstes frei ist, hilft Ihnen.',
  firstFreeMatching: (count) =>
    formats.plural(count, {
      one: 'Nur # Person passt dazu.',
      other: 'Wer von den # passenden Personen als Nächstes frei ist.',
    }),
  firstFreeAct: 'Wer zuerst frei ist',
  firstFreeActLong: 'Anstellen: wer zuerst frei ist, hilft Ihnen',
});

const linkWords = (): ListWords['link'] => ({
  connecting: 'Verbindung wird aufgebaut',
  lostHeading: 'Verbindung unterbrochen',
  lostBrowsing: 'Die Liste steht, wie sie zuletzt war. Sie läuft weiter, sobald Sie wieder online sind.',
  retry: 'Jetzt versuchen',
  failedHeading: 'Das wurde nicht geladen',
  refusedHeading: 'Diese Seite bekommt keine Verbindung',
});

const comingWords = (): ListWords['coming'] => ({
  heading: 'Einen Moment',
  late: 'Das dauert länger, als es sollte. Es geht von selbst weiter, sobald die Verbindung da ist.',
  backToList: 'Zurück zur Liste',
});

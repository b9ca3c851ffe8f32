import type {
  EndReason,
  FailedTryReason,
  Frustration,
  FrustrationSign,
  Moment,
} from '../../../server/protocol/index.ts';
import type { ConsoleWords } from '../console.ts';
import type { Formats } from '../formats.ts';

const levels: Readonly<Record<Frustration['level'], string>> = {
  calm: 'Ruhig',
  strained: 'Angespannt',
  upset: 'Verärgert',
};

const signs: Readonly<Record<FrustrationSign, string>> = {
  'failed-try': 'Hat es innerhalb eines Tages vergeblich versucht',
  'back-soon': 'Ist einen Tag nach der letzten Hilfe wieder da',
  'promise-broken': 'Hat länger gewartet als versprochen',
  'call-unanswered': 'Wurde gerufen, und niemand nahm an',
  declined: 'Wurde abgelehnt',
  'agent-lost': 'Hat mitten im Gespräch sein Gegenüber verloren',
  'passed-on': 'Wurde weitergereicht',
  'poor-review': 'War in einer Bewertung unzufrieden',
  'raised-voice': 'Schreibt groß oder mit vielen Zeichen',
};

const tries: Readonly<Record<FailedTryReason, string>> = {
  left: 'ist gegangen',
  'page-closed': 'hat beim Warten die Seite geschlossen',
  'nobody-suitable': 'fand niemanden, der passt',
  answered: 'bekam schon dort eine Antwort',
};

const ends: Readonly<Partial<Record<EndReason, string>>> = {
  'visitor-lost': 'der Gast verlor die Verbindung',
  'agent-lost': 'die Verbindung des Gegenübers ging verloren',
  idle: 'niemand schrieb mehr',
  transferred: 'weitergereicht',
};

/** Was länger her ist, bekommt ein Jahr dazu. */
const YEAR_NEARLY = 300 * 86_400_000;

/** Was die Site von einem Gast noch weiß. */
export const storyWords = (formats: Formats<'de'>): ConsoleWords['story'] => {
  const when = (moment: Moment, now: Moment) =>
    now - moment > YEAR_NEARLY
      ? formats.date(moment)
      : `${formats.day(moment, now)}, ${formats.time(moment)}`;
  return {
    heading: 'Von früher bekannt',
    loading: 'Bekanntes wird nachgesehen …',
    failed: 'Was bekannt ist, konnte nicht gelesen werden.',
    again: 'Noch einmal',
    nothing: 'Soweit bekannt zum ersten Mal hier.',
    when,
    somebody: 'jemandem, der nicht mehr hier ist',

    mood: 'Stimmung',
    level: (level, score) => `${levels[level]}, ${formats.number(score)} von 10`,
    signs,

    talk: (agent) => `Gespräch mit ${agent}`,
    ends,
    messages: (number) => formats.plural(number, { one: '# Nachricht', other: '# Nachrichten' }),
    read: 'Lesen',
    readTalk: (agent) => `Lesen: das Gespräch mit ${agent}`,
    more: 'Weitere Nachrichten',
    unreadable: 'Die Worte konnten nicht gelesen werden.',
    noWords: 'Es wurde nichts geschrieben.',
    files: (number) => formats.plural(number, { one: '# Datei', other: '# Dateien' }),

    tried: (agent, reason) =>
      agent === null ? `Wartete auf irgendwen, ${tries[reason]}` : `Wartete auf ${agent}, ${tries[reason]}`,
    review: (stars, agent) => `${formats.plural(stars, { one: '# Stern', other: '# Sterne' })} für ${agent}`,
    booking: (agent) => `Gebuchter Anruf mit ${agent}`,
    leftMessage: 'Hinterließ eine Nachricht',
    moreBefore: 'Davor gibt es noch mehr.',

    talked: (number) => formats.plural(number, { one: '# früheres Gespräch', other: '# frühere Gespräche' }),
    lastWith: (agent, moment, now) => `zuletzt mit ${agent}, ${formats.day(moment, now)}`,
    failures: (number) =>
      formats.plural(number, { one: 'einmal vergeblich versucht', other: '#-mal vergeblich versucht' }),

    came: {
      path: 'Weg durch die Site',
      here: 'Auf dieser Seite seit',
      from: 'Kam von',
      device: 'Gerät',
      devices: { phone: 'Telefon', tablet: 'Tablet', computer: 'Computer' },
      size: (width, height) => `${width} × ${height}`,
      language: 'Sprache des Browsers',
      clock: 'Uhrzeit dort',
      there: (time, zone) => `${time} (${zone})`,
    },
  };
};

import type { DashboardWords } from '../dashboard.ts';
import type { Formats } from '../formats.ts';

type Words = Pick<DashboardWords, 'firstRun' | 'invitation' | 'site' | 'tag'>;

const next: Words['invitation']['next'] = {
  owner: 'Ihr Konto ist angelegt. Der Leitstand steht Ihnen offen.',
  supervisor: 'Ihr Konto ist angelegt. Der Leitstand steht Ihnen offen.',
  agent: 'Ihr Konto ist angelegt. Füllen Sie am Arbeitsplatz Ihr Profil aus; danach werden Sie gewählt.',
};

/** Was beim ersten Start gesagt wird, auf eine Einladung hin, und über die Website. */
export const dashboardStartWords = (formats: Formats<'de'>): Words => ({
  firstRun: {
    headings: {
      checking: 'Die Einrichtung wird geöffnet …',
      closed: 'Dieser Link lässt sich nicht verwenden',
      account: 'Willkommen. Wer sind Sie?',
      site: 'Ihre Website',
      tag: 'Setzen Sie das Tag auf Ihre Seite',
    },
    leads: {
      checking: '',
      closed: 'Ein Link zur Einrichtung gilt einmal, und nur solange dieser Server niemandem gehört.',
      account:
        'Ihnen wird alles gehören. Noch gibt es nirgends ein Passwort: Das, was Sie wählen, ist das erste.',
      site: 'Wo das Tag stehen wird und nach welcher Uhr Sie arbeiten. Alles lässt sich später ändern.',
      tag: 'Ihre Website ist angelegt. Zwei Zeilen HTML bringen die Liste Ihrer Leute auf Ihre Seite.',
    },
    steps: 'Schritte',
    stepNames: { account: 'Konto', site: 'Website', tag: 'Tag' },
    yourName: 'Ihr Name',
    yourNameHint: 'Er ist zu lesen, wenn Sie selbst beraten.',
    nameEmpty: 'Geben Sie Ihren Namen ein.',
    serves: 'Ich berate selbst',
    servesHint: 'Sie stehen dann auf der Liste, sobald Sie am Arbeitsplatz verfügbar sind.',
    next: 'Weiter',
    back: 'Zurück',
    make: 'Website anlegen',
    enter: 'Leitstand öffnen',
  },

  invitation: {
    heading: (site) => (site === '' ? 'Sie sind eingeladen' : `Sie sind zu ${site} eingeladen`),
    welcome: (site) => `Willkommen bei ${site}`,
    lead: (email, role) =>
      `Ihr Konto ist für ${email}, Rolle: ${role}. Wählen Sie ein Passwort, und Sie sind dabei.`,
    accept: 'Mein Konto anlegen',
    next,
  },

  site: {
    facts: 'Name, Uhr und Seiten',
    name: 'Name der Website',
    nameHint: 'So, wie man Sie kennt.',
    nameEmpty: 'Geben Sie den Namen der Website ein.',
    origins: 'Seiten, auf denen das Tag stehen darf',
    originsHint:
      'Ihre Ursprünge, einer je Zeile: Schema und Host, dazu der Port, wenn es einen gibt, etwa https://laden.example.',
    originsEmpty: 'Geben Sie mindestens einen Ursprung an, etwa https://laden.example.',
    ownersOnly: 'Ändern kann das nur, wem die Website gehört.',
    originProblems: {
      scheme: (typed, meant) => `„${typed}“ fehlt das Schema. Schreiben Sie ${meant}.`,
      path: (typed, meant) =>
        `„${typed}“ ist mehr als ein Ursprung; was hinter dem Host steht, muss weg. Schreiben Sie ${meant}.`,
      case: (typed, meant) => `„${typed}“ schreiben Browser anders. Schreiben Sie ${meant}.`,
      star: (typed) =>
        `„${typed}“ hat einen Stern, der hier für nichts steht. Schreiben Sie jeden Ursprung aus.`,
      none: (typed) => `„${typed}“ ist kein Ursprung; einer sieht aus wie https://laden.example.`,
    },
  },

  tag: {
    heading: 'Das Tag',
    label: 'HTML für Ihre Seite',
    lead: 'Setzen Sie es dorthin, wo die Liste stehen soll. Eine Seite mit einer Content-Security-Policy muss das Skript zulassen.',
    pinned: 'Eine Fassung, die sich nie ändert',
    pinnedLead:
      'Der Browser prüft dieses Skript an seinem Hash, und es bleibt, wie es ist, bis Sie hier ein neueres einsetzen. Die Adresse oben gibt immer das neueste.',
    pinnedLabel: 'HTML mit fester Fassung',
    unseen: 'Noch nicht gesehen',
    unseenLead:
      'Öffnen Sie eine Seite mit dem Tag; diese Zeile ändert sich innerhalb weniger Sekunden von selbst.',
    seen: 'Gesehen',
    seenLead: (origin, at) =>
      `Das Tag wurde ${formats.isToday(at, Date.now()) ? `um ${formats.time(at)}` : `am ${formats.date(at)}`}${origin === '' ? '' : ` auf ${origin}`} gesehen.`,
    refused: 'Auf einer Seite gesehen, auf der es nicht stehen darf',
    refusedLead: (origin) =>
      `Das Tag steht auf ${origin}, und das ist keiner Ihrer Ursprünge. Fügen Sie ihn hinzu, wenn die Seite Ihre ist.`,
  },
});

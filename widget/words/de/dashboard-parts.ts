import type { DashboardWords } from '../dashboard.ts';
import type { Formats } from '../formats.ts';
import { passwordWords } from './password.ts';

const pages: DashboardWords['pages'] = {
  live: { name: 'Jetzt', lead: 'Wer da ist und wer wartet, in diesem Augenblick.' },
  people: { name: 'Personen', lead: 'Wer hier arbeitet, was sie dürfen und was sie können.' },
  hours: { name: 'Zeiten', lead: 'Wann offen ist und wann die Einzelnen da sind.' },
  rules: { name: 'Regeln', lead: 'Wer wem angeboten wird, je nachdem, was jemand gerade tut.' },
  measures: { name: 'Kennzahlen', lead: 'Was getan wurde, wie gut, und wie es berechnet ist.' },
  development: { name: 'Entwicklung', lead: 'Wie sich die Einzelnen machen, für Schulung und Gespräche.' },
  reviews: { name: 'Bewertungen', lead: 'Was über Ihre Leute gesagt wird.' },
  privacy: { name: 'Datenschutz', lead: 'Was zu sehen ist, wie lange es bleibt und wie es gelöscht wird.' },
  interfaces: { name: 'Schnittstellen', lead: 'Schlüssel, Webhooks und was andere Systeme fragen dürfen.' },
  site: { name: 'Website', lead: 'Ihr Name, ihre Uhr, die Seiten mit ihrem Tag, und das Tag.' },
};

const refused: DashboardWords['refused'] = {
  'sign-in-required': 'Ihre Sitzung ist zu Ende. Melden Sie sich neu an.',
  'sign-in-failed': 'Prüfen Sie die E-Mail-Adresse und das Passwort.',
  'too-many': 'Das war zu viel auf einmal. Warten Sie ein wenig und versuchen Sie es noch einmal.',
  'storage-failed': 'Nichts wurde geändert. Versuchen Sie es gleich noch einmal.',
  'storage-full':
    'Nichts wurde geändert: Der Server hat keinen Platz mehr. Sagen Sie es dem, der ihn betreibt.',
  'server-stopping': 'Der Server startet neu. Versuchen Sie es gleich noch einmal.',
  'scope-missing': 'Ihre Rolle erlaubt das nicht. Fragen Sie jemanden, dem die Website gehört.',
  'body-invalid': 'Sehen Sie die markierten Felder an; nichts wurde gespeichert.',
  // Auf Englisch sagt es der Server genauer.
  'link-invalid':
    'Dieser Link gilt nicht: Er wurde verwendet, durch einen neueren ersetzt oder ist nicht vollständig.',
  'link-expired': 'Dieser Link ist zu alt.',
  'owner-needed': 'Das darf nur, wem die Website gehört. Fragen Sie dort.',
  'last-owner': 'Irgendjemandem muss die Website gehören. Geben Sie diese Rolle zuerst jemand anderem.',
  'own-account':
    'Niemand sperrt oder entfernt sich selbst. Fragen Sie jemanden, dem die Website auch gehört.',
  'visitor-busy':
    'Die Person wartet oder spricht gerade, oder das Gespräch wird noch nachbereitet. Löschen Sie danach.',
  'visitor-unknown': 'Über diese Person ist nichts mehr gespeichert.',
  'person-unknown': 'Diese Person ist nicht mehr hier.',
  'invitation-unknown': 'Diese Einladung wurde verwendet oder zurückgezogen.',
  'outcome-unknown':
    'Es ist nicht bekannt, ob das geschehen ist. Sehen Sie nach, bevor Sie es noch einmal versuchen.',
  'secret-shown':
    'Das ist geschehen, aber die Antwort ging verloren. Ziehen Sie es zurück und beginnen Sie neu.',
  'still-running': 'Dasselbe läuft noch. Warten Sie kurz und versuchen Sie es dann noch einmal.',
  'agents-full': 'Mehr Personen kann diese Website nicht haben. Entfernen Sie zuerst jemanden.',
};

/** Was jede Seite sagt. */
export const dashboardPartWords = (formats: Formats<'de'>) => ({
  name: 'Leitstand',
  title: (page: string, site: string) => `${page} · ${site}`,
  starting: 'Der Leitstand wird geöffnet …',
  skip: 'Zum Inhalt der Seite',
  navigation: 'Seiten',
  console: 'Zum Arbeitsplatz',
  signOut: 'Abmelden',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert.',
  pages,
  roles: { owner: 'Inhaberschaft', supervisor: 'Leitung', agent: 'Beratung' },
  refused,

  signIn: {
    heading: 'Anmelden',
    lead: 'Für alle, die diese Website führen.',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    show: 'Zeigen',
    hide: 'Verbergen',
    showPassword: 'Das Passwort zeigen',
    submit: 'Anmelden',
    pending: 'Anmeldung läuft …',
    emailEmpty: 'Geben Sie Ihre E-Mail-Adresse ein.',
    emailWrong: 'Das ist keine ganze E-Mail-Adresse; sie sieht aus wie name@example.com.',
    passwordEmpty: 'Geben Sie Ihr Passwort ein.',
    over: 'Ihre Sitzung ist zu Ende: Sie wurde anderswo beendet oder ist zu alt. Melden Sie sich neu an.',
  },

  noPages: {
    heading: 'Für Ihre Rolle ist hier nichts',
    lead: 'Hier arbeitet, wer die Website führt. Wer Sie braucht, wartet an Ihrem Arbeitsplatz.',
  },

  failed: {
    unanswered: 'Es kam keine Antwort. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    unreachable: 'Der Server antwortet nicht. Er wird alle paar Sekunden wieder gefragt.',
  },

  reading: {
    loading: 'Wird geladen …',
    failed: 'Das ließ sich nicht laden.',
    stale: 'Das stimmt vielleicht nicht mehr: Es ließ sich nicht neu laden.',
    again: 'Noch einmal versuchen',
  },

  changed: {
    heading: 'Jemand war schneller',
    lead: (who: string | null, at: number | null) =>
      `${who ?? 'Jemand anderes'} hat hier${at === null ? '' : ` um ${formats.time(at)}`} etwas geändert. ` +
      'Was Sie eingegeben haben, steht noch in den Feldern; gespeichert wurde davon nichts.',
    takeTheirs: 'Das andere zeigen, meines verwerfen',
    keepMine: 'Meines darüber speichern',
  },

  question: { leave: 'Abbrechen' },

  leaving: {
    heading: 'Ohne Speichern verlassen?',
    lead: 'Was Sie auf dieser Seite geändert haben, ist noch nicht gespeichert.',
    stay: 'Bleiben',
    leave: 'Verlassen',
  },

  copy: {
    copy: 'Kopieren',
    copyWhat: (what: string) => `Kopieren: ${what}`,
    copied: 'Kopiert.',
    selected: 'Es ist ausgewählt; kopieren Sie es mit den Tasten Ihres Systems.',
  },

  plot: {
    showTable: 'Die Zahlen als Tabelle zeigen',
    none: 'In dieser Zeit wurde nichts gemessen.',
    noFigures: 'Für keinen dieser Schritte gibt es eine Zahl. Die Tabelle sagt, weshalb.',
    legend: 'Was gezeichnet ist',
    allInUse: 'Vier sind gezeichnet. Nehmen Sie zuerst eine davon weg.',
    readOut: (heading: string) => `${heading}. Die Pfeiltasten gehen von einer Zahl zur nächsten.`,
  },

  zone: {
    label: 'Zeitzone',
    hint: 'Mit ihrem Namen, etwa Europe/Berlin.',
    now: (clock: string) => `Dort ist es jetzt ${clock}.`,
    wrong: 'Das ist keine Zeitzone; sie sieht aus wie Europe/Berlin.',
  },

  password: passwordWords(formats),
});

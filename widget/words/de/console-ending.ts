import type { Resolution } from '../../../server/protocol/index.ts';
import type { ConsoleWords } from '../console.ts';
import type { Formats } from '../formats.ts';

const DISPOSITIONS: Readonly<Record<string, string>> = {
  'question answered': 'Frage beantwortet',
  'problem solved': 'Problem gelöst',
  order: 'Bestellung',
  complaint: 'Beschwerde',
  'passed on': 'Weitergegeben',
  other: 'Etwas anderes',
};

const resolutions: Readonly<Record<Resolution, string>> = {
  yes: 'Ja',
  later: 'Später',
  no: 'Nein',
};

export const endingWords = (formats: Formats<'de'>): ConsoleWords['ending'] => ({
  heading: 'Was daraus wurde',
  disposition: 'Wie es endete',
  dispositionNone: 'Nicht angegeben',
  dispositionWord: (word) => (Object.hasOwn(DISPOSITIONS, word) ? (DISPOSITIONS[word] ?? word) : word),
  resolved: 'Erledigt?',
  resolutions,
  sale: (currency) => `Verkauft für (${currency})`,
  saleWrong: (example) => `Schreiben Sie einen Betrag wie ${example}.`,
  kept: 'Wird beim Auswählen gespeichert.',
  prolong: 'Mehr Zeit',
  prolongHint: 'einmal je Gespräch',

  notes: 'Notizen im Team',
  notesHint: 'Der Gast liest sie nie. Wer ihm als Nächstes hilft, schon.',
  noteField: 'Notiz schreiben',
  noteSend: 'Notiz hinzufügen',
  noteBy: (name, clock) => `${name}, ${clock}`,
  notesNone: 'Noch keine Notiz.',
  noteTooLong: (characters) =>
    formats.plural(characters, { one: '# Zeichen zu viel', other: '# Zeichen zu viel' }),

  quick: 'Schnellantworten',
  quickHint: 'Mit / im Feld finden Sie eine.',
  quickFound: (replies) => formats.plural(replies, { one: '# Schnellantwort', other: '# Schnellantworten' }),
  quickNone: 'Keine Schnellantwort heißt so.',
  quickOwn: 'Meine Schnellantworten',
  quickOwnLead: 'Schreiben Sie im Gespräch / und das Kürzel.',
  quickVariables: 'Für {visitor}, {agent} und {site} stehen dann die Namen.',
  quickSite: 'Von der Seite',
  quickShortcut: 'Kürzel',
  quickShortcutHint: 'ein Wort',
  quickText: 'Text',
  quickAdd: 'Schnellantwort hinzufügen',
  quickRemove: (shortcut) => `/${shortcut} entfernen`,
  quickSave: 'Schnellantworten speichern',
  quickSaved: 'Gespeichert.',
  quickInvalid:
    'Geben Sie jeder Antwort einen Text und ein eigenes Kürzel: ein Wort aus Buchstaben, Ziffern und Bindestrichen.',
});

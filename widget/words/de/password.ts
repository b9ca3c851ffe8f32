import type { PasswordWords } from '../en/password.ts';
import type { Formats } from '../formats.ts';

/** Wie ein Passwort gewählt und das eigene geändert wird. */
export const passwordWords = (formats: Formats<'de'>): PasswordWords => ({
  label: 'Passwort',
  hint: (least) =>
    `Mindestens ${formats.number(least)} Zeichen. Mehrere Wörter merken sich leichter als Sonderzeichen.`,
  empty: 'Wählen Sie ein Passwort.',
  short: (least, typed) =>
    formats.plural(least - typed, { one: 'Es fehlt noch # Zeichen.', other: 'Es fehlen noch # Zeichen.' }),
  same: 'Nehmen Sie mehr verschiedene Zeichen; dieses wird sofort erraten.',
  known: 'Nehmen Sie etwas anderes als Ihren Namen oder Ihre E-Mail-Adresse.',
  own: {
    heading: 'Passwort ändern',
    lead: 'Hier bleiben Sie angemeldet. Überall sonst werden Sie dabei abgemeldet.',
    old: 'Bisheriges Passwort',
    oldEmpty: 'Geben Sie das Passwort ein, mit dem Sie sich jetzt anmelden.',
    oldWrong: 'Das ist nicht das Passwort, mit dem Sie sich jetzt anmelden.',
    tooMany:
      'Das waren zu viele Versuche. Warten Sie eine Viertelstunde und versuchen Sie es dann noch einmal.',
    next: 'Neues Passwort',
    show: 'Beide zeigen',
    hide: 'Beide verbergen',
    save: 'Passwort ändern',
    saving: 'Wird geändert …',
    saved: 'Ihr Passwort ist geändert. Überall sonst sind Sie abgemeldet.',
    close: 'Schließen',
  },
});

import type { Because, CallSign, Suggestion } from '../../../server/protocol/index.ts';
import type { ConsoleWords } from '../console.ts';
import type { Formats } from '../formats.ts';

const kinds: Readonly<Record<Suggestion['kind'], string>> = {
  reply: 'Antwort',
  article: 'Artikel',
  transfer: 'Weitergabe',
  call: 'Anruf',
};

const SIGNS: Readonly<Record<CallSign, string>> = {
  'phone-number': 'eine Telefonnummer wurde geschrieben',
  'page-asks': 'laut Seite ist ein Anruf gewünscht',
  'long-talk': 'Sie sprechen schon lange',
  'many-messages': 'es sind viele Nachrichten',
};

export const suggestionWords = (formats: Formats<'de'>): ConsoleWords['suggestions'] => ({
  heading: 'Vorschläge',
  count: (suggestions) => formats.plural(suggestions, { one: '# Vorschlag', other: '# Vorschläge' }),
  none: 'Bisher passt nichts.',
  kinds,
  because(reason: Because): string {
    switch (reason.from) {
      case 'said':
        return `der Gast schrieb ${quoted(reason.words)}`;
      case 'page':
        return `auf der Seite steht ${quoted(reason.words)}`;
      case 'sought':
        return `Sie suchten ${quoted(reason.words)}`;
      case 'entry':
        return `„${reason.title}“ gehört dazu`;
      case 'sign':
        return SIGNS[reason.sign];
    }
  },
  transfer: (label) => `Weitergeben an: ${label}`,
  helpers: (people) =>
    formats.plural(people, {
      one: '# Person, die da ist, kennt sich aus',
      other: '# Personen, die da sind, kennen sich aus',
    }),
  call: 'Am Telefon weitersprechen',
  insert: 'Einfügen',
  insertLink: 'Link einfügen',
  openTransfer: 'Weitergeben …',
  openCall: 'Anrufen …',
  take: (act, title) => `${act.replace(/ …$/u, '')}: ${title}`,
  dismiss: (title) => `Verwerfen: ${title}`,
  inserted: 'Es steht in Ihrer Nachricht. Ändern Sie es, wenn Sie mögen, und senden Sie es dann.',
  search: 'Im Wissen der Seite suchen',
  searchKey: 'Strg + K',
  found: (entries) => formats.plural(entries, { one: '# Eintrag gefunden', other: '# Einträge gefunden' }),
  foundNone: 'Nichts heißt so.',
});

const quoted = (words: readonly string[]): string => words.map((word) => `„${word}“`).join(', ');

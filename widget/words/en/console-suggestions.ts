import type { Because, CallSign, Suggestion } from '../../../server/protocol/index.ts';
import type { Formats } from '../formats.ts';

const kinds: Readonly<Record<Suggestion['kind'], string>> = {
  reply: 'Reply',
  article: 'Article',
  transfer: 'Transfer',
  call: 'Call',
};

const SIGNS: Readonly<Record<CallSign, string>> = {
  'phone-number': 'a phone number was written',
  'page-asks': 'the page says a call is wanted',
  'long-talk': 'you have been talking for long',
  'many-messages': 'there are many messages',
};

/** What an agent could do next, and what the site knows. */
export const suggestionWords = (formats: Formats<'en'>) => ({
  heading: 'Suggestions',
  count: (suggestions: number) =>
    formats.plural(suggestions, { one: '# suggestion', other: '# suggestions' }),
  none: 'Nothing fits so far.',
  kinds,
  because(reason: Because): string {
    switch (reason.from) {
      case 'said':
        return `the visitor wrote ${quoted(reason.words)}`;
      case 'page':
        return `the page says ${quoted(reason.words)}`;
      case 'sought':
        return `you looked for ${quoted(reason.words)}`;
      case 'entry':
        return `“${reason.title}” belongs to it`;
      case 'sign':
        return SIGNS[reason.sign];
    }
  },
  transfer: (label: string) => `Bring them to ${label}`,
  helpers: (people: number) =>
    formats.plural(people, {
      one: '# person who is there knows it',
      other: '# people who are there know it',
    }),
  call: 'Go on by phone',
  insert: 'Insert',
  insertLink: 'Insert link',
  openTransfer: 'Transfer…',
  openCall: 'Call…',
  take: (act: string, title: string) => `${act.replace(/…$/u, '')}: ${title}`,
  dismiss: (title: string) => `Dismiss: ${title}`,
  inserted: 'It stands in your message. Change it if you like, then send it.',
  search: 'Find in what the site knows',
  searchKey: 'Ctrl + K',
  found: (entries: number) => formats.plural(entries, { one: '# entry found', other: '# entries found' }),
  foundNone: 'Nothing is called that.',
});

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

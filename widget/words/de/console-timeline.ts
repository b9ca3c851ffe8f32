import type { TimelineTouchpoint } from '../../../server/protocol/index.ts';
import type { ConsoleWords } from '../console.ts';
import type { Formats } from '../formats.ts';
import { moneyOf } from '../money.ts';
import { channels } from './console-status.ts';

const kinds: Readonly<Record<TimelineTouchpoint['what'], string>> = {
  call: 'Anruf',
  mail: 'E-Mail',
  message: 'Nachricht',
  post: 'Beitrag',
  order: 'Bestellung',
  visit: 'Besuch',
  track: 'Auf der Seite',
  other: 'Anderswo',
};

/** So nennen es die meisten Systeme; anderes steht da, wie es kam. */
const NAMES: Readonly<Record<string, string>> = {
  'hung-up': 'aufgelegt',
  complained: 'hat sich beschwert',
  ordered: 'bestellt',
  visited: 'war da',
};

/** Was ein Gast getan und gesagt hat, auf jedem Weg. */
export const timelineWords = (formats: Formats<'de'>): ConsoleWords['timeline'] => ({
  heading: 'Was geschah',
  channels: { ...channels, social: 'Soziales Netz', web: 'Website', branch: 'Filiale' },
  filter: 'Nach Kanal zeigen',
  every: 'Alles',
  count: (number) => formats.number(number),
  none: 'Auf diesem Weg nichts.',
  showAll: (number) => `Alle ${formats.number(number)} zeigen`,
  prefers: (channel, used, of) =>
    `Am liebsten per ${channels[channel]}: ${formats.number(used)} der letzten ${formats.number(of)}`,
  prefersShort: (channel) => `am liebsten per ${channels[channel]}`,
  preferred: 'bevorzugt dieser Gast',
  touchpoint: (what, name) => `${kinds[what]}: ${NAMES[name] ?? name.replaceAll('-', ' ')}`,
  order: (amount) => `Bestellung: ${moneyOf(formats.locale, amount)}`,
  sold: (amount) => `verkauft für ${moneyOf(formats.locale, amount)}`,
  visited: (pages, last) =>
    `${formats.plural(pages, { one: 'Sah # Seite', other: 'Sah # Seiten' })}, zuletzt ${last}`,
  success: 'mit Erfolg',
  failure: 'ohne Ergebnis',
  fact: (name, value) => `${name}: ${value}`,
});

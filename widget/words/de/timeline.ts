import type { TimelineTouchpoint } from '../../../server/protocol/index.ts';
import type { Formats } from '../formats.ts';
import { moneyOf } from '../money.ts';
import type { TimelineWords } from '../timeline.ts';

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
export const words = (formats: Formats<'de'>): TimelineWords => ({
  timeline: timelineWords(formats),
});

const timelineWords = (formats: Formats<'de'>): TimelineWords['timeline'] => ({
  heading: 'Was geschah',
  places: { web: 'Website', branch: 'Filiale', social: 'Soziales Netz' },
  filter: 'Nach Kanal zeigen',
  every: 'Alles',
  count: (number) => formats.number(number),
  none: 'Auf diesem Weg nichts.',
  showAll: (number) => `Alle ${formats.number(number)} zeigen`,
  touchpoint: (what, name) => `${kinds[what]}: ${NAMES[name] ?? name.replaceAll('-', ' ')}`,
  order: (amount) => `Bestellung: ${moneyOf(formats.locale, amount)}`,
  sold: (amount) => `verkauft für ${moneyOf(formats.locale, amount)}`,
  visited: (pages, last) =>
    `${formats.plural(pages, { one: 'Sah # Seite', other: 'Sah # Seiten' })}, zuletzt ${last}`,
  success: 'mit Erfolg',
  failure: 'ohne Ergebnis',
  fact: (name, value) => `${name}: ${value}`,
});

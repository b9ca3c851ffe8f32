import type { Channel, Sale, TimelineChannel, TimelineTouchpoint } from '../../../server/protocol/index.ts';
import type { Formats } from '../formats.ts';
import { moneyOf } from '../money.ts';

const kinds: Readonly<Record<TimelineTouchpoint['what'], string>> = {
  call: 'Call',
  mail: 'Mail',
  message: 'Message',
  post: 'Post',
  order: 'Order',
  visit: 'Visit',
  track: 'On the page',
  other: 'Elsewhere',
};

/** Beside the channels of conversations, which a language may write otherwise where they stand alone. */
const places: Readonly<Record<Exclude<TimelineChannel, Channel>, string>> &
  Readonly<Partial<Record<Channel, string>>> = { web: 'Web site', branch: 'Branch' };

/** Names that most systems give; others are shown as they are. */
const NAMES: Readonly<Record<string, string>> = { 'hung-up': 'hung up' };

/** Everything that a visitor did and said, on any channel. */
export const words = (formats: Formats<'en'>) => ({
  timeline: timelineWords(formats),
});

const timelineWords = (formats: Formats<'en'>) => ({
  heading: 'What happened',
  places,
  filter: 'Show by channel',
  every: 'All',
  count: (number: number) => formats.number(number),
  none: 'Nothing by this channel.',
  showAll: (number: number) => `Show all ${formats.number(number)}`,
  touchpoint: (what: TimelineTouchpoint['what'], name: string) =>
    `${kinds[what]}: ${NAMES[name] ?? name.replaceAll('-', ' ')}`,
  order: (amount: Sale) => `Order: ${moneyOf(formats.locale, amount)}`,
  sold: (amount: Sale) => `sold for ${moneyOf(formats.locale, amount)}`,
  visited: (pages: number, last: string) =>
    `${formats.plural(pages, { one: 'Saw # page', other: 'Saw # pages' })}, at last ${last}`,
  success: 'got what they came for',
  failure: 'came to nothing',
  fact: (name: string, value: string) => `${name}: ${value}`,
});

import type { Moment } from '../../../server/protocol/index.ts';
import { partWords } from './parts.ts';
import type { Formats } from '../formats.ts';

/** What a visitor reads and hears up to the list, in English: a page carries it before its first use. */
export const words = (formats: Formats<'en'>) => ({
  ...partWords(formats),
  browse: browseWords(formats),
  tools: toolWords(formats),
  card: cardWords(formats),
  link: linkWords(),
  coming: comingWords(),
});

const people = (formats: Formats<'en'>, count: number) =>
  formats.plural(count, { one: '# person', other: '# people' });

const browseWords = (formats: Formats<'en'>) => ({
  heading: 'Choose who helps you',
  lead: 'The people here, with the time it usually takes to reach each of them.',
  people: 'People',
  results: (shown: number, all: number) =>
    shown === all ? people(formats, all) : `${formats.number(shown)} of ${people(formats, all)}`,
  orderChanged: 'Order changed',
  refresh: 'Refresh',
  loading: 'Loading the people who can help you',
  emptyHeading: 'Nobody matches all of that',
  dismiss: 'Dismiss',
  close: 'Close',
});

const toolWords = (formats: Formats<'en'>) => ({
  label: 'Narrow the list',
  search: 'Name, skill or language',
  clearSearch: 'Clear the search',
  filters: (count: number) => (count === 0 ? 'Filters' : `Filters · ${formats.number(count)}`),
  skills: 'Skills',
  languages: 'Languages',
  more: (count: number) => `${formats.number(count)} more`,
  fewer: 'Fewer',
  fourUp: '4 and up',
  stars: 'Stars:',
  includeNew: 'and new people',
  haveTime: 'I have',
  anyTime: 'any time',
  minutes: (count: number) => formats.plural(count, { one: '# minute', other: '# minutes' }),
  order: 'Order',
  orders: { recommended: 'Recommended', soonest: 'Soonest', rating: 'Best rated', name: 'Name' },
  whyOrder: 'Why this order',
  clear: 'Clear filters',
});

const cardWords = (formats: Formats<'en'>) => ({
  talkTo: (name: string) => `Talk to ${name}`,
  join: 'Join the line',
  joinOf: (name: string) => `Join the line of ${name}`,
  switchTo: (name: string) => `Switch to ${name}`,
  yours: 'You are in this line',
  read: 'See profile',
  readOf: (name: string) => `See profile of ${name}`,
  left: 'Has just left',
  moreSkills: (count: number) => `+${formats.number(count)}`,
  moreSkillsLong: (count: number) => `and ${formats.number(count)} more`,
  speaks: 'Speaks',
  leavesAt: (moment: Moment) => `Here until ${formats.time(moment)}`,
  takingMore: (count: number) => `taking ${formats.number(count)} more`,
  takingNone: 'Takes nobody else before a break',
  held: (held: number, of: number) =>
    `${formats.number(held)} of the last ${formats.number(of)} waiting times held`,
  siteHeld: (held: number, of: number) =>
    `${formats.number(held)} of the last ${formats.number(of)} waiting times here held`,
  talkedBefore: 'You talked before',
  favourite: 'Your favourite',
  firstFree: 'Whoever is free first',
  firstFreeAll: 'No favourite? The next free person takes you.',
  firstFreeMatching: (count: number) =>
    formats.plural(count, {
      one: 'Only # person matches.',
      other: 'The next free of the # people who match.',
    }),
  firstFreeAct: 'Take the first',
  firstFreeActLong: 'Take the first: whoever is free first',
});

const linkWords = () => ({
  connecting: 'Connecting',
  lostHeading: 'Connection lost',
  lostBrowsing: 'The list stands as it was last. It moves again as soon as you are back online.',
  retry: 'Try now',
  failedHeading: 'This did not load',
  refusedHeading: 'This page cannot connect',
});

const comingWords = () => ({
  heading: 'One moment',
  late: 'This takes longer than it should. It goes on by itself as soon as the connection is there.',
  backToList: 'Back to the list',
});

import type { Moment, OrderReason } from '../../server/protocol/index.ts';
import { questionWords } from './files-en.ts';
import type { Formats } from './formats.ts';
import { hoursWords } from './hours-en.ts';
import { joinWords, lineWords } from './line-en.ts';
import { people } from './picker-en.ts';
import { placeWords } from './place-en.ts';
import { newsWords, patienceWords } from './patience-en.ts';
import { reviewWords } from './review-en.ts';
import { en as talkPartsEn } from './talk-parts-en.ts';
import { transferWords } from './transfer-en.ts';
import { keptWords, turnWords } from './turn-en.ts';

/** What a visitor reads and hears behind the list, in English: it comes with the views that say it. */
export const en = (formats: Formats) => ({
  ...talkPartsEn(formats),
  empty: emptyWords(formats),
  page: pageWords(formats),
  hours: hoursWords(formats),
  join: joinWords(),
  line: lineWords(formats),
  question: questionWords(),
  patience: patienceWords(formats),
  news: newsWords(formats),
  order: orderWords(formats),
  known: knownWords(formats),
  talk: talkWords(),
  way: transferWords(formats),
  review: reviewWords(formats),
  closed: closedWords(formats),
  turn: turnWords(formats),
  kept: keptWords(formats),
  place: placeWords(formats),
});

export type BehindWords = ReturnType<typeof en>;

const emptyWords = (formats: Formats) => ({
  nobodyYet: 'Nobody works here yet.',
  without: (filter: string, count: number) => `Without ${filter}: ${people(formats, count)}`,
  many: 'No single filter is the reason; try with fewer of them.',
  named: {
    search: (text: string) => `the search for “${text}”`,
    skill: (label: string) => label,
    languages: (tags: readonly string[]) => formats.list(tags.map((tag) => formats.language(tag))),
    fourUp: '“4 stars and up”',
    minutes: (count: number) => `“I have ${formats.number(count)} minutes”`,
  },
});

const pageWords = (formats: Formats) => ({
  back: 'All people',
  about: 'About',
  skills: 'Skills',
  level: (level: number) => `level ${formats.number(level)} of 5`,
  languages: 'Languages',
  reviews: 'Reviews',
  shares: 'How visitors rated',
  shareOf: (stars: number, count: number, share: number) =>
    `${formats.number(stars)} of 5 stars: ${formats.number(count)} reviews, ${formats.share(share)}`,
  given: (stars: number) => `${formats.number(stars)} of 5 stars`,
  noReviews: 'No reviews yet. Every helper starts somewhere.',
  more: 'More reviews',
  loadingMore: 'Loading',
  loading: 'Loading the profile',
  tryAgain: 'Try again',
  held: (name: string, held: number, of: number) => {
    const visitors = `${formats.number(held)} of the last ${formats.number(of)} visitors`;
    return `${visitors} met ${name} within the time they were told.`;
  },
});

const orderWords = (formats: Formats) => ({
  means: {
    recommended: 'Recommended = soon free, well rated, and a fair share for everyone.',
    soonest: 'Soonest = whose time ends first, counted by its upper end.',
    rating: 'Best rated = by stars; a few reviews alone move nobody far.',
    name: 'Name = by the alphabet, whoever is there.',
  },
  here: (reasons: readonly OrderReason[]) =>
    `Stands here: ${formats.list(reasons.map((reason) => ORDER_REASONS[reason]))}`,
});

const ORDER_REASONS: Readonly<Record<OrderReason, string>> = {
  'free-now': 'free now',
  'soon-free': 'soon free',
  'long-wait': 'a longer wait',
  'well-rated': 'well rated',
  newcomer: 'new here',
  'fair-share': 'had less than a fair share so far',
  'had-much': 'had many visitors already',
  away: 'on a break',
};

const knownWords = (formats: Formats) => ({
  label: (name: string) => `You and ${name}`,
  favourite: 'Favourite',
  avoid: 'Not again',
  secret: (name: string) => `Only for you: ${name} never learns of it.`,
  avoided: (name: string) => `You chose not to be helped by ${name}.`,
  undo: 'Undo',
  undoOf: (name: string) => `Undo: ${name} may help me again`,
  avoidedList: (count: number) => `Not again: ${people(formats, count)}`,
});

const talkWords = () => ({
  with: (name: string) => `Talking to ${name}`,
  wrote: (name: string) => `${name} wrote to you`,
  online: 'In conversation with you',
  hello: (name: string) => `You are connected with ${name}. Say hello.`,
  end: 'End',
  endLong: 'End the conversation',
  endAsk: 'End the conversation? You can leave a review afterwards.',
  endYes: 'End it',
  endNo: 'Keep talking',
  started: (name: string) => `${name} has answered. You can write now.`,
  write: (name: string) => `Write to ${name}`,
});

const closedWords = (formats: Formats) => ({
  heading: 'Nobody is here right now',
  backAt: (day: string, moment: Moment) =>
    day === 'today'
      ? `The first of us is back at ${formats.time(moment)} your time.`
      : `The first of us is back ${day} at ${formats.time(moment)} your time.`,
  unknown: 'Nobody has said yet when they will be back. This page opens by itself as soon as someone is.',
  opens: 'This page opens by itself as soon as someone is here.',
  team: 'Who works here',
});

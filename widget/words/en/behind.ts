import type { Moment, OrderReason } from '../../../server/protocol/index.ts';
import { arrangeWords } from './arrange.ts';
import { bookingWords } from './booking.ts';
import { questionWords } from './files.ts';
import type { Formats } from '../formats.ts';
import { hoursWords } from './hours.ts';
import { joinWords, lineWords } from './line.ts';
import { needWords } from './need.ts';
import { placeWords } from './place.ts';
import { newsWords, patienceWords } from './patience.ts';
import { reviewWords } from './review.ts';
import { talkPartWords } from './talk-parts.ts';
import { transcriptMailWords } from './transcript-mail.ts';
import { transferWords } from './transfer.ts';
import { keptWords, turnWords } from './turn.ts';

/** What a visitor reads and hears behind the list, in English: it comes with the views that say it. */
export const words = (formats: Formats<'en'>) => ({
  ...talkPartWords(formats),
  empty: emptyWords(formats),
  switching: switchingWords(),
  whileLost: whileLostWords(),
  page: pageWords(formats),
  hours: hoursWords(formats),
  arrange: arrangeWords(formats),
  join: joinWords(),
  line: lineWords(formats),
  question: questionWords(),
  patience: patienceWords(formats),
  need: needWords(formats),
  news: newsWords(formats),
  order: orderWords(formats),
  known: knownWords(formats),
  talk: talkWords(),
  way: transferWords(formats),
  review: reviewWords(formats),
  closed: closedWords(formats),
  turn: turnWords(formats),
  kept: keptWords(formats),
  transcriptMail: transcriptMailWords(),
  place: placeWords(formats),
  ...bookingWords(formats),
});

const people = (formats: Formats<'en'>, count: number) =>
  formats.plural(count, { one: '# person', other: '# people' });

const emptyWords = (formats: Formats<'en'>) => ({
  nobodyYet: 'Nobody works here yet.',
  without: (filter: string, count: number) => `Without ${filter}: ${people(formats, count)}`,
  many: 'No single filter is the reason; try with fewer of them.',
  named: {
    search: (text: string) => `the search for “${text}”`,
    skill: (label: string) => label,
    languages: (tags: readonly string[]) => formats.list(tags.map((tag) => formats.language(tag))),
    fourUp: '“4 stars and up”',
    minutes: (count: number) => `“I have ${formats.plural(count, { one: '# minute', other: '# minutes' })}”`,
  },
});

const pageWords = (formats: Formats<'en'>) => ({
  back: 'All people',
  about: 'About',
  skills: 'Skills',
  level: (level: number) => `level ${formats.number(level)} of 5`,
  languages: 'Languages',
  reviews: 'Reviews',
  shares: 'How visitors rated',
  shareOf: (stars: number, count: number, share: number) =>
    [
      `${formats.number(stars)} of 5 stars: `,
      formats.plural(count, { one: '# review', other: '# reviews' }),
      `, ${formats.share(share)}`,
    ].join(''),
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

const orderWords = (formats: Formats<'en'>) => ({
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

const knownWords = (formats: Formats<'en'>) => ({
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
  more: 'More',
  moreLong: 'Keep this conversation, or continue elsewhere',
  endAsk: 'End the conversation? You can leave a review afterwards.',
  endYes: 'End it',
  endNo: 'Keep talking',
  started: (name: string) => `${name} has answered. You can write now.`,
  write: (name: string) => `Write to ${name}`,
});

const closedWords = (formats: Formats<'en'>) => ({
  heading: 'Nobody is here right now',
  backAt: (moment: Moment, now: Moment) =>
    formats.isToday(moment, now)
      ? `The first of us is back at ${formats.time(moment)} your time.`
      : `The first of us is back ${formats.day(moment, now)} at ${formats.time(moment)} your time.`,
  unknown: 'Nobody has said yet when they will be back. This page opens by itself as soon as someone is.',
  opens: 'This page opens by itself as soon as someone is here.',
  team: 'Who works here',
});

const switchingWords = () => ({
  heading: 'Pick someone else',
  lead: 'You keep your place: your time in line counts wherever you go.',
  back: 'Back to your line',
});

const whileLostWords = () => ({
  waiting: 'Your place is kept while we reconnect.',
  talking: 'What you write is kept and sent when you are back online.',
});

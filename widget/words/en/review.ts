import type { AgentFace, EndReason, HiddenFor, Moment } from '../../../server/protocol/index.ts';
import type { Formats } from '../formats.ts';
import { tagIn } from '../measures.ts';

/** The tags that come with Handpick. A tag of the site's own stands as the site writes it. */
const TAGS: Readonly<Record<string, string>> = {
  friendly: 'Friendly',
  knowledgeable: 'Knew the subject',
  patient: 'Patient',
  quick: 'Quick',
  clear: 'Clear',
  'solved it': 'Solved it',
  unfriendly: 'Unfriendly',
  unsure: 'Unsure',
  'in a hurry': 'In a hurry',
  slow: 'Slow',
  unclear: 'Unclear',
  'not solved': 'Not solved',
};

/** Why a review is not shown. */
export const HIDDEN: Readonly<Record<HiddenFor, string>> = {
  offensive: 'offensive',
  'personal-data': 'personal data',
  spam: 'spam',
  fake: 'not genuine',
  'off-topic': 'about something else',
  held: 'waiting for a check',
};

export const tagWord = tagIn(TAGS);

/** What a visitor reads of a review: while writing it, after it, and when it is changed. */
export const reviewWords = (formats: Formats<'en'>) => ({
  heading: (agent: AgentFace) => `How was it with ${agent.name}?`,
  ended: 'The conversation has ended',
  reason: (reason: EndReason, name: string) => {
    switch (reason) {
      case 'visitor-ended':
        return 'You ended the conversation.';
      case 'agent-ended':
        return `${name} ended the conversation.`;
      case 'visitor-lost':
        return 'You were away too long, so the conversation was closed.';
      case 'agent-lost':
        return `${name} lost the connection.`;
      case 'transferred':
        return `${name} brought you to somebody else.`;
      case 'idle':
        return 'Nobody wrote for a while, so the conversation was closed.';
    }
  },
  stars: (name: string) => `Your rating of ${name}`,
  tag: tagWord,
  tags: { praise: 'What was good?', complaint: 'What was not?', both: 'What was it like?' },
  nps: (site: string) => `How likely are you to recommend ${site === '' ? 'us' : site} to a friend?`,
  npsLeast: 'Not at all likely',
  npsMost: 'Very likely',
  npsNone: 'No answer',
  npsPrivate: 'Never published.',
  comment: 'In your own words',
  commentHint: 'Published without your name, together with others.',
  send: 'Send review',
  skip: 'Skip',
  done: 'Done',
  needStars: 'Choose one to five stars first.',
  transcript: 'Read the conversation again',
  thanks: 'Thank you',
  thanksLead: (name: string) => `Your review helps others choose, and helps ${name} grow.`,
  changed: 'Your review is changed',
  changedLead: 'What is published already stays until the change appears, together with other reviews.',
  share: 'Share it in public, too',
  shareLead: 'Glad to hear it. Others would be, too.',
  opensTab: '(opens a new tab)',
  back: 'Back to everyone',
  change: 'Change the review',
  changeHeading: (name: string) => `Your review of ${name}`,
  changeUntil: (at: Moment, now: Moment) =>
    formats.isToday(at, now)
      ? `You can change it until ${formats.time(at)}.`
      : `You can change it until ${formats.day(at, now)}, ${formats.time(at)}.`,
  loading: 'Loading your review',
  saveChange: 'Save change',
  keep: 'Keep it',
  yours: (name: string, stars: number) => `You gave ${name} ${formats.number(stars)} of 5 stars.`,
  changeOf: (name: string) => `Change the review of ${name}`,
  replyOf: (name: string) => `${name} replied`,
  hiddenReasons: HIDDEN,
  hiddenCount: (all: number, listed: string) =>
    `Reviews that are not shown: ${formats.number(all)} (${listed}).`,
  hiddenStars:
    'Stars of spam, of reviews that are not genuine and of those about something else do not count. ' +
    'All others do, and those waiting for a check once they have passed it.',
  hiddenOwn: (reason: HiddenFor) => `It is not shown to others: ${HIDDEN[reason]}.`,
});

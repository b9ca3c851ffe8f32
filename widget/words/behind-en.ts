import type { AgentFace, AskReason, EndReason, Moment } from '../../server/protocol/index.ts';
import type { Formats } from './formats.ts';
import { people } from './picker-en.ts';
import { en as talkPartsEn } from './talk-parts-en.ts';

/** What a visitor reads and hears behind the list, in English: it comes with the views that say it. */
export const en = (formats: Formats) => ({
  ...talkPartsEn(formats),
  empty: emptyWords(formats),
  page: pageWords(formats),
  join: joinWords(),
  line: lineWords(formats),
  talk: talkWords(),
  review: reviewWords(),
  closed: closedWords(formats),
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
});

const joinWords = () => ({
  talkTo: (name: string) => `Talk to ${name}`,
  firstFree: 'Talk to whoever is free first',
  freeLead: (name: string) => `${name} is free and will be called at once.`,
  firstFreeLead: 'The first suitable person who is free takes you.',
  lineLead: (ahead: string) => `${ahead}. You keep your place and can change your mind at any time.`,
  name: 'Your name',
  question: 'What is it about?',
  optional: 'optional',
  questionHint: 'Seen before you meet, so you can start right away.',
  start: 'Start',
  join: 'Join the line',
  joining: 'One moment',
  cancel: 'Cancel',
  left: (name: string) => `${name} has just left. Nothing was sent.`,
  allLeft: 'Everybody has just left. Nothing was sent.',
});

function askedSentence(reason: AskReason, name: string): string {
  switch (reason) {
    case 'agent-declined':
      return `${name} cannot take this one`;
    case 'agent-draining':
      return `${name} takes nobody else before a break`;
    case 'agent-offline':
      return `${name} has just left`;
    case 'agent-removed':
      return `${name} is no longer here`;
    case 'agent-lost':
      return `The connection to ${name} was lost`;
  }
}

const lineWords = (formats: Formats) => ({
  place: (ahead: number) => {
    if (ahead <= 0) return 'You are next';
    if (ahead === 1) return 'You are next but one';
    return `${formats.number(ahead)} people are before you`;
  },
  forAgent: (name: string) => `In line for ${name}`,
  forFirst: 'In line for whoever is free first',
  since: (moment: Moment) => `since ${formats.time(moment)}`,
  between: (from: Moment, to: Moment) =>
    formats.time(from) === formats.time(to)
      ? `Likely around ${formats.time(to)}`
      : `Likely between ${formats.time(from)} and ${formats.time(to)}`,
  soonNow: 'Likely any moment now',
  noEstimate: 'There is no estimate yet. It comes as soon as one is honest.',
  freeNow: 'You are about to be connected.',
  soft: (name: string) => `${name} is taking a break; the time depends on the return.`,
  late: 'This takes longer than we said. Your place stays first come, first served.',
  nextAgent: (name: string) =>
    `As soon as ${name} is free, the call goes out and your conversation opens right here.`,
  nextAny: 'The first suitable person who becomes free is called, and your conversation opens right here.',
  barLabel: 'Where you are in the likely waiting time',
  now: 'now',
  otherFree: (name: string) => `${name} is free now`,
  otherFreeLead: 'Your place is not needed there.',
  switchTo: (name: string) => `Switch to ${name}`,
  pickOther: 'Pick someone else',
  leave: 'Leave the line',
  leaveAsk: 'Leave the line? Your place goes to the next person.',
  leaveYes: 'Leave',
  leaveNo: 'Stay in line',
  ringing: (name: string) => `${name} is being called`,
  ringingLead: 'Usually answered within seconds. There is nothing you need to do.',
  asked: askedSentence,
  askedLead: 'You have kept your place. How would you like to go on?',
  askedElse: 'With no answer you take whoever is free first, in',
  takeFirst: 'Take whoever is free first',
  status: {
    waiting: (place: string, promise: string) => `${place}. ${promise}.`,
    left: 'You have left the line.',
  },
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

const reviewWords = () => ({
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
      case 'idle':
        return 'Nobody wrote for a while, so the conversation was closed.';
    }
  },
  stars: (name: string) => `Your rating of ${name}`,
  comment: 'What was good, what was not?',
  commentHint: 'Published without your name.',
  send: 'Send review',
  skip: 'Skip',
  done: 'Done',
  needStars: 'Choose one to five stars first.',
  transcript: 'Read the conversation again',
  thanks: 'Thank you',
  thanksLead: (name: string) => `Your review helps others choose, and helps ${name} grow.`,
  back: 'Back to everyone',
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

import type { AwayReason, EndReason } from '../../../server/protocol/index.ts';
import { count, stretch } from './console-figures.ts';
import { answeringWords } from './console-answering.ts';
import { endingWords } from './console-ending.ts';
import { laterWords } from './console-later.ts';
import { planWords } from './console-plan.ts';
import { consoleRefusals } from './console-refusals.ts';
import { phoneWords } from './console-phone.ts';
import { awayWords, channelWords } from './console-status.ts';
import { storyWords } from './console-story.ts';
import { suggestionWords } from './console-suggestions.ts';
import { transferWords } from './console-transfer.ts';
import { visitWords } from './console-visit.ts';
import { whyWords } from './console-why.ts';
import { partWords } from './parts.ts';
import type { Formats } from '../formats.ts';
import { talkPartWords } from './talk-parts.ts';

const awayReasons: Readonly<Record<AwayReason, string | null>> = {
  chosen: null,
  'offers-lapsed': 'Two offers lapsed; you are away. Go back to available when ready.',
  drained: 'Your planned break has begun. Go back to available when ready.',
  'day-ended': 'Your day has ended; you are offline.',
  idle: 'Nothing was pressed here for long; you are away. Go back to available when ready.',
  'connection-lost':
    'Your connection was lost for too long; you are offline. Go back to available when ready.',
};

const endReasons: Readonly<Record<EndReason, (visitor: string) => string>> = {
  'visitor-ended': (visitor) => `${visitor} ended the conversation.`,
  'agent-ended': () => 'You ended the conversation.',
  'visitor-lost': (visitor) => `${visitor} lost the connection and did not come back.`,
  'agent-lost': () => 'Your connection was lost for too long.',
  idle: () => 'Nobody wrote for a long time, so the conversation ended.',
  transferred: (visitor) => `You brought ${visitor} to somebody else.`,
};

const sentences = {
  name: 'Agent console',
  starting: 'Opening the console…',
  stretch,

  signIn: {
    heading: 'Sign in',
    lead: 'The place from which you help your visitors.',
    email: 'Mail address',
    password: 'Password',
    show: 'Show',
    hide: 'Hide',
    showPassword: 'Show the password',
    submit: 'Sign in',
    pending: 'Signing in…',
    emailEmpty: 'Enter your mail address.',
    emailWrong: 'This is not a whole mail address; it looks like name@example.com.',
    passwordEmpty: 'Enter your password.',
  },

  bar: {
    menu: 'Menu',
    sound: 'Sound at a call',
    soundOn: 'on',
    soundOff: 'off',
    notification: 'Notification at a call',
    keys: 'Keys',
    profile: 'Profile and reviews',
    signOut: 'Sign out',
  },

  status: {
    group: 'Your status',
    available: 'Available',
    away: 'Away',
    offline: 'Offline',
    awayReasons,
    backAtGroup: 'Back at',
    backAtNone: 'no time',
    backIn: (minutes: number) => (minutes < 60 ? `${minutes} min` : `${minutes / 60} h`),
    backAtTime: 'Time',
    backAtSet: 'Set',
    backAtSaid: (clock: string) => `Visitors read: back at ${clock}.`,
    backAtUnsaid: {
      available: '',
      away: 'Visitors read: taking a break.',
      offline: 'Visitors read: not here.',
    },
    offlineHeading: 'Go offline?',
    offlineOffers: (offers: number) =>
      offers === 1
        ? 'The call that rings now goes back to the line.'
        : `The ${offers} calls that ring now go back to the line.`,
    offlineNamed: (people: number) =>
      people === 1
        ? 'One person waits for you by name and will be asked whom to take instead.'
        : `${people} people wait for you by name and will be asked whom to take instead.`,
    offlineFlexible: (people: number) =>
      people === 1
        ? 'One person prefers you and goes on to whoever is free first.'
        : `${people} people prefer you and go on to whoever is free first.`,
    offlineTalking: (talks: number) =>
      talks === 1
        ? 'Your conversation goes on until you or your visitor ends it.'
        : `Your ${talks} conversations go on until you or your visitors end them.`,
    offlineConfirm: 'Go offline',
    offlineStay: 'Stay',
  },

  people: {
    region: 'People',
    offers: 'Calling you',
    conversations: 'Conversations',
    line: 'Waiting for you',
    offerFrom: (name: string) => `Offer from ${name}`,
    offerAlert: (name: string, question: string) =>
      question === '' ? `${name} is calling.` : `${name} is calling: ${question}`,
    calling: (name: string) => `${name} is calling`,
    callingMany: (offers: number) => `${offers} visitors are calling`,
    answer: (name: string) => `${name} is calling · Answer`,
    noQuestion: 'No question written yet.',
    secondsLeft: (seconds: number) => `${seconds} s left`,
    accept: 'Accept',
    acceptName: (name: string) => `Accept ${name}`,
    decline: 'Decline',
    declineName: (name: string) => `Decline ${name}`,
    waits: 'waits',
    answered: 'answered',
    unopened: 'nothing written yet',
    wrapUp: 'wrap-up',
    gone: 'disconnected',
    unread: (messages: number) => count(messages, 'unread message', 'unread messages'),
    noConversations: 'No conversation is open.',
    noLine: 'Nobody is waiting.',
    noLineAway: 'Nobody is waiting. New calls reach you once you are available.',
    forYou: 'you',
    forYouFirst: 'you first',
    forAnyone: 'anyone',
    since: (time: string) => `since ${time}`,
    more: (people: number) => `and ${count(people, 'person', 'people')} more`,
  },

  plan: planWords,
  away: awayWords,
  channel: channelWords,
  phone: phoneWords,
  refused: consoleRefusals,
  why: whyWords,
  visit: visitWords,

  conversation: {
    region: (name: string) => `Conversation with ${name}`,
    none: 'No conversation is open',
    noneCalling: 'Answer on the left, or with Enter.',
    noneCallingMany: 'Answer on the left; each rings for itself.',
    noneAvailable: 'The next call will ring on the left. You can answer it with Enter.',
    noneAway: 'You are not available, so nobody is sent to you now.',
    noneOpen: 'Choose a conversation on the left.',
    wrote: (name: string) => `${name} wrote.`,
    loading: 'Loading the conversation…',
    connected: 'here',
    disconnected: 'Disconnected; the place is kept for a while.',
    startedAt: (clock: string) => `since ${clock}`,
    about: 'About',
    back: 'Back',
    end: 'End',
    endQuestion: (name: string) => `End the conversation with ${name}?`,
    endLead: 'Your visitor can read it and review you afterwards. You can open it again for a while.',
    endConfirm: 'End it',
    endKeep: 'Keep talking',
    endReasons,
    wrapUpHeading: 'Wrap-up',
    wrapUpLead: 'Time for your notes and a breath. Nobody is sent into this place until then.',
    finishWrapUp: 'Finish wrap-up',
    asked: 'Asked at the start',
    moved: 'This conversation is no longer yours.',
  },

  visitor: {
    nameless: 'A visitor',
    none: 'Open a conversation to see what is known of the visitor.',
    question: 'Question',
    started: 'Talking since',
    joined: 'Joined the line',
    waited: (clock: string, time: string) => `at ${clock}, waited ${time}`,
    choice: 'Chose',
    here: 'Here now',
    away: 'Disconnected',
    ended: (clock: string) => `Ended at ${clock}`,
    identity: { signed: 'The site vouches for this visitor', unknown: 'Nobody vouches for this visitor' },
    signedName: 'Name',
    signedMail: 'Mail address',
    signedSegment: 'Group',
  },

  side: {
    region: 'Details',
    tabs: 'Details',
    visitor: 'Visitor',
    profile: 'Profile',
    me: 'Me',
    reviews: 'My reviews',
    back: 'Back',
    coming: 'Loading…',
    failed: 'This did not load. The connection may be gone.',
    again: 'Try again',
  },

  link: {
    connecting: 'Connecting…',
    lost: (clock: string) =>
      `No connection since ${clock}. What you see was true then; ` +
      'your words are kept and sent when it returns.',
    refused: 'The server does not take this page any more.',
    reconnect: 'Try again',
    dismiss: 'Dismiss',
  },

  title: { offers: (offers: number) => `(${offers}) ${offers === 1 ? 'Offer' : 'Offers'}` },

  keys: {
    heading: 'Keys',
    close: 'Close',
    rows: [
      ['Enter', 'accept the call, when it is the only one or has the focus'],
      ['Alt + ↑ / ↓', 'previous or next conversation'],
      ['Enter', 'send, in the composer; Shift + Enter breaks the line'],
      ['Ctrl + K', 'find in what the site knows'],
      ['Esc', 'close what is open on top'],
      ['?', 'show these keys'],
    ],
  },
};

/** All words of the console, in English. */
export const words = (formats: Formats<'en'>) => ({
  ...partWords(formats),
  ...talkPartWords(formats),
  ...sentences,
  later: laterWords(formats),
  story: storyWords(formats),
  suggestions: suggestionWords(formats),
  transfer: transferWords(formats),
  ending: endingWords(formats),
  answering: answeringWords(formats),
});

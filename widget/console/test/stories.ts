import type {
  AgentFace,
  AgentId,
  BookingId,
  LeftMessageId,
  ReviewId,
  TicketId,
  TimelineChannel,
  TimelineEntry,
  TimelineTouchpoint,
  VisitorStory,
} from '../../../server/protocol/index.ts';
import type { ConsoleState } from '../../session/console-state.ts';
import type { EarlierWords, StoryShown } from '../../session/stories.ts';
import {
  busyDesk,
  conversation,
  conversationIdOf,
  message,
  offer,
  offerIdOf,
  signedIn,
  view,
  visit,
} from './made-up.ts';
import { NEW_HERE } from './new-here.ts';

const ago = (seconds: number): number => Date.now() - seconds * 1_000;
const DAY = 86_400;
const TOM: AgentFace = {
  agentId: 'tom' as AgentId,
  name: 'Tom Berg',
  headline: 'Amplifiers',
  photoUrl: null,
};

const entry = (id: string, secondsAgo: number, channel: TimelineChannel) =>
  ({ entryId: id, at: ago(secondsAgo), channel }) as const;

/** Something of another system's, or of the page. */
export const touched = (
  number: number,
  secondsAgo: number,
  channel: TimelineChannel,
  parts: Partial<TimelineTouchpoint> = {},
): TimelineEntry => ({
  ...entry(`touchpoint:${number}`, secondsAgo, channel),
  kind: 'touchpoint',
  what: 'call',
  name: 'hung-up',
  note: '',
  success: null,
  amount: null,
  data: {},
  source: 'pbx',
  ...parts,
});

/** Somebody who has been here before, and tried twice in vain since. */
export const knownStory = (changes: Partial<VisitorStory> = {}): VisitorStory => ({
  timeline: [
    {
      ...entry('booking:1', -DAY, 'call'),
      kind: 'booking',
      bookingId: 'booking-1' as BookingId,
      agent: TOM,
      state: 'booked',
    },
    {
      ...entry('try:1', 3_000, 'chat'),
      kind: 'try',
      ticketId: 'try-1' as TicketId,
      agent: TOM,
      joinedAt: ago(4_200),
      reason: 'page-closed',
    },
    {
      ...entry('try:2', 8_100, 'chat'),
      kind: 'try',
      ticketId: 'try-2' as TicketId,
      agent: null,
      joinedAt: ago(9_000),
      reason: 'left',
    },
    touched(1, 9_900, 'call', { success: false, note: 'Asked for Tom, and waited four minutes.' }),
    {
      ...entry('left:1', 2 * DAY, 'web'),
      kind: 'left-message',
      leftMessageId: 'left-1' as LeftMessageId,
      text: 'Please ring me about the Gretsch.',
    },
    {
      ...entry('review:1', 7 * DAY, 'web'),
      kind: 'review',
      reviewId: 'review-before' as ReviewId,
      agent: TOM,
      stars: 2,
      comment: 'Kind, but it still buzzes.',
    },
    {
      ...entry('talk:1', 9 * DAY, 'chat'),
      kind: 'talk',
      conversationId: conversationIdOf('Maya before'),
      agent: TOM,
      startedAt: ago(9 * DAY + 900),
      endReason: 'agent-ended',
      lastNumber: 4,
      resolved: 'later',
      sale: null,
    },
  ],
  more: false,
  preferred: null,
  frustration: { score: 4, level: 'strained', signs: [{ sign: 'failed-try', points: 4 }] },
  ...changes,
});

/** A customer of years, whom other systems know as well. */
export const longStory = (): VisitorStory => {
  const order = { amount: 12_900, currency: 'EUR' };
  const earlier = Array.from({ length: 40 }, (_, index) =>
    touched(index + 10, (30 + index * 12) * DAY, (['call', 'email', 'call'] as const)[index % 3] ?? 'call', {
      what: index % 3 === 1 ? 'mail' : 'call',
      name: index % 3 === 1 ? 'asked-about-delivery' : 'asked-about-strings',
      success: index % 4 === 0 ? true : null,
    }),
  );
  const known = knownStory();
  return {
    ...known,
    timeline: [
      ...known.timeline.slice(0, 4),
      touched(2, DAY, 'web', { what: 'order', name: 'ordered', amount: order, data: { number: '4712' } }),
      touched(3, DAY + 60, 'web', { what: 'visit', name: 'visited', data: { pages: 6, last: '/checkout' } }),
      touched(4, 3 * DAY, 'call', { name: 'asked-about-delivery', success: true }),
      touched(5, 4 * DAY, 'social', { what: 'post', name: 'complained', note: 'Third time I ask …' }),
      ...known.timeline.slice(4),
      ...earlier,
    ],
    more: true,
    preferred: { channel: 'call', used: 4, of: 5 },
  };
};

export const earlierWords = (): EarlierWords => ({
  messages: [
    message('Maya before', 1, 'visitor', 'My old <b>Gretsch</b> buzzes.'),
    message('Maya before', 2, 'agent', 'Bring it in.'),
  ],
  state: 'read',
});

const shown = (parts: Partial<StoryShown> = {}): StoryShown => ({
  state: 'shown',
  story: knownStory(),
  talks: new Map([[conversationIdOf('Maya before'), earlierWords()]]),
  ...parts,
});
const upset = (): VisitorStory =>
  knownStory({
    frustration: {
      score: 8,
      level: 'upset',
      signs: [
        { sign: 'failed-try', points: 4 },
        { sign: 'promise-broken', points: 2 },
        { sign: 'back-soon', points: 1 },
        { sign: 'raised-voice', points: 1 },
      ],
    },
  });

/** What is known of visitors from before. */
export const STORIES: Readonly<Record<string, () => ConsoleState>> = {
  'story-known': () =>
    busyDesk({
      stories: new Map([[conversationIdOf('Maya'), shown({ story: upset() })]]),
      view: {
        ...(busyDesk().view ?? view()),
        conversations: [conversation('Maya', { context: visit() })],
      },
    }),
  'story-long': () =>
    busyDesk({ stories: new Map([[conversationIdOf('Maya'), shown({ story: longStory() })]]) }),
  'story-new': () => busyDesk({ stories: new Map([[conversationIdOf('Maya'), shown({ story: NEW_HERE })]]) }),
  'story-failed': () =>
    busyDesk({
      stories: new Map([[conversationIdOf('Maya'), { state: 'failed', story: null, talks: new Map() }]]),
    }),
  'story-call': () =>
    signedIn({
      view: view({ offers: [offer('Maya', { context: visit() })] }),
      stories: new Map([[offerIdOf('Maya'), shown()]]),
    }),
};

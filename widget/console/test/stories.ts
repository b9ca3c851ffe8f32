import type {
  AgentFace,
  AgentId,
  BookingId,
  LeftMessageId,
  ReviewId,
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

/** Somebody who has been here before, and tried twice in vain since. */
export const knownStory = (changes: Partial<VisitorStory> = {}): VisitorStory => ({
  talks: [
    {
      conversationId: conversationIdOf('Maya before'),
      agent: TOM,
      startedAt: ago(9 * DAY + 900),
      endedAt: ago(9 * DAY),
      endReason: 'agent-ended',
      lastNumber: 4,
    },
  ],
  tries: [
    { agent: TOM, joinedAt: ago(4_200), endedAt: ago(3_000), reason: 'page-closed' },
    { agent: null, joinedAt: ago(9_000), endedAt: ago(8_100), reason: 'left' },
  ],
  more: false,
  reviews: [
    {
      reviewId: 'review-before' as ReviewId,
      agent: TOM,
      stars: 2,
      comment: 'Kind, but it still buzzes.',
      publishedAt: ago(7 * DAY),
    },
  ],
  frustration: { score: 4, level: 'strained', signs: [{ sign: 'failed-try', points: 4 }] },
  bookings: [
    {
      bookingId: 'booking-1' as BookingId,
      agent: TOM,
      choice: { kind: 'agent', agentId: TOM.agentId },
      need: { skills: [], languages: [] },
      startsAt: ago(-DAY),
      endsAt: ago(-DAY - 1_200),
      phase: { state: 'booked', reminded: false },
    },
  ],
  leftMessages: [
    {
      leftMessageId: 'left-1' as LeftMessageId,
      leftAt: ago(2 * DAY),
      text: 'Please ring me about the Gretsch.',
    },
  ],
  ...changes,
});

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

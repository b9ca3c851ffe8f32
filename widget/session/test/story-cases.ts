import type { StorySubject } from '../../../server/protocol/index.ts';
import type { ConsoleRequest, ConsoleState } from '../console-state.ts';
import type { StoryShown } from '../stories.ts';
import { otherTalk, talk } from './samples.ts';

type Case = readonly [what: string, request: ConsoleRequest, state: ConsoleState, plan: object];
type SignedIn = Extract<ConsoleState, { readonly state: 'signed-in' }>;

const nothing = { kind: 'nothing' };
const subject: StorySubject = { kind: 'conversation', conversationId: talk };
const readStory = { type: 'readStory', subject } as const;
const readWords = { type: 'readEarlierTalk', subject, conversationId: otherTalk } as const;

const knowing = (state: SignedIn, parts: Partial<StoryShown>): ConsoleState => ({
  ...state,
  stories: new Map([[talk, { state: 'shown', story: null, talks: new Map(), ...parts }]]),
});

/** What comes to nothing; what is asked of the server is tested with its answers. */
export const storyCases = (
  signedIn: SignedIn,
  signedOut: ConsoleState,
): Record<'readStory' | 'readEarlierTalk', readonly Case[]> => ({
  readStory: [
    ['needs somebody', readStory, signedOut, nothing],
    ['is read once', readStory, knowing(signedIn, { state: 'shown' }), nothing],
    ['waits for the answer', readStory, knowing(signedIn, { state: 'loading' }), nothing],
  ],
  readEarlierTalk: [
    ['needs somebody', readWords, signedOut, nothing],
    [
      'waits for the answer',
      readWords,
      knowing(signedIn, { talks: new Map([[otherTalk, { messages: [], state: 'loading' }]]) }),
      nothing,
    ],
  ],
});

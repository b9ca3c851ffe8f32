import type { Answer } from '../../server/protocol/index.ts';
import type { AgentContract, Connection } from './connection.ts';
import type { ConsoleAccount } from './console-account.ts';
import type { ConsoleChange } from './console-reducer.ts';
import type { ConsoleRequest } from './console-state.ts';
import { earlyRefusal } from './early-refusal.ts';
import { storyKey, type Stories } from './stories.ts';

type Ask = Connection<AgentContract>['ask'];

/** A question that needs no outbox: what changes while it is asked, and what its answer changes. */
export type ConsoleRead = {
  readonly kind: 'read';
  readonly awaited: ConsoleChange | null;
  readonly read: (ask: Ask, account: ConsoleAccount) => Promise<ConsoleChange>;
};

const NO_ANSWER = { ok: false, refusal: earlyRefusal('no-answer') } as const;
const given = <Result>(answer: Answer<Result> | null): Answer<Result> => answer ?? NO_ANSWER;

export const COLLEAGUES_READ: ConsoleRead = {
  kind: 'read',
  awaited: null,
  read: async (ask) => ({ type: 'colleaguesAnswered', answer: given(await ask('readColleagues', {})) }),
};

/** A photo is no command: whoever sends it twice has it once. `null` takes it back. */
export const photoWrite = (image: Blob | null): ConsoleRead => ({
  kind: 'read',
  awaited: { type: 'photoAwaited' },
  read: async (_, account) => {
    const reply = await (image === null ? account.removePhoto() : account.savePhoto(image));
    return { type: 'photoAnswered', answer: given(reply) };
  },
});

type StoryRequest = Extract<ConsoleRequest, { readonly type: 'readStory' }>;
type TalkRequest = Extract<ConsoleRequest, { readonly type: 'readEarlierTalk' }>;

/** Each answer is a look that is written down: what is here, or on its way, is not asked for again. */
export function storyRead({ subject }: StoryRequest, stories: Stories): ConsoleRead | null {
  const known = stories.get(storyKey(subject));
  if (known?.state === 'loading' || known?.state === 'shown') return null;
  return {
    kind: 'read',
    awaited: { type: 'storyAwaited', subject },
    read: async (ask) => {
      const answer = given(await ask('readStory', { subject }));
      return { type: 'storyAnswered', subject, answer };
    },
  };
}

/** The page after what was read of it. */
export function earlierTalkRead(
  { subject, conversationId }: TalkRequest,
  stories: Stories,
): ConsoleRead | null {
  const words = stories.get(storyKey(subject))?.talks.get(conversationId);
  if (words?.state === 'loading') return null;
  const after = words?.messages.at(-1)?.number ?? 0;
  return {
    kind: 'read',
    awaited: { type: 'earlierTalkAwaited', subject, conversationId },
    read: async (ask) => {
      const answer = given(await ask('readEarlierTalk', { subject, conversationId, after }));
      return { type: 'earlierTalkAnswered', subject, conversationId, answer };
    },
  };
}

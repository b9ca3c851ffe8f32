import type {
  ConversationId,
  Message,
  OfferId,
  StorySubject,
  VisitorStory,
} from '../../server/protocol/index.ts';
import type { AgentAnswerTo, SignedIn } from './console-reducer.ts';
import { addMessages, NO_WORDS, type Words } from './words.ts';

/** The words of an earlier conversation, as far as they were read. */
export type EarlierWords = {
  readonly messages: readonly Message[];
  readonly state: 'loading' | 'read' | 'failed';
};

/** What was read of one visitor, under the call or the conversation by which one came to look. */
export type StoryShown = {
  readonly state: 'loading' | 'shown' | 'failed';
  /** `null` before it has come; an older one stays while it is read anew. */
  readonly story: VisitorStory | null;
  readonly talks: ReadonlyMap<ConversationId, EarlierWords>;
};

export type StoryKey = OfferId | ConversationId;
export type Stories = ReadonlyMap<StoryKey, StoryShown>;

export const storyKey = (subject: StorySubject): StoryKey =>
  subject.kind === 'offer' ? subject.offerId : subject.conversationId;

export type StoryChange =
  | { readonly type: 'storyAwaited'; readonly subject: StorySubject }
  | {
      readonly type: 'storyAnswered';
      readonly subject: StorySubject;
      readonly answer: AgentAnswerTo<'readStory'>;
    }
  | {
      readonly type: 'earlierTalkAwaited';
      readonly subject: StorySubject;
      readonly conversationId: ConversationId;
    }
  | {
      readonly type: 'earlierTalkAnswered';
      readonly subject: StorySubject;
      readonly conversationId: ConversationId;
      readonly answer: AgentAnswerTo<'readEarlierTalk'>;
    };

const NEW_STORY: StoryShown = { state: 'loading', story: null, talks: new Map() };
const NEW_WORDS: EarlierWords = { messages: [], state: 'loading' };

/** A failure is said where the story would stand, with a way to try again. */
export function reduceStories(model: SignedIn, change: StoryChange): SignedIn {
  const key = storyKey(change.subject);
  const shown = model.stories.get(key) ?? NEW_STORY;
  const stories = new Map(model.stories).set(key, reduceStory(shown, change));
  return { ...model, stories };
}

function reduceStory(shown: StoryShown, change: StoryChange): StoryShown {
  switch (change.type) {
    case 'storyAwaited':
      return { ...shown, state: 'loading' };
    case 'storyAnswered': {
      const { answer } = change;
      return answer.ok
        ? { ...shown, state: 'shown', story: answer.result.story }
        : { ...shown, state: 'failed' };
    }
    case 'earlierTalkAwaited':
      return withWords(shown, change.conversationId, (words) => ({ ...words, state: 'loading' }));
    case 'earlierTalkAnswered':
      return withWords(shown, change.conversationId, (words) => wordsAfter(words, change.answer));
  }
}

function withWords(
  shown: StoryShown,
  conversationId: ConversationId,
  change: (words: EarlierWords) => EarlierWords,
): StoryShown {
  const words = shown.talks.get(conversationId) ?? NEW_WORDS;
  return { ...shown, talks: new Map(shown.talks).set(conversationId, change(words)) };
}

function wordsAfter(words: EarlierWords, answer: AgentAnswerTo<'readEarlierTalk'>): EarlierWords {
  if (!answer.ok) return { ...words, state: 'failed' };
  const before: Words = { ...NO_WORDS, messages: words.messages };
  return { messages: addMessages(before, answer.result.messages).messages, state: 'read' };
}

/** Of calls and conversations that are over nothing is kept. */
export function storiesOf({ stories, view }: Pick<SignedIn, 'stories' | 'view'>): Stories {
  if (stories.size === 0 || view === null) return stories;
  const there = new Set<StoryKey>([
    ...view.offers.map(({ offerId }) => offerId),
    ...view.conversations.map(({ conversationId }) => conversationId),
  ]);
  return new Map([...stories].filter(([key]) => there.has(key)));
}

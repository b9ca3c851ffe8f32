import { LIMITS } from '../../server/protocol/index.ts';
import type {
  AgentNotices,
  AgentRequests,
  Answer,
  Colleague,
  ConsoleView,
  ConversationId,
  Message,
  Moment,
  Refusal,
  Session,
} from '../../server/protocol/index.ts';
import { reduceAdvice, type AdviceByTalk, type AdviceChange } from './advice.ts';
import { NOTHING_BESIDE, reduceBeside, type BesideChange, type BesideTalk } from './beside-talk.ts';
import type { AgentCommand } from './command.ts';
import type { LinkChange } from './connection.ts';
import { reduceAnswer } from './console-answers.ts';
import type { OwnReviews } from './console-state.ts';
import { changeThread, NEW_THREAD, reduceMessages } from './console-threads.ts';
import { withReturned } from './drafts.ts';
import { carryDrafts, spokenIn, talksOf } from './desk-talks.ts';
import { earlyRefusal } from './early-refusal.ts';
import { share } from './share.ts';
import { reduceStories, storiesOf, type Stories, type StoryChange } from './stories.ts';
import { changeLink, FIRST_STANDING, hearClock, serverMoment } from './standing.ts';
import type { Standing } from './standing.ts';
import { reduceReviews, withModeration } from './own-replies.ts';
import type { Words } from './words.ts';

/** What was heard of one conversation. */
export type ThreadModel = {
  readonly words: Words;
  readonly seenNumber: number;
  readonly visitorTypesUntil: Moment;
  readonly draft: string;
};

export type SignedIn = {
  readonly state: 'signed-in';
  readonly session: Session;
  readonly standing: Standing;
  readonly view: ConsoleView | null;
  /** The number of `view`, -1 when none has come on this connection. */
  readonly viewNumber: number;
  readonly threads: ReadonlyMap<ConversationId, ThreadModel>;
  /** What stood in the fields, by conversation, when an earlier page was left. */
  readonly drafts: ReadonlyMap<string, string>;
  readonly openConversation: ConversationId | null;
  readonly reviews: OwnReviews;
  readonly readingReviews: boolean;
  readonly savingPhoto: boolean;
  /** Whom a visitor can be brought to, as it was read last; `null` before. */
  readonly colleagues: readonly Colleague[] | null;
  /** What was read of those who are called for or served. */
  readonly stories: Stories;
  readonly beside: BesideTalk;
  readonly advice: AdviceByTalk;
  readonly refusal: Refusal | null;
  /** When the agent used another page or device last, on this browser's clock; 0 before. */
  readonly usedElsewhereAt: Moment;
};

/** All that the console has heard. What elements see of it is derived in `console-view.ts`. */
export type ConsoleModel =
  | { readonly state: 'starting' }
  | { readonly state: 'signed-out'; readonly refusal: Refusal | null; readonly pending: boolean }
  | SignedIn;

type SignedInChange =
  | StoryChange
  | { readonly type: 'linkChanged'; readonly change: LinkChange }
  | { readonly type: 'viewHeard'; readonly view: ConsoleView }
  | {
      readonly type: 'messagesHeard';
      readonly conversationId: ConversationId;
      readonly messages: readonly Message[];
    }
  | { readonly type: 'visitorTyped'; readonly conversationId: ConversationId }
  | { readonly type: 'conversationOpened'; readonly conversationId: ConversationId }
  | { readonly type: 'messagesRead'; readonly conversationId: ConversationId; readonly number: number }
  | { readonly type: 'drafted'; readonly conversationId: ConversationId; readonly text: string }
  /** These words can be sent no more where they were meant for. */
  | { readonly type: 'wordsReturned'; readonly conversationId: ConversationId; readonly text: string }
  | { readonly type: 'commandAnswered'; readonly command: AgentCommand; readonly answer: Answer<object> }
  | { readonly type: 'photoAwaited' }
  | { readonly type: 'photoAnswered'; readonly answer: Answer<object> }
  | { readonly type: 'reviewsAwaited' }
  | {
      readonly type: 'reviewsAnswered';
      readonly page: string | null;
      readonly answer: AgentAnswerTo<'readReviews'>;
    }
  | { readonly type: 'colleaguesAnswered'; readonly answer: AgentAnswerTo<'readColleagues'> }
  | { readonly type: 'reviewModerated'; readonly moderated: AgentNotices['reviewModerated'] }
  | { readonly type: 'usedElsewhere' }
  | { readonly type: 'besideHeard'; readonly change: BesideChange }
  | { readonly type: 'adviceHeard'; readonly change: AdviceChange }
  | { readonly type: 'refused'; readonly refusal: Refusal }
  | { readonly type: 'refusalDismissed' };

export type AgentAnswerTo<Name extends keyof AgentRequests> = Answer<AgentRequests[Name]['result']>;

/** Everything that changes what the console knows. */
export type ConsoleChange =
  | { readonly type: 'signInAwaited' }
  | {
      readonly type: 'signedIn';
      readonly session: Session;
      readonly drafts: ReadonlyMap<string, string>;
    }
  | { readonly type: 'signedOut'; readonly refusal: Refusal | null }
  | SignedInChange;

/** @param now on the browser's clock */
export function reduceConsole(model: ConsoleModel, change: ConsoleChange, now: Moment): ConsoleModel {
  switch (change.type) {
    case 'signInAwaited':
      return { state: 'signed-out', refusal: null, pending: true };
    case 'signedIn':
      return signedIn(change.session, change.drafts);
    case 'signedOut':
      return { state: 'signed-out', refusal: change.refusal, pending: false };
    case 'refusalDismissed':
      return model.state === 'starting' ? model : { ...model, refusal: null };
    case 'linkChanged':
    case 'viewHeard':
    case 'messagesHeard':
    case 'visitorTyped':
    case 'conversationOpened':
    case 'messagesRead':
    case 'drafted':
    case 'wordsReturned':
    case 'commandAnswered':
    case 'photoAwaited':
    case 'photoAnswered':
    case 'reviewsAwaited':
    case 'reviewsAnswered':
    case 'colleaguesAnswered':
    case 'storyAwaited':
    case 'storyAnswered':
    case 'earlierTalkAwaited':
    case 'earlierTalkAnswered':
    case 'reviewModerated':
    case 'usedElsewhere':
    case 'besideHeard':
    case 'adviceHeard':
    case 'refused':
      return model.state === 'signed-in' ? reduceSignedIn(model, change, now) : model;
  }
}

const signedIn = (session: Session, drafts: SignedIn['drafts']): SignedIn => ({
  state: 'signed-in',
  session,
  standing: FIRST_STANDING,
  view: null,
  viewNumber: -1,
  threads: new Map(),
  drafts,
  openConversation: null,
  reviews: { state: 'unread' },
  readingReviews: false,
  savingPhoto: false,
  colleagues: null,
  stories: new Map(),
  beside: NOTHING_BESIDE,
  advice: new Map(),
  refusal: null,
  usedElsewhereAt: 0,
});

function reduceSignedIn(
  model: SignedIn,
  change: Exclude<SignedInChange, { type: 'refusalDismissed' }>,
  now: Moment,
): ConsoleModel {
  switch (change.type) {
    case 'linkChanged':
      return reduceLink(model, change.change, now);
    case 'viewHeard':
      return reduceView(model, change.view, now);
    case 'messagesHeard':
      return reduceMessages(model, change.conversationId, change.messages);
    case 'conversationOpened':
      return { ...model, openConversation: change.conversationId };
    case 'visitorTyped':
    case 'messagesRead':
    case 'drafted':
    case 'wordsReturned':
      return reduceThread(model, change, now);
    case 'commandAnswered':
      return reduceAnswer(model, change.command, change.answer);
    case 'photoAwaited':
      return { ...model, savingPhoto: true, refusal: null };
    case 'photoAnswered':
      return { ...model, savingPhoto: false, refusal: change.answer.ok ? null : change.answer.refusal };
    case 'reviewsAwaited': {
      const reviews: OwnReviews = model.reviews.state === 'shown' ? model.reviews : { state: 'loading' };
      return { ...model, reviews, readingReviews: true };
    }
    case 'reviewsAnswered':
      return reduceReviews(model, change.page, change.answer);
    case 'colleaguesAnswered':
      return reduceColleagues(model, change.answer);
    case 'besideHeard':
      return reduceBeside(model, change.change);
    case 'adviceHeard':
      return reduceAdvice(model, change.change);
    case 'reviewModerated':
      return { ...model, reviews: withModeration(model.reviews, change.moderated) };
    case 'usedElsewhere':
      return { ...model, usedElsewhereAt: now };
    case 'storyAwaited':
    case 'storyAnswered':
    case 'earlierTalkAwaited':
    case 'earlierTalkAnswered':
      return reduceStories(model, change);
    case 'refused':
      return { ...model, refusal: change.refusal };
  }
}

const reduceColleagues = (model: SignedIn, answer: AgentAnswerTo<'readColleagues'>): SignedIn =>
  answer.ok ? { ...model, colleagues: answer.result.colleagues } : { ...model, refusal: answer.refusal };

type ThreadChange = Extract<
  SignedInChange,
  { readonly type: 'visitorTyped' | 'messagesRead' | 'drafted' | 'wordsReturned' }
>;

function reduceThread(model: SignedIn, change: ThreadChange, now: Moment): SignedIn {
  switch (change.type) {
    case 'visitorTyped': {
      const visitorTypesUntil = serverMoment(model.standing, now) + LIMITS.typingShownSeconds * 1_000;
      return changeThread(model, change.conversationId, (thread) => ({ ...thread, visitorTypesUntil }));
    }
    case 'messagesRead':
      return changeThread(model, change.conversationId, (thread) => ({
        ...thread,
        seenNumber: Math.max(thread.seenNumber, Math.min(change.number, thread.words.messages.length)),
      }));
    case 'drafted':
      return changeThread(model, change.conversationId, (thread) => ({ ...thread, draft: change.text }));
    case 'wordsReturned':
      return changeThread(model, spokenIn(model.view, change.conversationId), (thread) => ({
        ...thread,
        draft: withReturned(change.text, thread.draft),
      }));
  }
}

/** A new connection may be to a server that has started anew: its numbers begin again. */
function reduceLink(model: SignedIn, change: LinkChange, now: Moment): ConsoleModel {
  if (change.state === 'refused' && change.refusal.code === 'sign-in-required') {
    return { state: 'signed-out', refusal: earlyRefusal('sign-in-required'), pending: false };
  }
  const standing = changeLink(model.standing, change, now);
  return { ...model, standing, viewNumber: change.state === 'live' ? -1 : model.viewNumber };
}

function reduceView(model: SignedIn, heard: ConsoleView, now: Moment): SignedIn {
  if (heard.number < model.viewNumber) return model;
  const standing = hearClock(model.standing, heard.serverNow, now);
  const view = share(model.view, heard);
  const there = new Set(view.conversations.map(({ conversationId }) => conversationId));
  const marksOf = new Map(view.conversations.map(({ conversationId, marks }) => [conversationId, marks]));
  const threads = new Map(
    talksOf(view).map(({ conversationId }) => {
      const draft = model.drafts.get(conversationId) ?? '';
      const thread = model.threads.get(conversationId) ?? { ...NEW_THREAD, draft };
      const read = marksOf.get(conversationId)?.agent.read ?? 0;
      return [conversationId, { ...thread, seenNumber: Math.max(thread.seenNumber, read) }];
    }),
  );
  const open = model.openConversation;
  // One that was accepted a moment ago may be open before the first view that holds it.
  const closed = open !== null && model.threads.has(open) && !there.has(open);
  const openConversation = closed ? null : open;
  carryDrafts(view, threads);
  const stories = storiesOf({ stories: model.stories, view });
  return { ...model, standing, view, viewNumber: view.number, threads, stories, openConversation };
}

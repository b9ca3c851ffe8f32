import { LIMITS } from '../../server/protocol/index.ts';
import type {
  Acquaintances,
  AgentList,
  AgentListDelta,
  Answer,
  ConversationId,
  ConversationView,
  Message,
  Moment,
  Refusal,
  VisitorRequests,
  VisitorState,
  VisitorView,
} from '../../server/protocol/index.ts';
import { applyList } from './agent-list.ts';
import type { KnownList } from './agent-list.ts';
import type { PageChange } from './agent-page.ts';
import { answerBooking, FIRST_BOOKING } from './booking-state.ts';
import type { BookingChange, BookingState } from './booking-state.ts';
import type { VisitorCommand } from './command.ts';
import type { LinkChange } from './connection.ts';
import { withReturned } from './drafts.ts';
import type { AgentPageState, NeedEstimate } from './picker-state.ts';
import { reducePart } from './picker-part-reducer.ts';
import { FIRST_PLACE } from './place.ts';
import type { Place, PlaceChange } from './place.ts';
import { answerReview, FIRST_REVIEW_MODEL, hearOwnReview } from './reviewing.ts';
import type { ReviewChange, ReviewModel } from './reviewing.ts';
import { changeLink, FIRST_STANDING, hearClock, serverMoment } from './standing.ts';
import type { Standing } from './standing.ts';
import { earlierWords, withEarlier } from './earlier-words.ts';
import { addMessages, NO_WORDS } from './words.ts';
import type { Words } from './words.ts';

/** All that the picker has heard. What elements see of it is derived in `picker-view.ts`. */
export type PickerModel = {
  readonly standing: Standing;
  /**
   * Whether a visitor was known at the start: then nothing is shown before the server says how they stand.
   */
  readonly expectsSelf: boolean;
  readonly list: KnownList | null;
  readonly self: VisitorView | null;
  /** The number of `self`, -1 when none has come on this connection. */
  readonly selfNumber: number;
  readonly acquaintances: Acquaintances | null;
  readonly needEstimate: NeedEstimate | null;
  /** The words of the conversation in `self`. */
  readonly words: Words;
  /** Of conversations before it under the same place. */
  readonly earlier: ReadonlyMap<ConversationId, Words>;
  /** The number of the newest message of it that was on the screen of somebody who looked. */
  readonly readNumber: number;
  /** What stands in the field and has not been sent. */
  readonly draft: string;
  readonly agentTypesUntil: Moment;
  /** The newest conversation of which the server spoke, also when it is over. */
  readonly lastConversation: ConversationView | null;
  readonly review: ReviewModel;
  readonly place: Place;
  readonly booking: BookingState;
  readonly page: AgentPageState;
  readonly refusal: Refusal | null;
};

export const FIRST_PICKER_MODEL: PickerModel = {
  standing: FIRST_STANDING,
  expectsSelf: false,
  list: null,
  self: null,
  selfNumber: -1,
  acquaintances: null,
  needEstimate: null,
  words: NO_WORDS,
  earlier: new Map(),
  readNumber: 0,
  draft: '',
  agentTypesUntil: 0,
  lastConversation: null,
  review: FIRST_REVIEW_MODEL,
  place: FIRST_PLACE,
  booking: FIRST_BOOKING,
  page: { state: 'none' },
  refusal: null,
};

/** Everything that changes what the picker knows. */
export type PickerChange =
  | { readonly type: 'started'; readonly expectsSelf: boolean; readonly draft: string }
  | { readonly type: 'linkChanged'; readonly change: LinkChange }
  | { readonly type: 'listHeard'; readonly list: AgentList | AgentListDelta }
  | { readonly type: 'selfHeard'; readonly self: VisitorState }
  | {
      readonly type: 'messagesHeard';
      readonly conversationId: ConversationId;
      readonly messages: readonly Message[];
    }
  | { readonly type: 'estimateHeard'; readonly heard: NeedEstimate }
  | { readonly type: 'messagesRead'; readonly number: number }
  | { readonly type: 'drafted'; readonly text: string }
  /** These words can be sent no more where they were meant for. */
  | { readonly type: 'wordsReturned'; readonly text: string }
  | { readonly type: 'agentTyped'; readonly conversationId: ConversationId }
  | { readonly type: 'commandAnswered'; readonly command: VisitorCommand; readonly answer: Answer<object> }
  | { readonly type: 'refused'; readonly refusal: Refusal }
  | { readonly type: 'refusalDismissed' }
  | ReviewChange
  | PlaceChange
  | BookingChange
  | PageChange;

/** @param now on the browser's clock */
export function reducePicker(model: PickerModel, change: PickerChange, now: Moment): PickerModel {
  switch (change.type) {
    case 'started':
      return { ...model, expectsSelf: change.expectsSelf, draft: change.draft };
    case 'linkChanged':
      return reduceLink(model, change.change, now);
    case 'listHeard':
      return hearList(model, change.list, now);
    case 'selfHeard':
      return reduceSelf(model, change.self, now);
    case 'messagesHeard':
      return reduceMessages(model, change.conversationId, change.messages);
    case 'messagesRead':
    case 'drafted':
    case 'wordsReturned':
      return reduceWords(model, change);
    case 'estimateHeard':
      return { ...model, needEstimate: change.heard };
    case 'agentTyped':
      return noteTyping(model, change.conversationId, now);
    case 'commandAnswered':
      return reduceAnswer(model, change.command, change.answer);
    case 'refused':
      return { ...model, refusal: change.refusal };
    case 'refusalDismissed':
      return { ...model, refusal: null };
    case 'thanksFinished':
    case 'revisingBegun':
    case 'reviewHeard':
    case 'revisingEnded':
    case 'viewHeard':
    case 'takeOverAwaited':
    case 'receiptAwaited':
    case 'receiptAnswered':
    case 'receiptClosed':
    case 'receiptBrought':
    case 'arrivalAwaited':
    case 'arrivalRefused':
    case 'arrivalEnded':
    case 'slotsAwaited':
    case 'slotsAnswered':
    case 'arrangedRead':
    case 'pageOpened':
    case 'moreReviewsAwaited':
    case 'pageAnswered':
    case 'pageClosed':
      return reducePart(model, change);
  }
}

function hearList(model: PickerModel, list: AgentList | AgentListDelta, now: Moment): PickerModel {
  const standing = hearClock(model.standing, list.serverNow, now);
  return { ...model, standing, list: applyList(model.list, list) };
}

type WordsChange = Extract<PickerChange, { type: 'messagesRead' | 'drafted' | 'wordsReturned' }>;

function reduceWords(model: PickerModel, change: WordsChange): PickerModel {
  switch (change.type) {
    case 'messagesRead':
      return { ...model, readNumber: Math.max(model.readNumber, change.number) };
    case 'drafted':
      return { ...model, draft: change.text };
    case 'wordsReturned': {
      // Who has left the conversation behind, and its end, is not reminded of it.
      const draft = model.self?.state === 'browsing' ? '' : withReturned(change.text, model.draft);
      return { ...model, draft };
    }
  }
}

function noteTyping(model: PickerModel, conversationId: ConversationId, now: Moment): PickerModel {
  if (conversationOf(model.self)?.conversationId !== conversationId) return model;
  const until = serverMoment(model.standing, now) + LIMITS.typingShownSeconds * 1_000;
  return { ...model, agentTypesUntil: until };
}

/**
 * A new connection may be to a server that has started anew: numbers begin again, and the list may be old.
 */
function reduceLink(model: PickerModel, change: LinkChange, now: Moment): PickerModel {
  const changed = { ...model, standing: changeLink(model.standing, change, now), agentTypesUntil: 0 };
  if (change.state !== 'live') return changed;
  return { ...changed, selfNumber: -1, list: model.list && { ...model.list, gap: true } };
}

function reduceSelf(model: PickerModel, heard: VisitorState, now: Moment): PickerModel {
  if (heard.number < model.selfNumber) return model;
  const self = heard.view;
  const same = conversationOf(self)?.conversationId === conversationOf(model.self)?.conversationId;
  return {
    ...model,
    standing: hearClock(model.standing, heard.serverNow, now),
    self,
    selfNumber: heard.number,
    acquaintances: heard.acquaintances,
    words: same ? model.words : NO_WORDS,
    earlier: earlierWords(model, self),
    readNumber: same ? model.readNumber : 0,
    draft: self.state === 'browsing' ? '' : model.draft,
    agentTypesUntil: same ? model.agentTypesUntil : 0,
    lastConversation: conversationOf(self) ?? model.lastConversation,
    review: hearOwnReview(model.review, heard),
    booking: { ...model.booking, bookings: heard.bookings },
  };
}

function reduceMessages(
  model: PickerModel,
  conversationId: ConversationId,
  messages: readonly Message[],
): PickerModel {
  if (conversationOf(model.self)?.conversationId !== conversationId) {
    return withEarlier(model, conversationId, messages);
  }
  const answered = messages.some((message) => message.author === 'agent');
  const agentTypesUntil = answered ? 0 : model.agentTypesUntil;
  return { ...model, words: addMessages(model.words, messages), agentTypesUntil };
}

/** Refusals of an act whose aim is reached anyway: nobody needs to read them. */
const REACHED: Readonly<Partial<Record<VisitorCommand['name'], Refusal['code']>>> = {
  choose: 'choice-unchanged',
  leave: 'ticket-unknown',
  end: 'conversation-ended',
  cancelTransfer: 'transfer-gone',
};

function reduceAnswer(model: PickerModel, command: VisitorCommand, answer: Answer<object>): PickerModel {
  if (!answer.ok) {
    // A message that failed says so itself.
    if (command.name === 'say' || answer.refusal.code === REACHED[command.name]) return model;
    // To keep one's place is what happens anyway.
    if (command.name === 'answerSwap' && !command.body.accepted) return model;
    return { ...model, refusal: answer.refusal };
  }
  switch (command.name) {
    case 'say': {
      const { number, sentAt } = answer.result as VisitorRequests['say']['result'];
      const { conversationId, text, attachments, commandId } = command.body;
      // What files it has, only the server's copy of the message tells.
      if (attachments !== undefined) return { ...model, refusal: null };
      const words = { conversationId, number, text, attachments: [], sentAt, commandId };
      const message = { ...words, author: 'visitor' } as const;
      return reduceMessages({ ...model, refusal: null }, conversationId, [message]);
    }
    case 'review':
    case 'changeReview': {
      const review = answerReview(model.review, command, model.lastConversation);
      return { ...model, refusal: null, review };
    }
    case 'book':
    case 'moveBooking':
    case 'cancelBooking':
    case 'leaveMessage': {
      const booking = answerBooking(model.booking, command, answer.result);
      return { ...model, refusal: null, booking };
    }
    case 'join':
    case 'writeQuestion':
    case 'choose':
    case 'leave':
    case 'answerSwap':
    case 'postpone':
    case 'resume':
    case 'prefer':
    case 'end':
    case 'skipReview':
    case 'cancelTransfer':
    case 'reopen':
      return { ...model, refusal: null };
  }
}

/** The conversation that the visitor is in, or looks back at. */
export function conversationOf(view: VisitorView | null): ConversationView | null {
  return view?.state === 'talking' || view?.state === 'reviewing' ? view.conversation : null;
}

import { LIMITS } from '../../server/protocol/index.ts';
import type {
  Acquaintances,
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
import { answerBooking, FIRST_BOOKING } from './booking-state.ts';
import type { BookingChange, BookingState } from './booking-state.ts';
import { FIRST_BROWSING_MODEL, reduceBrowsing } from './browsing-reducer.ts';
import type { BrowsingChange, BrowsingModel } from './browsing-reducer.ts';
import type { VisitorCommand } from './command.ts';
import { withReturned } from './drafts.ts';
import { reducePart } from './picker-part-reducer.ts';
import { FIRST_PLACE } from './place.ts';
import type { Place, PlaceChange } from './place.ts';
import { answerReview, FIRST_REVIEW_MODEL, hearOwnReview } from './reviewing.ts';
import type { ReviewChange, ReviewModel } from './reviewing.ts';
import { hearClock, serverMoment } from './standing.ts';
import { earlierWords, withEarlier } from './earlier-words.ts';
import { answerTranscriptMail, FIRST_TRANSCRIPT_MAIL } from './transcript-mail.ts';
import type { TranscriptMail } from './transcript-mail.ts';
import { addMessages, NO_WORDS } from './words.ts';
import type { Words } from './words.ts';

/** All that the picker has heard. What elements see of it is derived in `picker-view.ts`. */
export type PickerModel = BrowsingModel & {
  readonly self: VisitorView | null;
  /** The number of `self`, -1 when none has come on this connection. */
  readonly selfNumber: number;
  readonly acquaintances: Acquaintances | null;
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
  readonly transcriptMail: TranscriptMail;
};

export const FIRST_PICKER_MODEL: PickerModel = {
  ...FIRST_BROWSING_MODEL,
  self: null,
  selfNumber: -1,
  acquaintances: null,
  words: NO_WORDS,
  earlier: new Map(),
  readNumber: 0,
  draft: '',
  agentTypesUntil: 0,
  lastConversation: null,
  review: FIRST_REVIEW_MODEL,
  place: FIRST_PLACE,
  booking: FIRST_BOOKING,
  transcriptMail: FIRST_TRANSCRIPT_MAIL,
};

/** Everything that changes what the picker knows. */
export type PickerChange =
  | BrowsingChange
  | { readonly type: 'started'; readonly expectsSelf: boolean; readonly draft: string }
  | { readonly type: 'selfHeard'; readonly self: VisitorState }
  | {
      readonly type: 'messagesHeard';
      readonly conversationId: ConversationId;
      readonly messages: readonly Message[];
    }
  | { readonly type: 'messagesRead'; readonly number: number }
  | { readonly type: 'drafted'; readonly text: string }
  /** These words can be sent no more where they were meant for. */
  | { readonly type: 'wordsReturned'; readonly text: string }
  | { readonly type: 'agentTyped'; readonly conversationId: ConversationId }
  | { readonly type: 'commandAnswered'; readonly command: VisitorCommand; readonly answer: Answer<object> }
  | ReviewChange
  | PlaceChange
  | BookingChange;

/** @param now on the browser's clock */
export function reducePicker(model: PickerModel, change: PickerChange, now: Moment): PickerModel {
  switch (change.type) {
    case 'started':
      return { ...model, expectsSelf: change.expectsSelf, draft: change.draft };
    case 'linkChanged':
      return reduceLink(model, change, now);
    case 'listHeard':
    case 'estimateHeard':
    case 'refused':
    case 'refusalDismissed':
    case 'pageOpened':
    case 'moreReviewsAwaited':
    case 'pageAnswered':
    case 'pageClosed':
      return reduceBrowsing(model, change, now);
    case 'selfHeard':
      return reduceSelf(model, change.self, now);
    case 'messagesHeard':
      return reduceMessages(model, change.conversationId, change.messages);
    case 'messagesRead':
    case 'drafted':
    case 'wordsReturned':
      return reduceWords(model, change);
    case 'agentTyped':
      return noteTyping(model, change.conversationId, now);
    case 'commandAnswered':
      return reduceAnswer(model, change.command, change.answer);
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
    case 'arrangingBegun':
    case 'arrangedRead':
      return reducePart(model, change);
  }
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

/** A new connection may be to a server that has started anew: then numbers begin again. */
function reduceLink(
  model: PickerModel,
  change: Extract<PickerChange, { type: 'linkChanged' }>,
  now: Moment,
): PickerModel {
  const changed = { ...reduceBrowsing(model, change, now), agentTypesUntil: 0 };
  return change.change.state === 'live' ? { ...changed, selfNumber: -1 } : changed;
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
    transcriptMail: { offered: heard.sendsMail, sentTo: same ? model.transcriptMail.sentTo : null },
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
    case 'mailTranscript': {
      const conversation = conversationOf(model.self);
      const transcriptMail = answerTranscriptMail(model.transcriptMail, command.body, conversation);
      return { ...model, refusal: null, transcriptMail };
    }
    case 'join':
    case 'takeInvitation':
    case 'writeQuestion':
    case 'choose':
    case 'leave':
    case 'answerSwap':
    case 'takeAnswer':
    case 'prolong':
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

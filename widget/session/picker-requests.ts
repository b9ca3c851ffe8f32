import { LIMITS } from '../../server/protocol/index.ts';
import type {
  ChangeableReview,
  CommandId,
  ConversationId,
  Refusal,
  ReviewWords,
} from '../../server/protocol/index.ts';
import type { SlotsWanted } from './booking-state.ts';
import { BROWSING_REQUESTS } from './browsing-requests.ts';
import type { BrowsingPlan } from './browsing-requests.ts';
import type { DraftOf, VisitorCommand } from './command.ts';
import { earlyRefusal } from './early-refusal.ts';
import type { FileRequest } from './files/file-state.ts';
import { named } from './files/named.ts';
import type { PickerChange } from './picker-reducer.ts';
import type { PickerRequest, PickerState } from './picker-state.ts';
import { checkMessage, checkText } from './text-check.ts';

/** What a request comes to. A session carries it out; nothing is decided there. */
export type PickerPlan =
  | BrowsingPlan
  | { readonly kind: 'refuse'; readonly refusal: Refusal }
  | { readonly kind: 'send'; readonly draft: DraftOf<VisitorCommand> }
  | { readonly kind: 'retry'; readonly commandId: CommandId }
  | { readonly kind: 'discard'; readonly commandId: CommandId }
  | { readonly kind: 'write'; readonly conversationId: ConversationId; readonly text: string }
  | { readonly kind: 'readReview'; readonly reviewed: ChangeableReview }
  | ({ readonly kind: 'readSlots' } & SlotsWanted)
  | { readonly kind: 'file'; readonly request: FileRequest }
  | { readonly kind: 'change'; readonly change: PickerChange }
  | { readonly kind: 'handOver'; readonly act: 'takeOver' | 'makeReceipt' | 'redeem' };

type RequestOf<Type extends PickerRequest['type']> = Extract<PickerRequest, { readonly type: Type }>;
type Table = {
  readonly [Type in PickerRequest['type']]: (request: RequestOf<Type>, state: PickerState) => PickerPlan;
};

const NOTHING: PickerPlan = { kind: 'nothing' };
const send = (draft: DraftOf<VisitorCommand>): PickerPlan => ({ kind: 'send', draft });
const refuse = (why: Refusal): PickerPlan => ({ kind: 'refuse', refusal: why });
const change = (made: PickerChange): PickerPlan => ({ kind: 'change', change: made });

/** Every verb of the picker. One that makes no sense in the state at hand comes to nothing. */
export const PICKER_REQUESTS: Table = {
  ...BROWSING_REQUESTS,
  join: ({ choice, need, name, question }) => {
    const wrong =
      checkText(name, LIMITS.nameCharacters, 'name') ??
      checkText(question, LIMITS.questionCharacters, 'question');
    return wrong ? refuse(wrong) : send({ name: 'join', body: { choice, need, name, question } });
  },
  takeInvitation: ({ invitationId, need }) =>
    send({ name: 'takeInvitation', body: { invitationId, need, name: '', question: '' } }),
  choose: ({ choice, need }, state) => {
    const ticketId = ticketIn(state);
    return ticketId ? send({ name: 'choose', body: { ticketId, choice, need } }) : NOTHING;
  },
  leave: (_, state) => {
    const ticketId = ticketIn(state);
    return ticketId ? send({ name: 'leave', body: { ticketId } }) : NOTHING;
  },
  answerSwap: ({ accepted }, { view }) => {
    if (view.state !== 'waiting' || view.ticket.swap === null) return NOTHING;
    const { ticketId, swap } = view.ticket;
    return send({ name: 'answerSwap', body: { ticketId, agentId: swap.agent.agentId, accepted } });
  },
  takeAnswer: ({ enough }, state) => {
    const ticketId = ticketIn(state);
    return ticketId ? send({ name: 'takeAnswer', body: { ticketId, enough } }) : NOTHING;
  },
  prolong: (_, { view }) => {
    const isAsked = view.state === 'asked' || (view.state === 'waiting' && view.ticket.swap !== null);
    return isAsked ? send({ name: 'prolong', body: { ticketId: view.ticket.ticketId } }) : NOTHING;
  },
  postpone: (_, { view }) =>
    view.state === 'ringing' ? send({ name: 'postpone', body: { ticketId: view.ticket.ticketId } }) : NOTHING,
  resume: (_, { view }) =>
    view.state === 'postponed' ? send({ name: 'resume', body: { ticketId: view.ticket.ticketId } }) : NOTHING,
  takeOver: () => ({ kind: 'handOver', act: 'takeOver' }),
  makeReceipt: () => ({ kind: 'handOver', act: 'makeReceipt' }),
  closeReceipt: () => change({ type: 'receiptClosed' }),
  bringReceipt: ({ receipt }) => change({ type: 'receiptBrought', receipt }),
  redeemReceipt: () => ({ kind: 'handOver', act: 'redeem' }),
  refuseReceipt: () => change({ type: 'arrivalEnded' }),
  prefer: ({ agentId, preference }) => send({ name: 'prefer', body: { agentId, preference } }),
  writeQuestion: ({ question, attachments }, state) => {
    const ticketId = ticketIn(state);
    const wrong = checkText(question, LIMITS.questionCharacters, 'question');
    if (wrong) return refuse(wrong);
    return ticketId
      ? send({ name: 'writeQuestion', body: { ticketId, question: question.trim(), attachments } })
      : NOTHING;
  },
  attachFiles: (request) => ({ kind: 'file', request }),
  retryFile: (request) => ({ kind: 'file', request }),
  removeFile: (request) => ({ kind: 'file', request }),
  readFile: (request) => ({ kind: 'file', request }),
  say: ({ text, attachments = [] }, { view }) => {
    if (view.state !== 'talking') return NOTHING;
    const wrong = checkMessage(text, attachments.length);
    if (wrong) return refuse(wrong);
    const { conversationId } = view.conversation;
    return send({ name: 'say', body: { conversationId, text, ...named(attachments) } });
  },
  retryMessage: ({ commandId }) => ({ kind: 'retry', commandId }),
  discardMessage: ({ commandId }) => ({ kind: 'discard', commandId }),
  type: ({ text }, { view }) => {
    if (view.state === 'talking')
      return { kind: 'write', conversationId: view.conversation.conversationId, text };
    return 'ticket' in view ? change({ type: 'drafted', text }) : NOTHING;
  },
  read: ({ number }, { view }) =>
    view.state === 'talking' && number > view.readNumber ? change({ type: 'messagesRead', number }) : NOTHING,
  end: (_, { view }) =>
    view.state === 'talking'
      ? send({ name: 'end', body: { conversationId: view.conversation.conversationId } })
      : NOTHING,
  cancelTransfer: (_, { view }) =>
    view.state === 'talking'
      ? send({ name: 'cancelTransfer', body: { conversationId: view.conversation.conversationId } })
      : NOTHING,
  reopen: (_, { view }) =>
    view.state === 'reviewing'
      ? send({ name: 'reopen', body: { conversationId: view.conversation.conversationId } })
      : NOTHING,
  review: ({ stars, comment, tags, nps }, { view }) => {
    if (view.state !== 'reviewing') return NOTHING;
    const wrong = checkReview({ stars, comment, tags, nps });
    if (wrong) return refuse(wrong);
    const { conversationId } = view.conversation;
    return send({ name: 'review', body: { conversationId, stars, comment, tags, nps } });
  },
  reviseReview: (_, { view, reviewed }) => {
    const isFree = view.state === 'browsing' || view.state === 'closed' || view.state === 'thanked';
    return isFree && reviewed !== null ? { kind: 'readReview', reviewed } : NOTHING;
  },
  changeReview: ({ stars, comment, tags, nps }, { view }) => {
    if (view.state !== 'revising' || view.found === null) return NOTHING;
    const wrong = checkReview({ stars, comment, tags, nps });
    if (wrong) return refuse(wrong);
    const { conversationId } = view;
    return send({ name: 'changeReview', body: { conversationId, stars, comment, tags, nps } });
  },
  stopRevising: () => change({ type: 'revisingEnded' }),
  mailTranscript: ({ mail, zone, language }, { view }) => {
    if (view.state !== 'talking' && view.state !== 'reviewing') return NOTHING;
    const { conversationId } = view.conversation;
    return send({ name: 'mailTranscript', body: { conversationId, mail, zone, language } });
  },
  skipReview: (_, { view }) =>
    view.state === 'reviewing'
      ? send({ name: 'skipReview', body: { conversationId: view.conversation.conversationId } })
      : NOTHING,
  readSlots: ({ choice, need }) => ({ kind: 'readSlots', choice, need }),
  book: ({ choice, need, startsAt, name, contact, note, zone, language }) => {
    const wrong = checkText(name, LIMITS.nameCharacters, 'name') ?? checkNote(note);
    const body = { choice, need, startsAt, name, contact, note, zone, language };
    return wrong ? refuse(wrong) : send({ name: 'book', body });
  },
  moveBooking: ({ bookingId, choice, startsAt }) =>
    send({ name: 'moveBooking', body: { bookingId, choice, startsAt } }),
  cancelBooking: ({ bookingId }) => send({ name: 'cancelBooking', body: { bookingId } }),
  leaveMessage: ({ choice, name, contact, text }) => {
    if (text.trim() === '') return refuse(earlyRefusal('text-empty', 'text'));
    const wrong =
      checkText(name, LIMITS.nameCharacters, 'name') ?? checkText(text, LIMITS.questionCharacters, 'text');
    return wrong ? refuse(wrong) : send({ name: 'leaveMessage', body: { choice, name, contact, text } });
  },
  arrange: ({ arranging }) => change({ type: 'arrangingBegun', arranging }),
  finishArranged: () => change({ type: 'arrangedRead' }),
  finishThanks: () => change({ type: 'thanksFinished' }),
};

export function planPickerRequest(request: PickerRequest, state: PickerState): PickerPlan {
  // The table's own type pairs each verb with its request; the compiler cannot follow that through an index.
  const plan = PICKER_REQUESTS[request.type] as (request: PickerRequest, state: PickerState) => PickerPlan;
  return plan(request, state);
}

const checkNote = (note: string): Refusal | null => checkText(note, LIMITS.noteCharacters, 'note');

function checkReview({ stars, comment, nps }: ReviewWords): Refusal | null {
  const isWhole = (value: number, most: number): boolean => Number.isInteger(value) && value <= most;
  if (!isWhole(stars, LIMITS.starsMost) || stars < 1) return earlyRefusal('stars-invalid', 'stars');
  if (nps !== null && (!isWhole(nps, LIMITS.npsMost) || nps < 0)) return earlyRefusal('nps-invalid', 'nps');
  return checkText(comment, LIMITS.commentCharacters, 'comment');
}

function ticketIn({ view }: PickerState) {
  return 'ticket' in view ? view.ticket.ticketId : null;
}

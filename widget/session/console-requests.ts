import { LIMITS, MEASURE_LIMITS } from '../../server/protocol/index.ts';
import type { CommandId, ConversationId, Refusal, SignIn } from '../../server/protocol/index.ts';
import { adviceRead, type AdviceAct } from './advice.ts';
import { besideRead, type BesideAct } from './beside-talk.ts';
import type { AgentCommand, DraftOf } from './command.ts';
import {
  COLLEAGUES_READ,
  earlierTalkRead,
  photoWrite,
  storyRead,
  type ConsoleRead,
} from './console-reads.ts';
import type { ConsoleChange } from './console-reducer.ts';
import type { ConsoleRequest, ConsoleState } from './console-state.ts';
import { speaksIn } from './desk-talks.ts';
import { earlyRefusal } from './early-refusal.ts';
import type { FilePlace, FileRequest } from './files/file-state.ts';
import { named } from './files/named.ts';
import { checkMessage, checkText } from './text-check.ts';

/** What a request comes to. A session carries it out; nothing is decided there. */
export type ConsolePlan =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refuse'; readonly refusal: Refusal }
  | { readonly kind: 'signIn'; readonly body: SignIn }
  | { readonly kind: 'signOut' }
  | { readonly kind: 'send'; readonly draft: DraftOf<AgentCommand> }
  | { readonly kind: 'retry'; readonly commandId: CommandId }
  | { readonly kind: 'discard'; readonly commandId: CommandId }
  | {
      readonly kind: 'write';
      readonly conversationId: ConversationId;
      readonly text: string;
      /** Whether the visitor is told of it. */
      readonly tells: boolean;
    }
  | { readonly kind: 'signal'; readonly name: 'used' | 'idle' }
  | { readonly kind: 'readReviews'; readonly page: string | null }
  | ConsoleRead
  | { readonly kind: 'file'; readonly request: FileRequest; readonly place: FilePlace }
  | { readonly kind: 'change'; readonly change: ConsoleChange }
  | { readonly kind: 'wake' };

type RequestOf<Type extends ConsoleRequest['type']> = Extract<ConsoleRequest, { readonly type: Type }>;
type Table = {
  readonly [Type in ConsoleRequest['type']]: (request: RequestOf<Type>, state: ConsoleState) => ConsolePlan;
};

const NOTHING: ConsolePlan = { kind: 'nothing' };
const send = (draft: DraftOf<AgentCommand>): ConsolePlan => ({ kind: 'send', draft });
const toFiles = (request: FileRequest & { readonly conversationId?: ConversationId }): ConsolePlan => ({
  kind: 'file',
  request,
  place: request.conversationId ?? '',
});
const beside = (act: BesideAct, { state }: ConsoleState): ConsolePlan =>
  state === 'signed-in' ? besideRead(act) : NOTHING;
const advice = (act: AdviceAct, state: ConsoleState): ConsolePlan => {
  if (state.state !== 'signed-in') return NOTHING;
  const read = adviceRead(act, state.advice);
  return 'kind' in read ? read : change({ type: 'adviceHeard', change: read });
};
const change = (made: ConsoleChange): ConsolePlan => ({ kind: 'change', change: made });

/** Every verb of the console. One that makes no sense in the state at hand comes to nothing. */
export const CONSOLE_REQUESTS: Table = {
  signIn: ({ email, password }, state) => {
    const waits = state.state === 'signed-out' && !state.pending;
    return waits ? { kind: 'signIn', body: { email, password } } : NOTHING;
  },
  signOut: (_, { state }) => (state === 'signed-in' ? { kind: 'signOut' } : NOTHING),
  setAvailability: ({ availability, backAt, pause }) => {
    const body = { availability, backAt };
    return send({ name: 'setAvailability', body: pause === undefined ? body : { ...body, pause } });
  },
  tellUsed: () => ({ kind: 'signal', name: 'used' }),
  tellIdle: () => ({ kind: 'signal', name: 'idle' }),
  leaveAt: ({ leavesAt }) => send({ name: 'leaveAt', body: { leavesAt } }),
  drain: ({ more }) => send({ name: 'drain', body: { more } }),
  saveProfile: ({ type, ...body }) => send({ name: 'saveProfile', body }),
  savePhoto: ({ image }, { state }) => (state === 'signed-in' ? photoWrite(image) : NOTHING),
  removePhoto: (_, { state }) => (state === 'signed-in' ? photoWrite(null) : NOTHING),
  accept: ({ offerId }) => send({ name: 'accept', body: { offerId } }),
  decline: ({ offerId }) => send({ name: 'decline', body: { offerId } }),
  openConversation: ({ conversationId }) => change({ type: 'conversationOpened', conversationId }),
  attachFiles: (request) => toFiles(request),
  retryFile: (request) => toFiles(request),
  removeFile: (request) => toFiles(request),
  readFile: (request) => toFiles(request),
  say: ({ conversationId, text, attachments = [] }) => {
    const wrong = checkMessage(text, attachments.length);
    if (wrong) return { kind: 'refuse', refusal: wrong };
    return send({ name: 'say', body: { conversationId, text, ...named(attachments) } });
  },
  retryMessage: ({ commandId }) => ({ kind: 'retry', commandId }),
  discardMessage: ({ commandId }) => ({ kind: 'discard', commandId }),
  type: ({ conversationId, text }, state) => ({
    kind: 'write',
    conversationId,
    text,
    tells: text !== '' && isOpen(state, conversationId),
  }),
  read: ({ conversationId, number }, state) => {
    const thread = state.state === 'signed-in' ? state.threads.get(conversationId) : undefined;
    if (thread === undefined || number <= thread.seenNumber) return NOTHING;
    return change({ type: 'messagesRead', conversationId, number });
  },
  switchChannel: ({ conversationId, channel }) =>
    send({ name: 'switchChannel', body: { conversationId, channel } }),
  end: ({ conversationId }) => send({ name: 'end', body: { conversationId } }),
  readColleagues: (_, { state }) => (state === 'signed-in' ? COLLEAGUES_READ : NOTHING),
  readStory: (request, state) =>
    (state.state === 'signed-in' ? storyRead(request, state.stories) : null) ?? NOTHING,
  readEarlierTalk: (request, state) =>
    (state.state === 'signed-in' ? earlierTalkRead(request, state.stories) : null) ?? NOTHING,
  transfer: ({ conversationId, target, mode, reason, note }) => {
    const wrong = checkText(note, LIMITS.transferNoteCharacters, 'note');
    if (wrong) return { kind: 'refuse', refusal: wrong };
    return send({ name: 'transfer', body: { conversationId, target, mode, reason, note: note.trim() } });
  },
  cancelTransfer: ({ conversationId }) => send({ name: 'cancelTransfer', body: { conversationId } }),
  reopen: ({ conversationId }) => send({ name: 'reopen', body: { conversationId } }),
  pick: ({ ticketId, reason }) => send({ name: 'pick', body: { ticketId, reason } }),
  answerWaiting: ({ ticketIds, text }) => {
    const said = text.trim();
    const wrong =
      said === '' ? earlyRefusal('text-empty', 'text') : checkText(said, LIMITS.messageCharacters, 'text');
    if (wrong) return { kind: 'refuse', refusal: wrong };
    return send({ name: 'answerWaiting', body: { ticketIds, text: said } });
  },
  finishWrapUp: ({ conversationId }) => send({ name: 'finishWrapUp', body: { conversationId } }),
  prolongWrapUp: ({ conversationId }) => send({ name: 'prolongWrapUp', body: { conversationId } }),
  recordOutcome: ({ conversationId, outcome }) =>
    send({ name: 'recordOutcome', body: { conversationId, outcome } }),
  addNote: ({ conversationId, text }) => {
    const said = text.trim();
    const wrong =
      said === ''
        ? earlyRefusal('text-empty', 'note')
        : checkText(said, LIMITS.internalNoteCharacters, 'note');
    if (wrong) return { kind: 'refuse', refusal: wrong };
    return send({ name: 'addNote', body: { conversationId, text: said } });
  },
  readNotes: beside,
  readQuickReplies: beside,
  changePassword: beside,
  saveQuickReplies: beside,
  readMeasures: beside,
  readSkills: beside,
  readDecisions: beside,
  readSuggestions: advice,
  searchKnowledge: advice,
  takeSuggestion: advice,
  dismissSuggestion: advice,
  saveHours: ({ hours }) => send({ name: 'saveHours', body: { hours } }),
  finishBooking: ({ bookingId }) => send({ name: 'finishBooking', body: { bookingId } }),
  giveUpBooking: ({ bookingId }) => send({ name: 'giveUpBooking', body: { bookingId } }),
  finishLeftMessage: ({ leftMessageId }) => send({ name: 'finishLeftMessage', body: { leftMessageId } }),
  readReviews: (_, state) => {
    if (state.state !== 'signed-in' || state.reviews.state === 'loading') return NOTHING;
    if (state.pending === 'readReviews') return NOTHING;
    const page = state.reviews.state === 'shown' ? state.reviews.nextPage : null;
    return { kind: 'readReviews', page };
  },
  replyToReview: ({ reviewId, reply }) => {
    const wrong =
      reply === '' ? earlyRefusal('text-empty', 'reply') : checkText(reply, LIMITS.replyCharacters, 'reply');
    if (wrong) return { kind: 'refuse', refusal: wrong };
    return send({ name: 'replyToReview', body: { reviewId, reply } });
  },
  disputeReview: ({ reviewId, reason }) => {
    const wrong = checkText(reason, MEASURE_LIMITS.disputeCharacters, 'reason');
    if (wrong) return { kind: 'refuse', refusal: wrong };
    return send({ name: 'disputeReview', body: { reviewId, reason } });
  },
  dismissRefusal: () => change({ type: 'refusalDismissed' }),
  reconnect: () => ({ kind: 'wake' }),
};

const isOpen = (state: ConsoleState, conversationId: ConversationId): boolean =>
  state.state === 'signed-in' &&
  state.view?.conversations.some(
    (each) => each.phase.state !== 'wrap-up' && speaksIn(each) === conversationId,
  ) === true;

export function planConsoleRequest(request: ConsoleRequest, state: ConsoleState): ConsolePlan {
  // The table's own type pairs each verb with its request; the compiler cannot follow that through an index.
  const plan = CONSOLE_REQUESTS[request.type] as (
    request: ConsoleRequest,
    state: ConsoleState,
  ) => ConsolePlan;
  return plan(request, state);
}

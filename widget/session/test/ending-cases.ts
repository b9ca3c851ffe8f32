import { LIMITS, refusal, type TicketId } from '../../../server/protocol/index.ts';
import type { ConsoleRequest, ConsoleState } from '../console-state.ts';
import { talk } from './samples.ts';

type Case = readonly [what: string, request: ConsoleRequest, state: ConsoleState, plan: object];
type EndingVerb =
  | 'recordOutcome'
  | 'prolongWrapUp'
  | 'addNote'
  | 'answerWaiting'
  | 'changePassword'
  | 'readNotes'
  | 'readQuickReplies'
  | 'saveQuickReplies';

const sends = (name: string, body: object) => ({ kind: 'send', draft: { name, body } });
const outcome = { disposition: 'order', resolved: 'yes', sale: { amount: 1_250, currency: 'EUR' } } as const;
const ticketIds = ['t-ada', 't-ben'] as TicketId[];
const answer = (text: string) => ({ type: 'answerWaiting', ticketIds, text }) as const;
const note = (text: string) => ({ type: 'addNote', conversationId: talk, text }) as const;

const nothing = { kind: 'nothing' };

/** What the verbs that say something of a conversation come to; what is read is tested with its answers. */
export const endingCases = (
  signedIn: ConsoleState,
  signedOut: ConsoleState,
): Record<EndingVerb, readonly Case[]> => ({
  recordOutcome: [
    [
      'says it',
      { type: 'recordOutcome', conversationId: talk, outcome },
      signedIn,
      sends('recordOutcome', { conversationId: talk, outcome }),
    ],
  ],
  changePassword: [
    ['needs somebody', { type: 'changePassword', password: 'a', newPassword: 'b' }, signedOut, nothing],
  ],
  readNotes: [['needs somebody', { type: 'readNotes', conversationId: talk }, signedOut, nothing]],
  readQuickReplies: [['needs somebody', { type: 'readQuickReplies' }, signedOut, nothing]],
  saveQuickReplies: [['needs somebody', { type: 'saveQuickReplies', replies: [] }, signedOut, nothing]],
  prolongWrapUp: [
    [
      'says it',
      { type: 'prolongWrapUp', conversationId: talk },
      signedIn,
      sends('prolongWrapUp', { conversationId: talk }),
    ],
  ],
  answerWaiting: [
    [
      'says it to all of them, without the space around it',
      answer(' The parcels are late today. '),
      signedIn,
      sends('answerWaiting', { ticketIds, text: 'The parcels are late today.' }),
    ],
    [
      'says something',
      answer(' '),
      signedIn,
      { kind: 'refuse', refusal: refusal('text-empty', undefined, 'text') },
    ],
    [
      'checks its length',
      answer('x'.repeat(LIMITS.messageCharacters + 1)),
      signedIn,
      { kind: 'refuse', refusal: refusal('text-too-long', undefined, 'text') },
    ],
  ],
  addNote: [
    [
      'says it without the space around it',
      note(' Has the receipt. '),
      signedIn,
      sends('addNote', { conversationId: talk, text: 'Has the receipt.' }),
    ],
    [
      'says something',
      note(' '),
      signedIn,
      { kind: 'refuse', refusal: refusal('text-empty', undefined, 'note') },
    ],
    [
      'checks its length',
      note('x'.repeat(LIMITS.internalNoteCharacters + 1)),
      signedIn,
      { kind: 'refuse', refusal: refusal('text-too-long', undefined, 'note') },
    ],
  ],
});

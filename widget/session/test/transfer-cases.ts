import { LIMITS, refusal } from '../../../server/protocol/index.ts';
import type { TicketId } from '../../../server/protocol/index.ts';
import { COLLEAGUES_READ } from '../console-reads.ts';
import type { ConsoleRequest, ConsoleState } from '../console-state.ts';
import { ada, talk } from './samples.ts';

type Case = readonly [what: string, request: ConsoleRequest, state: ConsoleState, plan: object];
type TransferVerb = 'readColleagues' | 'transfer' | 'cancelTransfer' | 'reopen' | 'pick';

const nothing = { kind: 'nothing' };
const sends = (name: string, body: object) => ({ kind: 'send', draft: { name, body } });
const ticketId = 'ticket' as TicketId;
const way = {
  conversationId: talk,
  target: { kind: 'agent', agentId: ada },
  mode: 'warm',
  reason: 'in-charge',
  note: 'Has the receipt.',
} as const;

/** What the verbs that bring visitors on, back, and out of order come to. */
export const transferCases = (
  signedIn: ConsoleState,
  signedOut: ConsoleState,
): Record<TransferVerb, readonly Case[]> => ({
  readColleagues: [
    ['reads them', { type: 'readColleagues' }, signedIn, COLLEAGUES_READ],
    ['needs somebody', { type: 'readColleagues' }, signedOut, nothing],
  ],
  transfer: [
    ['says whom to, why, and what to know', { type: 'transfer', ...way }, signedIn, sends('transfer', way)],
    [
      'checks the note',
      { type: 'transfer', ...way, note: 'x'.repeat(LIMITS.transferNoteCharacters + 1) },
      signedIn,
      { kind: 'refuse', refusal: refusal('text-too-long', undefined, 'note') },
    ],
  ],
  cancelTransfer: [
    [
      'says it',
      { type: 'cancelTransfer', conversationId: talk },
      signedIn,
      sends('cancelTransfer', { conversationId: talk }),
    ],
  ],
  reopen: [
    [
      'says it',
      { type: 'reopen', conversationId: talk },
      signedIn,
      sends('reopen', { conversationId: talk }),
    ],
  ],
  pick: [
    [
      'says whom, and why',
      { type: 'pick', ticketId, reason: 'urgent' },
      signedIn,
      sends('pick', { ticketId, reason: 'urgent' }),
    ],
  ],
});

import type { PickerRequest, PickerState, PickerView } from '../picker-state.ts';
import { face, ringing, START, ticket, ticketId } from './samples.ts';

type Case = readonly [what: string, request: PickerRequest, state: PickerState, plan: object];
type PlaceVerb =
  | 'prolong'
  | 'postpone'
  | 'resume'
  | 'takeOver'
  | 'makeReceipt'
  | 'closeReceipt'
  | 'bringReceipt'
  | 'redeemReceipt'
  | 'refuseReceipt';

const nothing = { kind: 'nothing' };
const receipt = 'a-signed-receipt';

/**
 * What the verbs that keep and move a place come to, in states that differ from `browsing` by what they show.
 */
export function placeCases(browsing: PickerState): Record<PlaceVerb, readonly Case[]> {
  const showing = (view: object): PickerState => ({ ...browsing, view: view as PickerView });
  const called = showing(ringing);
  const postponed = showing({ state: 'postponed', ticket, agent: face, until: START });
  const inLine = showing({ state: 'waiting', ticket });
  const swapped = showing({
    state: 'waiting',
    ticket: { ...ticket, swap: { agent: face, answerBy: START } },
  });
  const asked = showing({ state: 'asked', ticket, reason: 'agent-offline', answerBy: START });
  const onTicket = (name: string) => ({ kind: 'send', draft: { name, body: { ticketId } } });
  return {
    prolong: [
      ['takes more time for a swap', { type: 'prolong' }, swapped, onTicket('prolong')],
      ['takes more time for what to do', { type: 'prolong' }, asked, onTicket('prolong')],
      ['needs something asked', { type: 'prolong' }, inLine, nothing],
    ],
    postpone: [
      ['asks for more time when called', { type: 'postpone' }, called, onTicket('postpone')],
      ['needs a call', { type: 'postpone' }, browsing, nothing],
    ],
    resume: [
      ['is ready before the time is over', { type: 'resume' }, postponed, onTicket('resume')],
      ['needs a call that was put off', { type: 'resume' }, called, nothing],
    ],
    takeOver: [['goes on here', { type: 'takeOver' }, browsing, { kind: 'handOver', act: 'takeOver' }]],
    makeReceipt: [
      ['makes a receipt', { type: 'makeReceipt' }, called, { kind: 'handOver', act: 'makeReceipt' }],
    ],
    closeReceipt: [
      [
        'puts it away',
        { type: 'closeReceipt' },
        called,
        { kind: 'change', change: { type: 'receiptClosed' } },
      ],
    ],
    bringReceipt: [
      [
        'asks before it is used',
        { type: 'bringReceipt', receipt },
        browsing,
        { kind: 'change', change: { type: 'receiptBrought', receipt } },
      ],
    ],
    redeemReceipt: [['uses it', { type: 'redeemReceipt' }, browsing, { kind: 'handOver', act: 'redeem' }]],
    refuseReceipt: [
      [
        'leaves it',
        { type: 'refuseReceipt' },
        browsing,
        { kind: 'change', change: { type: 'arrivalEnded' } },
      ],
    ],
  };
}

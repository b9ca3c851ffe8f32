import type { InvitationId } from '../../../server/protocol/index.ts';
import type { PickerRequest, PickerState } from '../picker-state.ts';
import { talk } from './samples.ts';

type Case = readonly [what: string, request: PickerRequest, state: PickerState, plan: object];

const nothing = { kind: 'nothing' };
const sends = (name: string) => ({ kind: 'send', draft: { name, body: { conversationId: talk } } });

const taken = { invitationId: 'invitation' as InvitationId, need: { skills: [], languages: [] } };

/** What the verbs come to by which a visitor accepts an invitation, stays with an agent, or comes back. */
export const wayCases = (
  inTalk: PickerState,
  inReview: PickerState,
): Record<'cancelTransfer' | 'reopen' | 'takeInvitation', readonly Case[]> => ({
  takeInvitation: [
    [
      'accepts it',
      { type: 'takeInvitation', ...taken },
      inTalk,
      { kind: 'send', draft: { name: 'takeInvitation', body: { ...taken, name: '', question: '' } } },
    ],
  ],
  cancelTransfer: [
    ['stays with the agent', { type: 'cancelTransfer' }, inTalk, sends('cancelTransfer')],
    ['needs a conversation', { type: 'cancelTransfer' }, inReview, nothing],
  ],
  reopen: [
    ['opens it again', { type: 'reopen' }, inReview, sends('reopen')],
    ['needs an ended conversation', { type: 'reopen' }, inTalk, nothing],
  ],
});

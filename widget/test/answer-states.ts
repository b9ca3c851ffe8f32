import type { AnswerId, Moment, TicketView, WaitingAnswer } from '../../server/protocol/index.ts';
import type { PickerState } from '../session/picker-state.ts';
import { fakeFace, fakeList } from './fake-picker-session.ts';

const TEXT = [
  'The parcels of Monday come tomorrow: the carrier had a breakdown.',
  'You need not do anything; the number in your mail stays as it is.',
].join('\n');

/** Somebody in line has been answered: just now, and stays after an earlier one. */
export function answerStates(now: Moment, ticket: TicketView): Record<string, Partial<PickerState>> {
  const list = fakeList(now);
  const busy = { ...list, agents: list.agents.map((agent) => ({ ...agent, estimate: ticket.estimate })) };
  const answer = (name: string, stays: boolean): WaitingAnswer => ({
    answerId: name as AnswerId,
    agent: fakeFace(now, 'marco'),
    text: TEXT,
    answeredAt: now - 60_000,
    stays,
  });
  const waiting = (...answers: readonly WaitingAnswer[]): Partial<PickerState> => ({
    view: { state: 'waiting', ticket: { ...ticket, answers } },
    list: busy,
  });
  return {
    'waiting-answered': waiting(answer('one', false)),
    'waiting-answered-stays': waiting(answer('one', true)),
  };
}

import type { AgentId, AgentRequests } from '../../protocol/index.ts';
import type { Letter } from '../site/letter.ts';
import { plainLetter, sign } from '../site/letters.ts';

type Name = 'saveHours' | 'finishBooking' | 'giveUpBooking' | 'finishLeftMessage';
type Letters = {
  readonly [Each in Name]: (agentId: AgentId, body: AgentRequests[Each]['body']) => Letter;
};

const person = (agentId: AgentId) => ({ kind: 'agent', agentId }) as const;

/** What an agent asks about hours, bookings and left messages. */
export const AGENT_BOOKING_LETTERS: Letters = {
  saveHours: (agentId, body) =>
    plainLetter(sign(person(agentId), 'saveHours', body), { type: 'setHours', agentId, hours: body.hours }),
  finishBooking: (agentId, body) =>
    plainLetter(sign(person(agentId), 'finishBooking', body), {
      type: 'finishBooking',
      agentId,
      bookingId: body.bookingId,
    }),
  giveUpBooking: (agentId, body) =>
    plainLetter(sign(person(agentId), 'giveUpBooking', body), {
      type: 'giveUpBooking',
      agentId,
      bookingId: body.bookingId,
    }),
  finishLeftMessage: (agentId, body) =>
    plainLetter(sign(person(agentId), 'finishLeftMessage', body), {
      type: 'finishLeftMessage',
      agentId,
      leftMessageId: body.leftMessageId,
    }),
};

import { refusal } from '../../protocol/index.ts';
import type { Handlers } from '../draft.ts';
import { openTicket } from './choice.ts';

/**
 * What is written ahead stands fast while somebody is being called: nobody accepts words other than those
 * they read. If the call comes to nothing it may change again.
 */
export const QUESTION_HANDLERS: Handlers<'writeQuestion'> = {
  writeQuestion(draft, { visitorId, ticketId }) {
    const found = openTicket(draft.state, visitorId, ticketId);
    if ('refusal' in found) return found.refusal;
    if (found.ticket.phase.state === 'offered') return refusal('question-closed');
    draft.emit({ type: 'questionWritten', ticketId });
    return null;
  },
};

import { refusal } from '../../protocol/index.ts';
import type { Handlers } from '../draft.ts';
import { later } from '../moment.ts';
import { answerDueAt, mayProlong } from '../prolong.ts';
import { openTicket } from './choice.ts';

export const PROLONG_HANDLERS: Handlers<'prolong'> = {
  /** The time for an answer begins anew; where the setting is shorter by now, it stays what it was. */
  prolong(draft, { visitorId, ticketId }) {
    const { state, now } = draft;
    const found = openTicket(state, visitorId, ticketId);
    if ('refusal' in found) return found.refusal;
    const { ticket } = found;
    const dueAt = answerDueAt(ticket);
    if (dueAt === null || now >= dueAt) {
      return refusal('prolong-spent', 'The time for this answer is over. Your place is as it was.');
    }
    if (!mayProlong(ticket)) return refusal('prolong-spent');
    const { askSeconds, swapSeconds } = state.settings;
    if (ticket.swap === null) {
      draft.emit({ type: 'askProlonged', ticketId, answerBy: Math.max(dueAt, later(now, askSeconds)) });
    } else {
      const answerBy = Math.max(dueAt, later(now, swapSeconds));
      draft.emit({ type: 'swapProlonged', ticketId, agentId: ticket.swap.agentId, answerBy });
    }
    return null;
  },
};

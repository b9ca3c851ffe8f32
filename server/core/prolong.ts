import { LIMITS, type Moment } from '../protocol/index.ts';
import type { Ticket } from './state.ts';

/** Until when its visitor is to answer what is asked, a swap or what to do; `null` if nothing is. */
export function answerDueAt({ phase, swap }: Ticket): Moment | null {
  return phase.state === 'asked' ? phase.answerBy : (swap?.answerBy ?? null);
}

/** Whether its visitor may take more time for that answer once more. */
export const mayProlong = (ticket: Ticket): boolean =>
  answerDueAt(ticket) !== null && ticket.prolongations < LIMITS.prolongationsPerTicket;

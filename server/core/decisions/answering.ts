import {
  LIMITS,
  refusal,
  type AnswerMiss,
  type MissedTicket,
  type Refusal,
  type TicketId,
} from '../../protocol/index.ts';
import type { Handlers } from '../draft.ts';
import { canServe } from '../eligible.ts';
import { isConnected } from '../presence.ts';
import type { Agent, SiteState } from '../state.ts';
import { isWarm } from '../transfer/transfer.ts';
import { openTicket } from './choice.ts';
import { closeTicket } from './transfer-end.ts';

export const ANSWERING_HANDLERS: Handlers<'answerWaiting' | 'takeAnswer'> = {
  /** Whoever can be reached is; the others are named with the reason. */
  answerWaiting(draft, { agentId, ticketIds, answerId }) {
    const { state } = draft;
    const agent = state.agents.get(agentId);
    if (agent === undefined) return refusal('agent-unknown');
    if (!isConnected(agent.presence) || agent.availability === 'offline') return refusal('agent-offline');
    const wanted = [...new Set(ticketIds)];
    if (wanted.length === 0 || wanted.length > LIMITS.ticketsPerAnswer) {
      return refusal('malformed', `Choose 1 to ${LIMITS.ticketsPerAnswer} visitors.`, 'ticketIds');
    }
    const missed = wanted.flatMap((ticketId) => missOf(state, agent, ticketId) ?? []);
    const reached = wanted.filter((ticketId) => !missed.some((miss) => miss.ticketId === ticketId));
    if (reached.length === 0) return nobodyReached(missed);
    draft.emit({ type: 'waitingAnswered', answerId, agentId, ticketIds: reached, missed });
    return null;
  },

  takeAnswer(draft, { visitorId, ticketId, enough }) {
    const found = openTicket(draft.state, visitorId, ticketId);
    if ('refusal' in found) return found.refusal;
    const { ticket } = found;
    if (ticket.answers.length === 0) {
      return refusal('malformed', 'Nobody has answered this yet. Leave the line instead.', 'ticketId');
    }
    if (enough) closeTicket(draft, ticket, 'answered');
    else if (ticket.answers.some(({ stays }) => !stays)) draft.emit({ type: 'waitingContinued', ticketId });
    return null;
  },
};

function missOf(state: SiteState, agent: Agent, ticketId: TicketId): MissedTicket | null {
  const why = whyMissed(state, agent, ticketId);
  return why === null ? null : { ticketId, why };
}

function whyMissed({ tickets }: SiteState, agent: Agent, ticketId: TicketId): AnswerMiss | null {
  const ticket = tickets.get(ticketId);
  if (ticket === undefined || !canServe(agent, ticket)) return 'gone';
  if (ticket.phase.state === 'offered' || isWarm(ticket)) return 'busy';
  return ticket.answers.length < LIMITS.answersPerTicket ? null : 'answered';
}

/** The reason of the first stands for all: mostly there is only one. */
function nobodyReached([first]: readonly MissedTicket[]): Refusal {
  switch (first?.why) {
    case undefined:
    case 'gone':
      return refusal('visitor-gone', 'None of these visitors waits in your line any more.');
    case 'busy':
      return refusal('ticket-taken', 'These visitors are called, or talk with somebody, by now.');
    case 'answered':
      return refusal('answers-spent');
  }
}

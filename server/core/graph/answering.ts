import { LIMITS } from '../../protocol/index.ts';
import { canServe } from '../eligible.ts';
import type { Check } from './check.ts';
import { expectPhase } from './phase.ts';

const REACHABLE = ['waiting', 'asked', 'postponed'] as const;

/** One answer goes to those who wait where the agent could take them, and to nobody too often. */
export const checkWaitingAnswered: Check<'waitingAnswered'> = (state, event, report) => {
  const { type, agentId, ticketIds } = event;
  const agent = state.agents.get(agentId);
  report.expect(
    ticketIds.length > 0 && ticketIds.length <= LIMITS.ticketsPerAnswer,
    () => `${agentId} answered ${ticketIds.length} at once.`,
  );
  for (const ticketId of ticketIds) {
    expectPhase(state, { type, ticketId }, REACHABLE, report);
    const ticket = state.tickets.get(ticketId);
    const isFit = agent !== undefined && ticket !== undefined && canServe(agent, ticket);
    report.expect(isFit, () => `${agentId} answered ${ticketId}, which is not in that line.`);
    const before = ticket?.answers.length ?? 0;
    report.expect(before < LIMITS.answersPerTicket, () => `Ticket ${ticketId} was answered too often.`);
  }
};

export const checkWaitingContinued: Check<'waitingContinued'> = (state, { ticketId }, report) => {
  const isAnswered = state.tickets.get(ticketId)?.answers.some(({ stays }) => !stays) === true;
  report.expect(isAnswered, () => `Ticket ${ticketId} stays after no answer.`);
};

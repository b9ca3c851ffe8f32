import { changeTicketRow } from './ticket.ts';
import type { Evolvers } from './evolver.ts';

export const ANSWERING_EVOLVERS: Evolvers<'waitingAnswered' | 'waitingContinued'> = {
  waitingAnswered: (state, { ticketIds, answerId, agentId, at }) =>
    ticketIds.reduce(
      (answered, ticketId) =>
        changeTicketRow(answered, ticketId, ({ answers }) => ({
          answers: [...answers, { answerId, agentId, at, stays: false }],
        })),
      state,
    ),
  waitingContinued: (state, { ticketId }) =>
    changeTicketRow(state, ticketId, ({ answers }) => ({
      answers: answers.map((answer) => ({ ...answer, stays: true })),
    })),
};

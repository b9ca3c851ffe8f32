import type { TicketId } from '../../protocol/index.ts';
import type { SiteState } from '../state.ts';
import type { Evolvers } from './evolver.ts';
import { changeTicketRow } from './ticket.ts';

export const SWAP_EVOLVERS: Evolvers<
  'swapOffered' | 'swapProlonged' | 'swapAccepted' | 'swapDeclined' | 'swapLapsed' | 'swapWithdrawn'
> = {
  swapOffered: (state, { ticketId, agentId, answerBy }) =>
    changeTicketRow(state, ticketId, () => ({ swap: { agentId, answerBy }, swapAsked: true })),

  swapProlonged: (state, { ticketId, agentId, answerBy }) =>
    changeTicketRow(state, ticketId, ({ prolongations }) => ({
      swap: { agentId, answerBy },
      prolongations: prolongations + 1,
    })),

  swapAccepted: (state, { ticketId, agentId }) =>
    changeTicketRow(state, ticketId, () => ({
      choice: { kind: 'flex', agentId, patienceSeconds: 0 },
      released: 'patience-ended',
      swap: null,
      explanation: { kind: 'swap', outcome: 'accepted' },
    })),

  swapDeclined: (state, { ticketId }) => withoutSwap(state, ticketId),
  swapLapsed: (state, { ticketId }) => withoutSwap(state, ticketId),
  swapWithdrawn: (state, { ticketId }) => withoutSwap(state, ticketId),
};

const withoutSwap = (state: SiteState, ticketId: TicketId): SiteState =>
  changeTicketRow(state, ticketId, () => ({ swap: null }));

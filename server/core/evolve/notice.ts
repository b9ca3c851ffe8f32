import { rankOf, withCredit } from '../credit.ts';
import { changeAgentRow } from '../rows/agent.ts';
import type { Evolvers } from './evolver.ts';
import { changeTicketRow } from './ticket.ts';

/** What a waiting visitor is told unasked. */
export const NOTICE_EVOLVERS: Evolvers<'promiseBroken' | 'awayTold'> = {
  promiseBroken: (state, { ticketId, reason, creditSeconds, promise, at }) =>
    changeTicketRow(state, ticketId, ({ credits, joinedAt }) => {
      const credited =
        creditSeconds === 0
          ? credits
          : withCredit(credits, { reason: 'promise-broken', seconds: creditSeconds });
      return {
        credits: credited,
        rankAt: rankOf(joinedAt, credited),
        renewedPromise: promise,
        notice: { kind: 'promise-broken', at, reason, creditSeconds },
      };
    }),

  awayTold: (state, { agentId, ticketIds, at }) =>
    ticketIds.reduce(
      (told, ticketId) => changeTicketRow(told, ticketId, () => ({ notice: { kind: 'agent-away', at } })),
      changeAgentRow(state, agentId, () => ({ absenceTold: true })),
    ),
};

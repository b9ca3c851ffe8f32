import type { AgentId, AnswerId, Moment } from '../../protocol/index.ts';

/** What an agent said while a ticket waited. `stays`: its visitor has read it and waits on. */
export type TicketAnswer = {
  readonly answerId: AnswerId;
  readonly agentId: AgentId;
  readonly at: Moment;
  readonly stays: boolean;
};

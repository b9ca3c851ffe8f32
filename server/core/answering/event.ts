import type { AgentId, AnswerId, MissedTicket, TicketId } from '../../protocol/index.ts';

export type AnsweringEvent =
  /** One answer went to all of these; `missed` are those of whom it was wanted in vain. */
  | {
      readonly type: 'waitingAnswered';
      readonly answerId: AnswerId;
      readonly agentId: AgentId;
      readonly ticketIds: readonly TicketId[];
      readonly missed: readonly MissedTicket[];
    }
  /** The visitor has read what was answered, and stays in line. */
  | { readonly type: 'waitingContinued'; readonly ticketId: TicketId };

import type { AgentId, AnswerId, TicketId, VisitorId } from '../../protocol/index.ts';

/** What is said is a text; the site says who may say it to whom. */
export type AnsweringCommand =
  | {
      readonly type: 'answerWaiting';
      readonly agentId: AgentId;
      readonly ticketIds: readonly TicketId[];
      readonly answerId: AnswerId;
    }
  | {
      readonly type: 'takeAnswer';
      readonly visitorId: VisitorId;
      readonly ticketId: TicketId;
      /** Whether the visitor needs nothing more. */
      readonly enough: boolean;
    };

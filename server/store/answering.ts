import type { AgentId, AnswerId, Moment, SiteId, TicketId, VisitorId } from '../protocol/index.ts';

/** What was answered to somebody who waited; one row for each who got it, so that each can be forgotten. */
export type WaitingAnswerText = {
  readonly kind: 'waitingAnswer';
  readonly answerId: AnswerId;
  readonly ticketId: TicketId;
  readonly visitorId: VisitorId;
  readonly agentId: AgentId;
  readonly text: string;
  readonly answeredAt: Moment;
};

export type StoredWaitingAnswer = Pick<WaitingAnswerText, 'answerId' | 'ticketId' | 'text'>;

export interface AnsweringStore {
  /** What was answered under those tickets, in no order. */
  readWaitingAnswers(siteId: SiteId, ticketIds: readonly TicketId[]): Promise<readonly StoredWaitingAnswer[]>;
}

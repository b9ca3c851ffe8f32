import type { AgentFace } from './conversation.ts';
import type { AnswerId, CommandId, Moment, TicketId } from './ids.ts';
import type { Nothing } from './nothing.ts';

/** What an agent said to somebody who waits: one of several who asked the same, as a rule. */
export type WaitingAnswer = {
  readonly answerId: AnswerId;
  readonly agent: AgentFace;
  readonly text: string;
  readonly answeredAt: Moment;
  /** The visitor has read it and stays in line all the same. */
  readonly stays: boolean;
};

/** Why somebody was not reached: gone from this line, called or talking, or answered often enough. */
export type AnswerMiss = 'gone' | 'busy' | 'answered';

export type MissedTicket = { readonly ticketId: TicketId; readonly why: AnswerMiss };

type Commanded<Body> = Body & { readonly commandId: CommandId };

/** Part of `AgentRequests`. */
export type AnsweringRequests = {
  /**
   * Gives one answer to all of these who wait and whom the agent could serve, at most
   * `LIMITS.ticketsPerAnswer`. Nobody loses a place by it. Refused only if nobody could be reached.
   */
  answerWaiting: {
    body: Commanded<{ readonly ticketIds: readonly TicketId[]; readonly text: string }>;
    result: { readonly reached: readonly TicketId[]; readonly missed: readonly MissedTicket[] };
  };
};

/** Part of `VisitorRequests`. */
export type AnsweredRequests = {
  /** `enough`: that was all, and the place is given up. Else the visitor waits on, as before. */
  takeAnswer: {
    body: Commanded<{ readonly ticketId: TicketId; readonly enough: boolean }>;
    result: Nothing;
  };
};

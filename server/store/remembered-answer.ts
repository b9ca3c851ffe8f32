import type { AgentId, CommandId, Moment, VisitorId } from '../protocol/index.ts';

/** Whom remembered answers belong to, as `RememberedAnswer.actor` has it. */
export const visitorActor = (visitorId: VisitorId): string => `visitor:${visitorId}`;
export const agentActor = (agentId: AgentId): string => `agent:${agentId}`;

/** The remembered answer of one command, kept for `LIMITS.answersKeptSeconds`. */
export type RememberedAnswer = {
  readonly actor: string;
  readonly commandId: CommandId;
  /** A digest of the body: the same id with another body is refused. */
  readonly bodyDigest: string;
  /** JSON of the answer as it was sent. */
  readonly answer: string;
  readonly at: Moment;
};

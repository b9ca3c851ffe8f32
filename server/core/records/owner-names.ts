import type { AgentId, Moment } from '../../protocol/index.ts';

/** How the owner's sentences name what is only an id or a number in a record. */
export type OwnerNames = {
  readonly agent: (agentId: AgentId) => string;
  readonly clock: (at: Moment) => string;
};

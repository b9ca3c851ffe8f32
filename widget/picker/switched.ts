import type { AgentId, Choice, TicketView } from '../../server/protocol/index.ts';

/** The choice of somebody else from within a line: who was ready to take anyone later still is. */
export function switchedTo(agentId: AgentId, { choice, released }: TicketView): Choice {
  return choice.kind === 'flex' && released === null ? { ...choice, agentId } : { kind: 'agent', agentId };
}

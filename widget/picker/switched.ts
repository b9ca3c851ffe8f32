import type { AgentId, Choice, Need, PublicAgent, TicketView } from '../../server/protocol/index.ts';
import { asksForNothing, needWithin } from './need.ts';

/** The choice of somebody else from within a line: who was ready to take anyone later still is. */
export function switchedTo(agentId: AgentId, { choice, released }: TicketView): Choice {
  return choice.kind === 'flex' && released === null ? { ...choice, agentId } : { kind: 'agent', agentId };
}

/** What is asked for then: what was looked for meanwhile, else what was asked for, as far as they have it. */
export function needAfter(ticket: TicketView, sought: Need, agent: PublicAgent | null): Need {
  const need = asksForNothing(sought) ? ticket.need : sought;
  return agent === null ? need : needWithin(need, agent);
}

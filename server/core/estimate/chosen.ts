import type { AgentId, Moment } from '../../protocol/index.ts';
import type { SiteState, Ticket } from '../state.ts';
import type { Wait } from './engine.ts';
import { estimate } from './estimate.ts';
import { behindOthers, questionOf } from './input.ts';
import { isSampled, sampledWait } from './sampled.ts';

/**
 * The wait in one agent's line; `null` if she is not there.
 * @param last the ticket that it is asked for, which stands in some line; `null` for a new one.
 */
export function waitForAgent(state: SiteState, agentId: AgentId, now: Moment, last: Ticket | null): Wait {
  if (!state.agents.has(agentId)) return null;
  if (isSampled(state)) return sampledWait(state, agentId, now, last).wait;
  const before = last === null ? undefined : behindOthers(state, last).slice(0, -1);
  const { input, agentIds } = questionOf(state, [], { agentId }, now, before);
  return estimate(input).agents[agentIds.indexOf(agentId)] ?? null;
}

import type { Moment } from '../../protocol/index.ts';
import { chosenOf } from '../eligible.ts';
import type { SiteState, Ticket } from '../state.ts';
import type { Wait } from './engine.ts';
import { estimate } from './estimate.ts';
import { behindOthers, questionOf } from './input.ts';

/**
 * How long the agent whom this ticket prefers is still to be waited for, with only the tickets before it and
 * as if it insisted; `null` if she is not there.
 */
export function waitForChosen(state: SiteState, ticket: Ticket, now: Moment): Wait {
  const agentId = chosenOf(ticket.choice);
  if (agentId === null || !state.agents.has(agentId)) return null;
  const before = behindOthers(state, ticket).slice(0, -1);
  const { input, agentIds } = questionOf(state, [], { agentId }, now, before);
  return estimate(input).agents[agentIds.indexOf(agentId)] ?? null;
}

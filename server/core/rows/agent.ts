import type { AgentId } from '../../protocol/index.ts';
import { agentDeadline } from '../deadline.ts';
import { isFree } from '../eligible.ts';
import { countWhile, withInserted, withoutIndex } from '../ordered.ts';
import { isConnected } from '../presence.ts';
import type { Agent, SiteState } from '../state.ts';
import { movedDeadline } from './deadline-index.ts';

/** Puts the row and keeps every index of agents true. */
export function putAgent(state: SiteState, agent: Agent): SiteState {
  const before = state.agents.get(agent.agentId);
  return {
    ...state,
    agents: state.agents.set(agent.agentId, agent),
    free: withFree(state.free, agent.agentId, before !== undefined && isFree(before), isFree(agent)),
    deadlines: movedDeadline(
      state.deadlines,
      before ? agentDeadline(before, state) : null,
      agentDeadline(agent, state),
    ),
  };
}

export function dropAgent(state: SiteState, agentId: AgentId): SiteState {
  const agent = state.agents.get(agentId);
  if (agent === undefined) return state;
  return {
    ...state,
    agents: state.agents.delete(agentId),
    free: withFree(state.free, agentId, isFree(agent), false),
    deadlines: movedDeadline(state.deadlines, agentDeadline(agent, state), null),
  };
}

/** Changes some fields of an agent's row; an agent who was removed has none. */
export function changeAgentRow(
  state: SiteState,
  agentId: AgentId,
  change: (agent: Agent) => Partial<Agent>,
): SiteState {
  const agent = state.agents.get(agentId);
  return agent === undefined ? state : putAgent(state, { ...agent, ...change(agent) });
}

/** A grace is kept only while it protects something: an availability, or a conversation. */
export function withoutIdleGrace(state: SiteState, agentId: AgentId): SiteState {
  const agent = state.agents.get(agentId);
  if (agent === undefined || agent.presence.graceUntil === null) return state;
  if (isConnected(agent.presence) || isExpected(state, agent)) return state;
  return putAgent(state, { ...agent, presence: { connections: [], graceUntil: null } });
}

/** Whether somebody would miss this agent. */
export const isExpected = (state: SiteState, agent: Agent): boolean =>
  agent.availability !== 'offline' || isTalking(state, agent);

const isTalking = (state: SiteState, agent: Agent): boolean =>
  agent.conversations.some((id) => state.conversations.get(id)?.phase.state === 'talking');

function withFree(free: readonly AgentId[], agentId: AgentId, was: boolean, is: boolean): readonly AgentId[] {
  if (was === is) return free;
  const index = countWhile(free, (other) => other < agentId);
  return is ? withInserted(free, index, agentId) : withoutIndex(free, index);
}

import type { AgentId } from '../../protocol/index.ts';
import { isFree, suits } from '../eligible.ts';
import type { Agent, SiteState } from '../state.ts';
import type { InvitedFrom } from './invitation.ts';

/** Whoever has a free slot among those who may invite. */
export function freeToInvite(state: SiteState, from: InvitedFrom): readonly AgentId[] {
  const mayInvite = (agent: Agent): boolean =>
    from.kind === 'agents'
      ? from.agentIds.includes(agent.agentId)
      : suits(agent.facts, { skills: from.skills, languages: [] });
  return state.free.filter((agentId) => {
    const agent = state.agents.get(agentId);
    return agent !== undefined && isFree(agent) && mayInvite(agent);
  });
}

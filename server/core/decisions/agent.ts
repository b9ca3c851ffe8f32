import { LIMITS, refusal } from '../../protocol/index.ts';
import { factsRefusal, isEqual } from '../check.ts';
import type { Handlers } from '../draft.ts';
import { capacityNow } from '../eligible.ts';
import { letOwnLineGo } from './availability.ts';
import { handOverBookings } from './booking.ts';
import { loseConversations } from './conversation.ts';
import { withdrawOffersAt } from './offer.ts';

export const AGENT_HANDLERS: Handlers<'addAgent' | 'changeAgent' | 'removeAgent'> = {
  addAgent(draft, { agentId, facts }) {
    if (draft.state.agents.has(agentId)) return refusal('agent-exists');
    if (draft.state.agents.size >= LIMITS.agentsPerSite) return refusal('agents-full');
    const refused = factsRefusal(facts);
    if (refused !== null) return refused;
    draft.emit({ type: 'agentAdded', agentId, facts });
    return null;
  },

  changeAgent(draft, { agentId, facts }) {
    const agent = draft.state.agents.get(agentId);
    if (agent === undefined) return refusal('agent-unknown');
    const refused = factsRefusal(facts);
    if (refused !== null) return refused;
    if (isEqual(agent.facts, facts)) return null;
    draft.emit({ type: 'agentChanged', agentId, facts });
    withdrawOffersAt(draft, agentId, capacityNow({ ...agent, facts }) - agent.conversations.length);
    return null;
  },

  removeAgent(draft, { agentId }) {
    if (!draft.state.agents.has(agentId)) return refusal('agent-unknown');
    withdrawOffersAt(draft, agentId, 0);
    loseConversations(draft, agentId, 'agent-removed');
    letOwnLineGo(draft, agentId, 'agent-removed');
    handOverBookings(draft, agentId);
    draft.emit({ type: 'agentRemoved', agentId });
    return null;
  },
};

import {
  LIMITS,
  refusal,
  type AgentId,
  type AskReason,
  type Availability,
  type AwayReason,
  type Moment,
} from '../../protocol/index.ts';
import { factsRefusal, settingsRefusal } from '../check.ts';
import type { Draft, Handlers } from '../draft.ts';
import { loseConversations } from './conversation.ts';
import { startAgentGraceIfAbsent } from './connection.ts';
import { ask, withdrawOffersAt } from './offer.ts';

export const AGENT_HANDLERS: Handlers<
  'setAvailability' | 'addAgent' | 'changeAgent' | 'removeAgent' | 'changeSettings'
> = {
  setAvailability(draft, { agentId, availability, backAt }) {
    const agent = draft.state.agents.get(agentId);
    if (agent === undefined) return refusal('agent-unknown');
    if (backAt !== null && !Number.isSafeInteger(backAt)) {
      return refusal('malformed', 'Give the return as milliseconds since 1970, or null.', 'backAt');
    }
    const announced = availability === 'available' || backAt === null || backAt <= draft.now ? null : backAt;
    const unchanged = agent.availability === availability && agent.availabilityReason === 'chosen';
    if (unchanged && agent.backAt === announced) return null;
    changeAvailability(draft, agentId, availability, 'chosen', announced);
    startAgentGraceIfAbsent(draft, agentId);
    return null;
  },

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
    withdrawOffersAt(draft, agentId, facts.capacity - agent.conversations.length);
    return null;
  },

  removeAgent(draft, { agentId }) {
    if (!draft.state.agents.has(agentId)) return refusal('agent-unknown');
    withdrawOffersAt(draft, agentId, 0);
    loseConversations(draft, agentId, 'agent-removed');
    askOwnLine(draft, agentId, 'agent-removed');
    draft.emit({ type: 'agentRemoved', agentId });
    return null;
  },

  changeSettings(draft, { settings }) {
    const refused = settingsRefusal(settings);
    if (refused !== null) return refused;
    if (!isEqual(draft.state.settings, settings)) draft.emit({ type: 'settingsChanged', settings });
    return null;
  },
};

/** Whoever stops being available is rung no more; whoever goes offline leaves a line that must be asked. */
export function changeAvailability(
  draft: Draft,
  agentId: AgentId,
  availability: Availability,
  reason: AwayReason,
  backAt: Moment | null,
): void {
  if (availability !== 'available') withdrawOffersAt(draft, agentId, 0);
  draft.emit({ type: 'availabilityChanged', agentId, availability, backAt, reason });
  if (availability === 'offline') askOwnLine(draft, agentId, 'agent-offline');
}

function askOwnLine(draft: Draft, agentId: AgentId, reason: AskReason): void {
  for (const ticketId of draft.state.ownLines.get(agentId) ?? []) ask(draft, ticketId, reason);
}

/** Facts and settings are small plain data, written with their fields in one order. */
const isEqual = (some: object, others: object): boolean => JSON.stringify(some) === JSON.stringify(others);

import type { AgentId, Need } from '../protocol/index.ts';
import type { AgentFacts } from './command.ts';
import { isConnected } from './presence.ts';
import type { Agent, SiteState, Ticket } from './state.ts';

/** Every skill at any level, and at least one of the languages where some are named. */
export function suits(facts: AgentFacts, need: Need): boolean {
  for (const skillId of need.skills) {
    if (!facts.skills.some((skill) => skill.skillId === skillId)) return false;
  }
  if (need.languages.length === 0) return true;
  return need.languages.some((language) => facts.languages.includes(language));
}

/**
 * Whether this agent may ever take this ticket. Who insists on a person gets that person even if the
 * profile has changed since: the need was checked when the choice was made.
 */
export function canServe(agent: Agent, ticket: Ticket): boolean {
  if (ticket.barred.includes(agent.agentId)) return false;
  switch (ticket.choice.kind) {
    case 'agent':
      return ticket.choice.agentId === agent.agentId;
    case 'any':
      return suits(agent.facts, ticket.need);
  }
}

/** Slots that talk, are in wrap-up, or ring. */
export const slotsUsed = (agent: Agent): number => agent.conversations.length + agent.offers.length;

/** In grace an agent keeps what is there and is offered nothing new. */
export const isFree = (agent: Agent): boolean =>
  agent.availability === 'available' &&
  isConnected(agent.presence) &&
  slotsUsed(agent) < agent.facts.capacity;

/** Free agents who may take this ticket, by id. */
export function freeAgentsFor(state: SiteState, ticket: Ticket): readonly AgentId[] {
  if (ticket.choice.kind === 'agent') {
    const agent = state.agents.get(ticket.choice.agentId);
    return agent !== undefined && isFree(agent) && canServe(agent, ticket) ? [agent.agentId] : [];
  }
  return state.free.filter((agentId) => {
    const agent = state.agents.get(agentId);
    return agent !== undefined && canServe(agent, ticket);
  });
}

/** Whether somebody who is not offline suits the need and has not declined. */
export function somebodySuits(state: SiteState, need: Need, barred: readonly AgentId[]): boolean {
  for (const agent of state.agents.values()) {
    if (agent.availability === 'offline' || barred.includes(agent.agentId)) continue;
    if (suits(agent.facts, need)) return true;
  }
  return false;
}

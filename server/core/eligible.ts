import { CHANNEL_LIMITS, type AgentId, type Choice, type Moment, type Need } from '../protocol/index.ts';
import type { AgentFacts } from './command.ts';
import { later } from './moment.ts';
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
    case 'flex':
      return (
        ticket.choice.agentId === agent.agentId || (ticket.released !== null && wouldTake(agent, ticket))
      );
    case 'any':
      return wouldTake(agent, ticket);
  }
}

/**
 * Whether this agent could take the ticket if it were in everybody's line. Whom a visitor avoids is passed
 * over silently.
 */
export const wouldTake = (agent: Agent, { need, avoided, barred }: Ticket): boolean =>
  !barred.includes(agent.agentId) && !avoided.includes(agent.agentId) && suits(agent.facts, need);

/** The one agent whose line this ticket stands in, `null` if it stands in everybody's. */
export function lineOwner({ choice, released }: Ticket): AgentId | null {
  switch (choice.kind) {
    case 'agent':
      return choice.agentId;
    case 'flex':
      return released === null ? choice.agentId : null;
    case 'any':
      return null;
  }
}

/** The agent insisted on or preferred. */
export const chosenOf = (choice: Choice): AgentId | null => (choice.kind === 'any' ? null : choice.agentId);

/** From when on anyone suitable may take a flexible ticket, `null` for the other kinds. */
export const flexAtOf = ({ choice, joinedAt }: Ticket): Moment | null =>
  choice.kind === 'flex' ? later(joinedAt, choice.patienceSeconds) : null;

/** Whether it stands in the line of the agent whom it prefers. */
export const isUnreleased = ({ choice, released }: Ticket): boolean =>
  choice.kind === 'flex' && released === null;

/** When a flexible ticket that waits must be released, `Infinity` if it is no such ticket. */
export const flexDueAt = (ticket: Ticket): Moment =>
  ticket.phase.state === 'waiting' && isUnreleased(ticket) ? (flexAtOf(ticket) ?? Infinity) : Infinity;

/** Slots that talk, are in wrap-up, ring, or are held for somebody who is invited. */
export const slotsUsed = (agent: Agent): number => agent.conversations.length + slotsPromised(agent);

/** Slots that are about to be taken. */
export const slotsPromised = ({ offers, invitations }: Agent): number => offers.length + invitations.length;

/**
 * How many conversations at once, as things are: during a call or video only those that may be beside it, so
 * that nobody new comes to whoever listens to somebody.
 */
export function capacityNow({ facts, calls }: Pick<Agent, 'facts' | 'calls'>): number {
  if (calls.length === 0) return facts.capacity;
  const { besideCall } = facts.channels ?? CHANNEL_LIMITS;
  return Math.min(facts.capacity, calls.length + besideCall);
}

/** How many tickets could be offered at once. In grace an agent keeps what is there and gets nothing new. */
export function idleSlots(agent: Agent): number {
  if (agent.availability !== 'available' || !isConnected(agent.presence)) return 0;
  const slots = capacityNow(agent) - slotsUsed(agent);
  const taken = agent.takingMore === null ? slots : Math.min(slots, agent.takingMore - slotsPromised(agent));
  return Math.max(0, taken);
}

export const isFree = (agent: Agent): boolean => idleSlots(agent) > 0;

/** Free agents who may take this ticket, by id. */
export function freeAgentsFor(state: SiteState, ticket: Ticket): readonly AgentId[] {
  const owner = lineOwner(ticket);
  if (owner !== null) {
    const agent = state.agents.get(owner);
    return agent !== undefined && isFree(agent) && canServe(agent, ticket) ? [agent.agentId] : [];
  }
  return state.free.filter((agentId) => {
    const agent = state.agents.get(agentId);
    return agent !== undefined && canServe(agent, ticket);
  });
}

/** Whether somebody who is not offline suits the need and is none of those left out. */
export function somebodySuits(state: SiteState, need: Need, leftOut: readonly AgentId[]): boolean {
  for (const agent of state.agents.values()) {
    if (agent.availability === 'offline' || leftOut.includes(agent.agentId)) continue;
    if (suits(agent.facts, need)) return true;
  }
  return false;
}

/** Whether somebody who is not offline could take this ticket from everybody's line. */
export const somebodyTakes = (state: SiteState, { need, barred, avoided, choice }: Ticket): boolean =>
  somebodySuits(state, need, [...barred, ...avoided.filter((other) => other !== chosenOf(choice))]);

/** Whether somebody is free who could take this ticket from everybody's line. */
export const somebodyFreeTakes = (state: SiteState, ticket: Ticket): boolean =>
  state.free.some((agentId) => {
    const agent = state.agents.get(agentId);
    return agent !== undefined && wouldTake(agent, ticket);
  });

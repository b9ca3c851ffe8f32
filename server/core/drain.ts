import { refusal, type Choice, type Refusal } from '../protocol/index.ts';
import { chosenOf, lineOwner, slotsPromised } from './eligible.ts';
import type { Agent, SiteState, Ticket } from './state.ts';

/** Whether everybody whom this agent still takes before a break rings, is invited or waits by name. */
export function takesNobodyMore(state: SiteState, agent: Agent): boolean {
  if (agent.takingMore === null) return false;
  const waiting = state.ownLines.get(agent.agentId)?.length ?? 0;
  return slotsPromised(agent) + waiting >= agent.takingMore;
}

/**
 * Why nobody else can wait for the chosen agent before the break, `null` if somebody can. A ticket that has
 * its place with that agent keeps it, whatever else changes about it.
 * @param ticket `null` for one that is about to join.
 */
export function drainRefusal(state: SiteState, choice: Choice, ticket: Ticket | null): Refusal | null {
  const agentId = chosenOf(choice);
  const agent = agentId === null ? undefined : state.agents.get(agentId);
  if (agent === undefined || !takesNobodyMore(state, agent)) return null;
  const keepsPlace = ticket !== null && hasPlaceWith(ticket, agent);
  return keepsPlace ? null : refusal('agent-draining', undefined, 'choice');
}

function hasPlaceWith(ticket: Ticket, { agentId }: Agent): boolean {
  switch (ticket.phase.state) {
    case 'waiting':
    case 'postponed':
      return lineOwner(ticket) === agentId;
    case 'offered':
      return ticket.phase.agentId === agentId;
    case 'asked':
      return false;
  }
}

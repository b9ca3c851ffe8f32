import type { AgentId, Choice, Estimate, Moment, Need, TicketId } from '../../protocol/index.ts';
import type { Agent, SiteState } from '../state.ts';

export { createStatistics } from './statistics.ts';
export { learn } from './learn.ts';
export type { Statistics } from './statistics.ts';

/** What the screens show: per agent, for whoever takes the first free, and per open ticket. */
export type Estimates = {
  readonly agents: ReadonlyMap<AgentId, Estimate>;
  readonly firstFree: Estimate;
  readonly tickets: ReadonlyMap<TicketId, Estimate>;
};

const NONE: Estimate = { state: 'none' };
const FREE: Estimate = { state: 'free' };
const SERVICE_MILLISECONDS = 480_000;

function rangeAfter(now: Moment, services: number, soft: boolean): Estimate {
  const p50At = Math.round(now + services * SERVICE_MILLISECONDS);
  return { state: 'range', p50At, p80At: Math.round(now + 2 * services * SERVICE_MILLISECONDS), soft };
}

const isFree = (agent: Agent): boolean =>
  agent.availability === 'available' &&
  agent.offers.length + agent.conversations.length < agent.facts.capacity;

function suits(agent: Agent, need: Need): boolean {
  const { skills, languages } = agent.facts;
  const speaks = need.languages.length === 0 || need.languages.some((one) => languages.includes(one));
  return speaks && need.skills.every((wanted) => skills.some((skill) => skill.skillId === wanted));
}

function lineOf(agents: readonly Agent[], ahead: number, now: Moment): Estimate {
  const present = agents.filter((agent) => agent.availability !== 'offline');
  if (present.length === 0) return NONE;
  if (present.some(isFree)) return FREE;
  const slots = present.reduce((sum, agent) => sum + agent.facts.capacity, 0);
  const soft = present.every((agent) => agent.availability === 'away');
  return rangeAfter(now, (ahead + 1) / Math.max(1, slots), soft);
}

const waitingFor = (state: SiteState, agentId: AgentId): number =>
  state.tickets.count(({ choice }) => choice.kind === 'agent' && choice.agentId === agentId);

/** For a new ticket with this choice, joining now. */
export function estimateChoice(state: SiteState, choice: Choice, need: Need, now: Moment): Estimate {
  if (choice.kind === 'any') return estimateNeed(state, need, now);
  const agent = state.agents.get(choice.agentId);
  if (agent === undefined) return NONE;
  return lineOf([agent], waitingFor(state, agent.agentId), now);
}

/** For a new ticket that takes the first suitable agent. */
export function estimateNeed(state: SiteState, need: Need, now: Moment): Estimate {
  const suitable = [...state.agents.values()].filter((agent) => suits(agent, need));
  return lineOf(suitable, state.line.length, now);
}

export function estimateAll(state: SiteState, now: Moment): Estimates {
  const agents = new Map<AgentId, Estimate>();
  for (const agent of state.agents.values())
    agents.set(agent.agentId, lineOf([agent], waitingFor(state, agent.agentId), now));
  const tickets = new Map<TicketId, Estimate>();
  for (const ticket of state.tickets.values())
    tickets.set(ticket.ticketId, estimateChoice(state, ticket.choice, ticket.need, now));
  return { agents, tickets, firstFree: estimateNeed(state, { skills: [], languages: [] }, now) };
}

import type { AgentId, Choice, Estimate, Moment, Need, TicketId } from '../../protocol/index.ts';
import { freeAgentsFor, isFree, suits } from '../eligible.ts';
import type { SiteState } from '../state.ts';
import { hasFreeSlot, type EngineAgent, type Wait } from './engine.ts';
import { estimate } from './estimate.ts';
import { behindOthers, NO_NEED, questionOf, type SiteQuestion } from './input.ts';
import { FREE, NONE, rangeOf } from './promise.ts';
import { isSampled, sampledWait, type SampledWait } from './sampled.ts';

export { learn } from './learn.ts';
export { createStatistics, type Statistics } from './statistics.ts';
export { keptOf } from './track-record.ts';

/** What the screens show: per agent, for whoever takes the first free, and per open ticket. */
export type Estimates = {
  readonly agents: ReadonlyMap<AgentId, Estimate>;
  readonly firstFree: Estimate;
  readonly tickets: ReadonlyMap<TicketId, Estimate>;
};

/** Every estimate of a site at once, from one pass, so that list and pool cannot contradict each other. */
export function estimateAll(state: SiteState, now: Moment): Estimates {
  const question = questionOf(state, [NO_NEED], 'all', now);
  const { input, agentIds, ticketIds } = question;
  const result = estimate(input);
  const agents = new Map<AgentId, Estimate>();
  agentIds.forEach((agentId, index) =>
    agents.set(agentId, answerOf(question, [index], result.agents[index] ?? null, now)),
  );
  const tickets = new Map<TicketId, Estimate>();
  for (const { ticketId, phase } of state.tickets.values())
    if (phase.state === 'offered') tickets.set(ticketId, FREE);
  ticketIds.forEach((ticketId, index) =>
    tickets.set(ticketId, inLine(question, index, result.tickets[index] ?? null, now)),
  );
  const everyone = agentIds.map((_, index) => index);
  return { agents, tickets, firstFree: answerOf(question, everyone, result.pools[0] ?? null, now) };
}

/** For a ticket in line: what a new one would be told with only those of lesser rank before it. */
export function estimateTicket(state: SiteState, ticketId: TicketId, now: Moment): Estimate {
  const ticket = state.tickets.get(ticketId);
  if (ticket === undefined) return NONE;
  if (ticket.phase.state === 'offered' || freeAgentsFor(state, ticket).length > 0) return FREE;
  const question = questionOf(state, [], 'last', now, behindOthers(state, ticket));
  const last = question.ticketIds.length - 1;
  return inLine(question, last, estimate(question.input).tickets[last] ?? null, now);
}

/** For a new ticket with this choice, joining now: what is promised. */
export function estimateChoice(state: SiteState, choice: Choice, need: Need, now: Moment): Estimate {
  if (choice.kind === 'any') return estimateNeed(state, need, now);
  const agent = state.agents.get(choice.agentId);
  if (agent === undefined || agent.availability === 'offline') return NONE;
  if (isFree(agent)) return FREE;
  if (isSampled(state)) return promiseOf(sampledWait(state, choice.agentId, now), now);
  const question = questionOf(state, [], { agentId: choice.agentId }, now);
  const index = question.agentIds.indexOf(choice.agentId);
  return answerOf(question, [index], estimate(question.input).agents[index] ?? null, now);
}

/** For a new ticket that takes the first suitable agent. */
export function estimateNeed(state: SiteState, need: Need, now: Moment): Estimate {
  const isSuitable = (agentId: AgentId): boolean => {
    const agent = state.agents.get(agentId);
    return agent !== undefined && suits(agent.facts, need);
  };
  if (state.free.some(isSuitable)) return FREE;
  if (isSampled(state)) return promiseOf(sampledWait(state, need, now), now);
  const question = questionOf(state, [need], 'pools', now);
  const { input } = question;
  return answerOf(question, indexesOf(input.pools[0]), estimate(input).pools[0] ?? null, now);
}

function inLine({ input }: SiteQuestion, index: number, wait: Wait, now: Moment): Estimate {
  const ticket = input.tickets[index];
  const helpers = ticket?.kind === 'agent' ? [ticket.agent] : indexesOf(ticket?.suits);
  const soft = !helpers.some((place) => input.agents[place]?.presence === 'online');
  return rangeOf(wait, input.parameters.ringingSeconds, now, soft);
}

const promiseOf = ({ wait, ringingSeconds, soft }: SampledWait, now: Moment): Estimate =>
  rangeOf(wait, ringingSeconds, now, soft);

const indexesOf = (set: Uint8Array | undefined): readonly number[] =>
  [...(set ?? [])].flatMap((member, index) => (member === 1 ? [index] : []));

/** What a new ticket is told whom any of these agents may serve. */
function answerOf({ input }: SiteQuestion, helpers: readonly number[], wait: Wait, now: Moment): Estimate {
  const present = helpers
    .map((index) => input.agents[index])
    .filter((agent): agent is EngineAgent => agent !== undefined && agent.presence !== 'offline');
  if (present.length === 0) return NONE;
  if (present.some(hasFreeSlot)) return FREE;
  const soft = present.every(({ presence }) => presence === 'away');
  return rangeOf(wait, input.parameters.ringingSeconds, now, soft);
}

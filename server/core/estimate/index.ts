import type { AgentId, Choice, Estimate, Moment, Need, TicketId } from '../../protocol/index.ts';
import { freeAgentsFor, isFree, suits } from '../eligible.ts';
import type { SiteState } from '../state.ts';
import { finished, mapInSteps, type Steps } from '../steps.ts';
import { hasFreeSlot, type EngineAgent, type EngineInput, type Suits, type Wait } from './engine.ts';
import { estimate, estimateSteps } from './estimate.ts';
import { behindOthers, hasLeft, NO_NEED, questionOf, questionSteps, type SiteQuestion } from './input.ts';
import { sampledFlexible, sampledInLine, withFlexible, type FlexibleChoice } from './flexible.ts';
import { noLater } from './hold.ts';
import { FREE, NONE, told, type Telling } from './promise.ts';
import { isSampled, sampledWait, type SampledWait } from './sampled.ts';

export { holdEstimates, holdSteps, type HeldEstimates } from './hold.ts';
export { learn } from './learn.ts';
export { createStatistics, type Statistics } from './statistics.ts';
export { keptOf } from './track-record.ts';

/** What the screens show: per agent, for whoever takes the first free, and per open ticket. */
export type Estimates = {
  readonly agents: ReadonlyMap<AgentId, Estimate>;
  readonly firstFree: Estimate;
  readonly tickets: ReadonlyMap<TicketId, Estimate>;
};

/**
 * As a pass makes them: with the chance of each flexible ticket in line to be called by its agent in time.
 */
export type MadeEstimates = Estimates & { readonly chances: ReadonlyMap<TicketId, number> };

/** Every estimate of a site at once, from one pass, so that list and pool cannot contradict each other. */
export const estimateAll = (state: SiteState, now: Moment): MadeEstimates =>
  finished(estimateAllSteps(state, now));

/**
 * The same, made beside the commands: the state is never changed, so the pass is of one moment all the same.
 */
export function* estimateAllSteps(state: SiteState, now: Moment): Steps<MadeEstimates> {
  const question = yield* questionSteps(state, [NO_NEED], 'all', now);
  const { input, agentIds, ticketIds } = question;
  const result = yield* estimateSteps(input);
  const agents = new Map<AgentId, Estimate>();
  agentIds.forEach((agentId, index) =>
    agents.set(agentId, answerOf(question, [index], result.agents[index] ?? null, now)),
  );
  const tickets = new Map<TicketId, Estimate>();
  for (const { ticketId, phase } of state.tickets.values())
    if (phase.state === 'offered') tickets.set(ticketId, FREE);
  const tellingOfTicket = createTellings(input);
  yield* mapInSteps(ticketIds, (ticketId, index) =>
    tickets.set(ticketId, told(result.tickets[index] ?? null, tellingOfTicket(index), now)),
  );
  const chances = new Map(ticketIds.map((ticketId, index) => [ticketId, result.chances[index] ?? 0]));
  const everyone = agentIds.map((_, index) => index);
  return { agents, tickets, chances, firstFree: answerOf(question, everyone, result.pools[0] ?? null, now) };
}

/** For a ticket in line: what a new one would be told with only those of lesser rank before it. */
export function estimateTicket(state: SiteState, ticketId: TicketId, now: Moment): Estimate {
  const ticket = state.tickets.get(ticketId);
  if (ticket === undefined) return NONE;
  if (ticket.phase.state === 'offered' || freeAgentsFor(state, ticket).length > 0) return FREE;
  if (isSampled(state)) return promiseOf(sampledInLine(state, ticket, now), now);
  const question = questionOf(state, [], 'last', now, behindOthers(state, ticket));
  const last = question.ticketIds.length - 1;
  return inLine(question, last, estimate(question.input).tickets[last] ?? null, now);
}

/** For a new ticket with this choice, joining now: what is promised. */
export function estimateChoice(state: SiteState, choice: Choice, need: Need, now: Moment): Estimate {
  if (choice.kind === 'any') return estimateNeed(state, need, now);
  const agent = state.agents.get(choice.agentId);
  if (agent === undefined || agent.availability === 'offline') return NONE;
  if (isFree(agent) && !hasLeft(agent, now)) return FREE;
  if (choice.kind === 'flex') return estimateFlexible(state, choice, need, now);
  if (isSampled(state)) return promiseOf(sampledWait(state, choice.agentId, now), now);
  const question = questionOf(state, [], { agentId: choice.agentId }, now);
  const index = question.agentIds.indexOf(choice.agentId);
  return answerOf(question, [index], estimate(question.input).agents[index] ?? null, now);
}

/** For a new ticket that waits for one agent, and after a while for anyone suitable. */
function estimateFlexible(state: SiteState, choice: FlexibleChoice, need: Need, now: Moment): Estimate {
  if (choice.patienceSeconds === 0 && estimateNeed(state, need, now).state === 'free') return FREE;
  if (isSampled(state)) {
    return promiseOf(sampledFlexible(state, choice, need, choice.patienceSeconds, now), now);
  }
  const question = questionOf(state, [need], 'last', now);
  const input = withFlexible(question, choice);
  const last = input.tickets.length - 1;
  return inLine({ ...question, input }, last, estimate(input).tickets[last] ?? null, now);
}

/**
 * For a new ticket that takes the first suitable agent.
 * @param shown what the list shows meanwhile: the answer is no later than that of any suitable agent.
 */
export function estimateNeed(state: SiteState, need: Need, now: Moment, shown?: Estimates): Estimate {
  const made = estimateFirst(state, need, now);
  if (shown === undefined) return made;
  return noLater(made, suitableOf(state, need, shown));
}

function* suitableOf({ agents }: SiteState, need: Need, shown: Estimates): Generator<Estimate> {
  for (const [agentId, estimate] of shown.agents) {
    const agent = agents.get(agentId);
    if (agent !== undefined && suits(agent.facts, need)) yield estimate;
  }
}

function estimateFirst(state: SiteState, need: Need, now: Moment): Estimate {
  const isSuitable = (agentId: AgentId): boolean => {
    const agent = state.agents.get(agentId);
    return agent !== undefined && suits(agent.facts, need) && !hasLeft(agent, now);
  };
  if (state.free.some(isSuitable)) return FREE;
  if (isSampled(state)) return promiseOf(sampledWait(state, need, now), now);
  const question = questionOf(state, [need], 'pools', now);
  const { input } = question;
  return answerOf(question, indexesOf(input.pools[0]), estimate(input).pools[0] ?? null, now);
}

const inLine = ({ input }: SiteQuestion, index: number, wait: Wait, now: Moment): Estimate =>
  told(wait, createTellings(input)(index), now);

/** Of the ticket at an index. Many tickets share their helpers, who are looked through once. */
function createTellings(input: EngineInput): (index: number) => Telling {
  const known = new Map<Suits | number | undefined, Telling>();
  return (index) => {
    const ticket = input.tickets[index];
    const key = ticket?.kind === 'agent' ? ticket.agent : ticket?.suits;
    const found = known.get(key);
    if (found !== undefined) return found;
    const helpers = typeof key === 'number' ? [key] : indexesOf(key);
    const present = helpers.flatMap((place) => input.agents[place] ?? []).filter(isThere);
    const telling = tellingOf(input, present);
    known.set(key, telling);
    return telling;
  };
}

const promiseOf = (sampled: SampledWait, now: Moment): Estimate => told(sampled.wait, sampled, now);

const isThere = ({ presence }: EngineAgent): boolean => presence !== 'offline';

const tellingOf = ({ parameters }: EngineInput, helpers: readonly EngineAgent[]): Telling => ({
  ringingSeconds: parameters.ringingSeconds,
  soft: helpers.every(({ presence }) => presence === 'away'),
  leavesSeconds: helpers.reduce((last, { leavesSeconds }) => Math.max(last, leavesSeconds), 0),
});

const indexesOf = (set: Uint8Array | undefined): readonly number[] =>
  [...(set ?? [])].flatMap((member, index) => (member === 1 ? [index] : []));

/** What a new ticket is told whom any of these agents may serve. */
function answerOf({ input }: SiteQuestion, helpers: readonly number[], wait: Wait, now: Moment): Estimate {
  const present = helpers.flatMap((place) => input.agents[place] ?? []).filter(isThere);
  if (present.length === 0) return NONE;
  if (present.some(hasFreeSlot)) return FREE;
  return told(wait, tellingOf(input, present), now);
}

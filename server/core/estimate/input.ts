import type { AgentId, Moment, Need, TicketId } from '../../protocol/index.ts';
import { capacityNow, flexAtOf, lineOwner, slotsPromised, suits } from '../eligible.ts';
import { closesAt } from '../opening.ts';
import { compareRank } from '../rank.ts';
import type { Agent, SiteState, Ticket } from '../state.ts';
import { finished, mapInSteps, type Steps } from '../steps.ts';
import type { BusySlot, EngineAgent, EngineInput, EngineTicket, Suits } from './engine.ts';
import { lawOf, parametersOf } from './learner.ts';
import { agentStatisticsOf } from './statistics.ts';
import { seedOf } from './strata.ts';

/**
 * Needs that are told apart; tickets beyond that many count as served by anyone, so that work stays
 * linear.
 */
const NEEDS_MOST = 64;
export const NO_NEED: Need = { skills: [], languages: [] };

/** A site's state as the engine's plain question, with who stands at which index. */
export type SiteQuestion = {
  readonly input: EngineInput;
  readonly agentIds: readonly AgentId[];
  readonly ticketIds: readonly TicketId[];
};

type AskedOfSite = 'all' | 'pools' | 'last' | { readonly agentId: AgentId };

/**
 * @param needs what "the first suitable" is asked for, one pool each.
 * @param asked what is to be answered; an id asks for the line of that agent.
 * @param tickets who waits, in rank order.
 */
export const questionOf = (
  state: SiteState,
  needs: readonly Need[],
  asked: AskedOfSite,
  now: Moment,
  tickets = openTickets(state),
): SiteQuestion => finished(questionSteps(state, needs, asked, now, tickets));

export function* questionSteps(
  state: SiteState,
  needs: readonly Need[],
  asked: AskedOfSite,
  now: Moment,
  tickets = openTickets(state),
): Steps<SiteQuestion> {
  const agents = [...state.agents.values()].sort((left, right) => (left.agentId < right.agentId ? -1 : 1));
  const suitsOf = createSuits(agents);
  const ticketOf = createTicketQuestion(agents, suitsOf, now);
  const agentIds = agents.map(({ agentId }) => agentId);
  return {
    agentIds,
    ticketIds: tickets.map(({ ticketId }) => ticketId),
    input: {
      agents: yield* mapInSteps(agents, (agent) => engineAgentOf(state, agent, now)),
      tickets: yield* mapInSteps(tickets, ticketOf),
      pools: needs.map((need) => suitsOf(need, [])),
      parameters: parametersOf(state.statistics.learned),
      asked: typeof asked === 'string' ? asked : agentIds.indexOf(asked.agentId),
    },
  };
}

/** A ticket behind those of lesser rank, whether it stands in line already or not. */
export const behindOthers = (state: SiteState, ticket: Ticket): readonly Ticket[] => [
  ...openTickets(state).filter((other) => compareRank(other, ticket) < 0),
  ticket,
];

/** Tickets that wait or are asked, in rank order; one that rings already holds its slot. */
function openTickets({ tickets, line }: SiteState): readonly Ticket[] {
  const waiting = line.flatMap((ticketId) => tickets.get(ticketId) ?? []);
  if (waiting.length === tickets.size) return waiting;
  const asked = [...tickets.values()].filter(({ phase }) => phase.state === 'asked');
  return asked.length === 0 ? waiting : [...waiting, ...asked].sort(compareRank);
}

export function engineAgentOf(state: SiteState, agent: Agent, now: Moment): EngineAgent {
  const { pace } = agentStatisticsOf(state.statistics, agent.agentId, now);
  return {
    seed: seedOf(agent.agentId),
    ...presenceOf(agent, now),
    leavesSeconds: ((leavesAtOf(state, agent, now) ?? Infinity) - now) / 1_000,
    takesMore: agent.takingMore === null ? Infinity : agent.takingMore - slotsPromised(agent),
    capacity: capacityNow(agent),
    busy: busySlotsOf(state, agent, now),
    law: lawOf(state.statistics.learned, pace),
  };
}

/** Who has not said when the day ends is expected to leave when the site closes. */
export const leavesAtOf = (state: SiteState, { leavesAt }: Agent, now: Moment): Moment | null =>
  leavesAt ?? closesAt(state, now);

/** The day has ended, and the tick that says so is about to come. */
export const hasLeft = ({ leavesAt }: Agent, now: Moment): boolean => leavesAt !== null && leavesAt <= now;

/** In grace an agent is offered nothing new and is expected back by its end at the latest. */
function presenceOf(agent: Agent, now: Moment): Pick<EngineAgent, 'presence' | 'returnSeconds'> {
  const returnSeconds = (at: Moment | null): number | null =>
    at === null || at <= now ? null : (at - now) / 1_000;
  if (hasLeft(agent, now)) return { presence: 'offline', returnSeconds: null };
  switch (agent.availability) {
    case 'available':
      return agent.presence.connections.length > 0
        ? { presence: 'online', returnSeconds: null }
        : { presence: 'away', returnSeconds: returnSeconds(agent.presence.graceUntil) };
    case 'away':
      return { presence: 'away', returnSeconds: returnSeconds(agent.backAt) };
    case 'offline':
      return { presence: 'offline', returnSeconds: null };
  }
}

function busySlotsOf(state: SiteState, agent: Agent, now: Moment): readonly BusySlot[] {
  const seconds = (from: Moment, to: Moment): number => Math.max(0, to - from) / 1_000;
  const ringing = [...agent.offers, ...agent.invitations].map((id): BusySlot => ({
    seed: seedOf(id),
    phase: 'ringing',
    elapsedSeconds: 0,
    mostSeconds: Infinity,
  }));
  const held = agent.conversations.map((conversationId): BusySlot => {
    const conversation = state.conversations.get(conversationId);
    const seed = seedOf(conversation?.ticket.ticketId ?? conversationId);
    if (conversation?.phase.state !== 'wrap-up') {
      const elapsedSeconds = seconds(conversation?.startedAt ?? now, now);
      return { seed, phase: 'talking', elapsedSeconds, mostSeconds: Infinity };
    }
    const { endedAt, until } = conversation.phase;
    const elapsedSeconds = seconds(endedAt, now);
    return { seed, phase: 'wrap-up', elapsedSeconds, mostSeconds: seconds(now, until) };
  });
  return [...ringing, ...held];
}

type SuitsOf = (need: Need, leftOut: readonly AgentId[], chosen?: AgentId) => Suits;

/**
 * Tickets with the same need share one set. Somebody chosen by name takes the ticket whatever the need and
 * the wishes of before.
 */
function createSuits(agents: readonly Agent[]): SuitsOf {
  const everyone: Suits = new Uint8Array(agents.length).fill(1);
  const known = new Map<string, Suits>([[keyOf(NO_NEED, []), everyone]]);
  const setOf = (key: string, make: () => Suits): Suits => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= NEEDS_MOST) return everyone;
    const set = make();
    known.set(key, set);
    return set;
  };
  const indexes = new Map(agents.map(({ agentId }, index) => [agentId, index]));
  return (need, leftOut, chosen) => {
    const key = keyOf(need, leftOut);
    const pool = setOf(key, () =>
      Uint8Array.from(agents, (agent) =>
        !leftOut.includes(agent.agentId) && suits(agent.facts, need) ? 1 : 0,
      ),
    );
    const member = chosen === undefined ? undefined : indexes.get(chosen);
    if (member === undefined || pool[member] === 1) return pool;
    return setOf(`${key}/${chosen}`, () => pool.map((one, index) => (index === member ? 1 : one)));
  };
}

const keyOf = ({ skills, languages }: Need, leftOut: readonly AgentId[]): string =>
  `${skills.join(' ')}/${languages.join(' ')}/${leftOut.join(' ')}`;

/**
 * Who insists on a person waits for that one; who prefers one takes anyone suitable from `flexAt` on; who is
 * asked what to do takes anyone once the time is over.
 */
function createTicketQuestion(
  agents: readonly Agent[],
  suitsOf: SuitsOf,
  now: Moment,
): (ticket: Ticket) => EngineTicket {
  const indexes = new Map(agents.map(({ agentId }, index) => [agentId, index]));
  const secondsUntil = (at: Moment): number => Math.max(0, at - now) / 1_000;
  return (ticket) => {
    const { ticketId, choice, need, barred, avoided, phase } = ticket;
    const seed = seedOf(ticketId);
    const pool = suitsOf(need, [...barred, ...avoided]);
    if (phase.state === 'asked') {
      return { seed, kind: 'flex', agent: -1, flexSeconds: secondsUntil(phase.answerBy), suits: pool };
    }
    const flexSeconds = Infinity;
    if (choice.kind === 'any') return { seed, kind: 'any', agent: -1, flexSeconds, suits: pool };
    const agent = indexes.get(choice.agentId) ?? -1;
    if (choice.kind === 'agent') {
      return { seed, kind: 'agent', agent, flexSeconds, suits: suitsOf(NO_NEED, barred) };
    }
    const isBarred = barred.includes(choice.agentId);
    const suits = isBarred ? pool : suitsOf(need, [...barred, ...avoided], choice.agentId);
    if (lineOwner(ticket) === null) return { seed, kind: 'any', agent: -1, flexSeconds, suits };
    return { seed, kind: 'flex', agent, flexSeconds: secondsUntil(flexAtOf(ticket) ?? now), suits };
  };
}

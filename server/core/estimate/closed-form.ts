import { createCrowd, stayingOf, waitInLine, waitInPool, type Count, type Crowd } from './crowd.ts';
import {
  asksAgent,
  asksPools,
  asksTicket,
  type EngineInput,
  type EngineResult,
  type EngineTicket,
  type Suits,
  type Wait,
} from './engine.ts';
import { lineOf, type Line } from './line.ts';

type CrowdOf = ReadonlyMap<Suits, Crowd>;

/**
 * The same question by moments and hazards instead of futures, for sites too large to be played: time
 * grows with agents plus tickets. A line is matched to a lognormal by mean and variance; general tickets
 * flow to their whole pool, whose n-th release is matched to a gamma. Each ticket ahead counts as far as
 * it is likely to be still there.
 */
export function closedForm(input: EngineInput): EngineResult {
  const { agents, pools, tickets, asked } = input;
  const { count, crowdOf } = countOf(input);
  const stays = (seconds: number): number => Math.exp(-input.parameters.leavingPerSecond * seconds);
  const ticketWaits = tickets.map((ticket) => {
    const own = ownLineOf(count, ticket);
    const general = crowdOf.get(ticket.suits);
    const wait = own >= 0 ? waitInLine(count, own) : waitInPool(count, general);
    if (wait === null) return null;
    if (own >= 0) count.ownAhead[own] = (count.ownAhead[own] ?? 0) + stays(wait.mean);
    else if (general !== undefined) general.ahead += stays(wait.mean);
    if (ticket.kind !== 'flex' || own >= 0) return wait;
    return notBefore(wait, ticket.flexSeconds);
  });
  return {
    agents: agents.map((_, index) => (asksAgent(asked, index) ? waitInLine(count, index) : null)),
    pools: pools.map((pool) => (asksPools(asked) ? waitInPool(count, crowdOf.get(pool)) : null)),
    tickets: ticketWaits.map((wait, index) => (asksTicket(asked, index, tickets.length) ? wait : null)),
  };
}

/** The line in which this ticket will most likely be served, -1 for its pool. */
function ownLineOf(count: Count, { kind, agent, suits, flexSeconds }: EngineTicket): number {
  if (kind === 'any' || suits[agent] !== 1) return -1;
  if (kind === 'agent') return agent;
  const wait = waitInLine(count, agent);
  return wait !== null && wait.p50 <= flexSeconds ? agent : -1;
}

const notBefore = ({ p50, p80, mean }: NonNullable<Wait>, seconds: number): Wait => ({
  p50: Math.max(p50, seconds),
  p80: Math.max(p80, seconds),
  mean: Math.max(mean, seconds),
});

function countOf({ agents, pools, tickets, parameters }: EngineInput): {
  readonly count: Count;
  readonly crowdOf: CrowdOf;
} {
  const lines = agents.map((agent) => lineOf(agent, parameters));
  const ownTickets = new Int32Array(agents.length);
  for (const { kind, agent } of tickets)
    if (kind === 'agent') ownTickets[agent] = (ownTickets[agent] ?? 0) + 1;
  const ownAhead = lines.map((line, agent) =>
    line === null ? 0 : stayingOf(line, ownTickets[agent] ?? 0, parameters.leavingPerSecond),
  );
  const general = tickets.filter(({ kind }) => kind !== 'agent').map(({ suits }) => suits);
  const sets = [...new Set([...pools, ...general])];
  const members = (suits: Suits) =>
    lines.flatMap((line, agent) =>
      line !== null && suits[agent] === 1 ? [{ line, ownAhead: ownAhead[agent] ?? 0 }] : [],
    );
  const crowdOf = new Map(sets.map((suits) => [suits, createCrowd(members(suits))]));
  const count = {
    lines,
    crowds: [...crowdOf.values()],
    crowdsOfAgent: agents.map((_, agent) =>
      [...crowdOf].flatMap(([suits, crowd]) => (suits[agent] === 1 ? [crowd] : [])),
    ),
    overlap: new Map([...crowdOf].map(([suits, crowd]) => [crowd, overlapsOf(suits, crowd, crowdOf, lines)])),
    ownAhead: new Float64Array(agents.length),
  };
  return { count, crowdOf };
}

function overlapsOf(
  suits: Suits,
  crowd: Crowd,
  crowdOf: CrowdOf,
  lines: readonly (Line | null)[],
): ReadonlyMap<Crowd, number> {
  const rates = lines.map((line, agent) =>
    line !== null && suits[agent] === 1 ? 1 / line.step.mean / crowd.perSecond : 0,
  );
  return new Map(
    [...crowdOf].map(([others, other]) => [
      other,
      rates.reduce((sum, rate, agent) => sum + (others[agent] === 1 ? rate : 0), 0),
    ]),
  );
}

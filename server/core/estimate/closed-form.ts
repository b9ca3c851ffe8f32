import {
  asksAgent,
  asksPools,
  asksTickets,
  NO_WAIT,
  type EngineInput,
  type EngineResult,
  type EngineTicket,
  type Suits,
  type Wait,
} from './engine.ts';
import { lineOf, releasesOf, type Line } from './line.ts';
import { createPoolCurve, secondsUntil, type PoolCurve } from './pool-curve.ts';
import { gammaWait, lognormalWait } from './quantiles.ts';

/** General tickets of one need, and the agents who serve them. `ahead` grows in rank order. */
type Crowd = {
  readonly suits: Suits;
  readonly perSecond: number;
  readonly curve: PoolCurve;
  readonly isFree: boolean;
  ahead: number;
};

/** What has been counted so far, in rank order. */
type Count = {
  readonly lines: readonly (Line | null)[];
  readonly crowds: readonly Crowd[];
  /** Which crowds can fall to an agent. */
  readonly crowdsOfAgent: readonly (readonly Crowd[])[];
  /** Share of the one crowd's service that the other one's agents give: `overlap.get(one)?.get(other)`. */
  readonly overlap: ReadonlyMap<Crowd, ReadonlyMap<Crowd, number>>;
  readonly crowdOf: ReadonlyMap<Suits, Crowd>;
  readonly ownAhead: Float64Array;
};

/**
 * The same question by moments and hazards instead of futures, for sites too large to be played: time
 * grows with agents plus tickets. A line is matched to a lognormal by mean and variance; general tickets
 * flow to their whole pool, whose n-th release is matched to a gamma. Each ticket ahead counts as far as
 * it is likely to be still there.
 */
export function closedForm(input: EngineInput): EngineResult {
  const { agents, pools, tickets, asked } = input;
  const count = countOf(input);
  const stays = (seconds: number): number => Math.exp(-input.parameters.leavingPerSecond * seconds);
  const ticketWaits = tickets.map((ticket) => {
    const own = ownLineOf(count, ticket);
    const wait = own >= 0 ? waitInLine(count, own) : waitInPool(count, ticket.suits);
    if (wait === null) return null;
    const general = count.crowdOf.get(ticket.suits);
    if (own >= 0) count.ownAhead[own] = (count.ownAhead[own] ?? 0) + stays(wait.mean);
    else if (general !== undefined) general.ahead += stays(wait.mean);
    if (ticket.kind !== 'flex' || own >= 0) return wait;
    return notBefore(wait, ticket.flexSeconds);
  });
  return {
    agents: agents.map((_, index) => (asksAgent(asked, index) ? waitInLine(count, index) : null)),
    pools: pools.map((pool) => (asksPools(asked) ? waitInPool(count, pool) : null)),
    tickets: ticketWaits.map((wait) => (asksTickets(asked) ? wait : null)),
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

/**
 * Own tickets ahead take whole steps; general ones ahead take the time in which their whole pool serves
 * them.
 */
function waitInLine({ lines, crowdsOfAgent, ownAhead }: Count, agent: number): Wait {
  const line = lines[agent] ?? null;
  if (line === null) return null;
  if (line.isFree) return NO_WAIT;
  const general = (crowdsOfAgent[agent] ?? []).reduce(
    (sum, { ahead, perSecond }) => sum + ahead / perSecond,
    0,
  );
  const steps = (ownAhead[agent] ?? 0) + general / line.step.mean;
  return lognormalWait({
    mean: line.first.mean + steps * line.step.mean,
    variance: line.first.variance + steps * line.step.variance,
  });
}

/** Served at the release after those of the general tickets ahead that fall to the same agents. */
function waitInPool(count: Count, suits: Suits): Wait {
  const crowd = count.crowdOf.get(suits);
  if (crowd === undefined || crowd.perSecond === 0) return null;
  if (crowd.isFree) return NO_WAIT;
  let releases = 1;
  for (const other of count.crowds) releases += other.ahead * (count.overlap.get(other)?.get(crowd) ?? 0);
  return gammaWait(secondsUntil(crowd.curve, releases), releases);
}

function countOf({ agents, pools, tickets, parameters }: EngineInput): Count {
  const lines = agents.map((agent) => lineOf(agent, parameters));
  const ownAhead = new Float64Array(agents.length);
  for (const { kind, agent } of tickets) {
    const line = lines[agent];
    if (kind !== 'agent' || line === undefined || line === null) continue;
    const before = ownAhead[agent] ?? 0;
    const seconds = line.first.mean + before * line.step.mean;
    ownAhead[agent] = before + Math.exp(-parameters.leavingPerSecond * seconds);
  }
  const general = tickets.filter(({ kind }) => kind !== 'agent').map(({ suits }) => suits);
  const crowds = [...new Set([...pools, ...general])].map((suits) => crowdOf(suits, lines, ownAhead));
  return {
    lines,
    crowds,
    crowdsOfAgent: agents.map((_, agent) => crowds.filter(({ suits }) => suits[agent] === 1)),
    overlap: new Map(crowds.map((one) => [one, overlapsOf(one, crowds, lines)])),
    crowdOf: new Map(crowds.map((crowd) => [crowd.suits, crowd])),
    ownAhead: ownAhead.fill(0),
  };
}

function crowdOf(suits: Suits, lines: readonly (Line | null)[], ownAhead: Float64Array): Crowd {
  const members = lines.flatMap((line, agent) =>
    line !== null && suits[agent] === 1 ? [{ line, agent }] : [],
  );
  return {
    suits,
    perSecond: members.reduce((sum, { line }) => sum + 1 / line.step.mean, 0),
    curve: createPoolCurve(members.map(({ line, agent }) => releasesOf(line, ownAhead[agent] ?? 0))),
    isFree: members.some(({ line }) => line.isFree),
    ahead: 0,
  };
}

function overlapsOf(
  one: Crowd,
  crowds: readonly Crowd[],
  lines: readonly (Line | null)[],
): ReadonlyMap<Crowd, number> {
  const rates = lines.map((line, agent) =>
    line !== null && one.suits[agent] === 1 ? 1 / line.step.mean / one.perSecond : 0,
  );
  return new Map(
    crowds.map((other) => [
      other,
      rates.reduce((sum, rate, agent) => sum + (other.suits[agent] === 1 ? rate : 0), 0),
    ]),
  );
}

import { chanceWithin } from '../order/release.ts';
import { finished, mapInSteps, type Steps } from '../steps.ts';
import { addAhead, createCrowd, stayingOf, waitInLine, waitInPool, type Count, type Crowd } from './crowd.ts';
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
import { firstOfWaits, flexibleWait } from './waits.ts';

type CrowdOf = ReadonlyMap<Suits, Crowd>;

/**
 * The same question by moments and hazards instead of futures, for sites too large to be played: time
 * grows with agents plus tickets. A line is matched to a lognormal by mean and variance; general tickets
 * flow to their whole pool, whose n-th release is matched to a gamma. Each ticket ahead counts as far as
 * it is likely to be still there.
 */
export const closedForm = (input: EngineInput): EngineResult => finished(closedFormSteps(input));

export function* closedFormSteps(input: EngineInput): Steps<EngineResult> {
  const { agents, pools, tickets, asked } = input;
  const { count, crowdOf } = yield* countOf(input);
  const called = yield* mapInSteps(tickets, (ticket) =>
    calledNext(count, crowdOf.get(ticket.suits), ticket, input.parameters.leavingPerSecond),
  );
  const needed = agents.map((_, index) => asksPools(asked) || asksAgent(asked, index));
  const lines = needed.map((isNeeded, index) => (isNeeded ? waitInLine(count, index) : null));
  const poolWait = (pool: Suits): Wait =>
    firstOfWaits([waitInPool(count, crowdOf.get(pool)), ...lines.filter((_, index) => pool[index] === 1)]);
  return {
    agents: lines.map((wait, index) => (asksAgent(asked, index) ? wait : null)),
    pools: pools.map((pool) => (asksPools(asked) ? poolWait(pool) : null)),
    tickets: called.map(({ wait }, index) => (asksTicket(asked, index, tickets.length) ? wait : null)),
    chances: called.map(({ inTime }) => inTime),
  };
}

/**
 * The wait of the ticket that follows those counted so far; then it is counted too, where it is likely to be
 * served.
 */
function calledNext(
  count: Count,
  crowd: Crowd | undefined,
  { kind, agent, suits, flexSeconds }: EngineTicket,
  leavingPerSecond: number,
): { readonly wait: Wait; readonly inTime: number } {
  const own = kind !== 'any' && suits[agent] === 1 ? waitInLine(count, agent) : null;
  const stays = (wait: Wait): number => (wait === null ? 0 : Math.exp(-leavingPerSecond * wait.mean));
  const addOwn = (tickets: number): void => {
    count.ownAhead[agent] = (count.ownAhead[agent] ?? 0) + tickets;
  };
  if (kind === 'agent') {
    addOwn(stays(own));
    return { wait: own, inTime: 0 };
  }
  const anyone = waitInPool(count, crowd);
  const inTime = kind === 'any' ? 0 : chanceWithin(own, flexSeconds);
  if (inTime > 0) addOwn(inTime * stays(own));
  if (crowd !== undefined) addAhead(count, crowd, (1 - inTime) * stays(anyone));
  return { wait: kind === 'any' ? anyone : flexibleWait(own, anyone, flexSeconds), inTime };
}

function* countOf({ agents, pools, tickets, parameters }: EngineInput): Steps<{
  readonly count: Count;
  readonly crowdOf: CrowdOf;
}> {
  const lines = yield* mapInSteps(agents, (agent) => lineOf(agent, parameters));
  const ownTickets = new Int32Array(agents.length);
  for (const { kind, agent, flexSeconds } of tickets) {
    const line = lines[agent] ?? null;
    const before = ownTickets[agent] ?? 0;
    const isInTime = line !== null && line.first.mean + before * line.step.mean <= flexSeconds;
    if (kind === 'agent' || (kind === 'flex' && isInTime)) ownTickets[agent] = before + 1;
  }
  const ownAhead = lines.map((line, agent) =>
    line === null ? 0 : stayingOf(line, ownTickets[agent] ?? 0, parameters.leavingPerSecond),
  );
  const general = tickets.filter(({ kind }) => kind !== 'agent').map(({ suits }) => suits);
  const everyone: Suits = new Uint8Array(agents.length).fill(1);
  const sets = [...new Set([...pools, ...general, everyone])];
  const members = (suits: Suits) =>
    lines.flatMap((line, agent) =>
      line !== null && suits[agent] === 1 ? [{ line, ownAhead: ownAhead[agent] ?? 0 }] : [],
    );
  const crowdOf = new Map(
    yield* mapInSteps(sets, (suits) => [suits, createCrowd(members(suits))] as const, 1),
  );
  const bySuits = [...crowdOf];
  const count = {
    lines,
    crowds: [...crowdOf.values()],
    crowdsOfAgent: yield* mapInSteps(agents, (_, agent) =>
      bySuits.filter(([suits]) => suits[agent] === 1).map(([, crowd]) => crowd),
    ),
    overlap: new Map(
      yield* mapInSteps(
        crowdOf,
        ([suits, crowd]) => [crowd, overlapsOf(suits, crowd, crowdOf, lines)] as const,
        1,
      ),
    ),
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
  const rates = Float64Array.from(lines, (line, agent) =>
    line !== null && suits[agent] === 1 ? 1 / line.step.mean / crowd.perSecond : 0,
  );
  const shareOf = (others: Suits): number => {
    let share = 0;
    for (let agent = 0; agent < rates.length; agent++) share += (rates[agent] ?? 0) * (others[agent] ?? 0);
    return share;
  };
  return new Map([...crowdOf].map(([others, other]) => [other, shareOf(others)]));
}

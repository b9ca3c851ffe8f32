import type { AgentId, Moment, Need } from '../../protocol/index.ts';
import { lineOwner, suits } from '../eligible.ts';
import type { Agent, SiteState, Ticket } from '../state.ts';
import { addAhead, createCrowd, stayingOf, waitInLine, waitInPool, type Count, type Crowd } from './crowd.ts';
import type { EngineParameters, Wait } from './engine.ts';
import { engineAgentOf, NO_NEED } from './input.ts';
import { lineOf, type Line } from './line.ts';
import { parametersOf } from './learner.ts';
import type { Telling } from './promise.ts';
import { aheadIn, sampleOf, type NeedSample, type Sample } from './sample.ts';
import { firstOfWaits } from './waits.ts';

/** From these on, one question is answered from a sample. */
const SAMPLED_FROM = { agents: 200, tickets: 500 } as const;

export const isSampled = ({ agents, tickets }: SiteState): boolean =>
  agents.size > SAMPLED_FROM.agents || tickets.size > SAMPLED_FROM.tickets;

/** A wait as the closed form would have it. */
export type SampledWait = Telling & { readonly wait: Wait };

/**
 * The closed form for one ticket, from some agents of each need and every n-th ticket ahead: its time hardly
 * grows with the site, and its error is far below what nobody can know of the wait.
 * @param asked the need, or the agent insisted on.
 * @param last the ticket itself if it stands in line, `null` for a new one.
 */
export function sampledWait(
  state: SiteState,
  asked: Need | AgentId,
  now: Moment,
  last: Ticket | null = null,
): SampledWait {
  const parameters = parametersOf(state.statistics.learned);
  const sample = sampleOf(state, asked, last);
  const linesOf = createLines(state, parameters, now, last);
  const crowds = sample.needs.map((need) => crowdOf(need, linesOf));
  const named = typeof asked === 'string' ? state.agents.get(asked) : undefined;
  const helpers = (named === undefined ? sample.needs[0]?.agents : [named]) ?? [];
  const helping = helpers.map(linesOf);
  const count: Count = {
    lines: helping.map((sampled) => sampled?.line ?? null),
    crowds,
    crowdsOfAgent: helpers.map(({ facts }) =>
      crowds.filter((_, index) => suits(facts, sample.needs[index]?.need ?? NO_NEED)),
    ),
    overlap: overlapOf(sample, crowds),
    ownAhead: Float64Array.from(helping, (sampled) => (named === undefined ? (sampled?.ownAhead ?? 0) : 0)),
  };
  callThoseAhead(count, sample, parameters);
  const inLine = helpers.map((_, index) => waitInLine(count, index));
  const lines = count.lines.filter((line) => line !== null);
  return {
    wait: named === undefined ? firstOfWaits([waitInPool(count, crowds[0]), ...inLine]) : (inLine[0] ?? null),
    ringingSeconds: parameters.ringingSeconds,
    soft: lines.every(({ isAway }) => isAway),
    leavesSeconds: lines.reduce((last, { leavesSeconds }) => Math.max(last, leavesSeconds), 0),
  };
}

type Sampled = { readonly line: Line; readonly ownAhead: number };
type LinesOf = (agent: Agent) => Sampled | null;

/** Each agent is reckoned once, however many needs they suit. */
function createLines(
  state: SiteState,
  parameters: EngineParameters,
  now: Moment,
  last: Ticket | null,
): LinesOf {
  const known = new Map<AgentId, Sampled | null>();
  return (agent) => {
    const found = known.get(agent.agentId);
    if (found !== undefined) return found;
    const line = lineOf(engineAgentOf(state, agent, now), parameters);
    const ownTickets = aheadIn(state, state.ownLines.get(agent.agentId) ?? [], last);
    const sampled = line && { line, ownAhead: stayingOf(line, ownTickets, parameters.leavingPerSecond) };
    known.set(agent.agentId, sampled);
    return sampled;
  };
}

function crowdOf({ agents, slots }: NeedSample, linesOf: LinesOf): Crowd {
  const members = agents.flatMap((agent) => linesOf(agent) ?? []);
  const sampledSlots = agents.reduce((sum, { facts }) => sum + facts.capacity, 0);
  return createCrowd(members, sampledSlots === 0 ? 1 : slots / sampledSlots);
}

/** By slots, as if those who suit both needs were as fast as the others. */
const overlapOf = ({ needs, shared }: Sample, crowds: readonly Crowd[]): Count['overlap'] =>
  new Map(
    crowds.map((crowd, one) => [
      crowd,
      new Map(
        crowds.map((other, index) => [other, shared(one, index) / Math.max(1, needs[one]?.slots ?? 0)]),
      ),
    ]),
  );

function callThoseAhead(count: Count, sample: Sample, { leavingPerSecond }: EngineParameters): void {
  const { crowds, ownAhead } = count;
  const anyone = crowds[sample.anyone];
  if (anyone !== undefined) addAhead(count, anyone, sample.asked);
  for (const { ticket, standsFor } of sample.tickets) {
    const isGeneral = lineOwner(ticket) === null;
    const crowd = isGeneral ? crowds[sample.needOf(ticket)] : undefined;
    const wait = isGeneral ? waitInPool(count, crowd) : waitInLine(count, 0);
    const staying = wait === null ? 0 : standsFor * Math.exp(-leavingPerSecond * wait.mean);
    if (crowd !== undefined) addAhead(count, crowd, staying);
    else ownAhead[0] = (ownAhead[0] ?? 0) + staying;
  }
}

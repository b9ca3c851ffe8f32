import {
  asksAgent,
  asksPools,
  asksTicket,
  NO_WAIT,
  type EngineInput,
  type EngineResult,
  type Wait,
} from './engine.ts';
import { columnsOf, drawFuture, Future } from './future.ts';
import { NOBODY, Player, UNKNOWN } from './play.ts';
import { REPLICATES } from './strata.ts';

/**
 * Rolls the state forward in a few dozen possible futures, with common random numbers: the same input
 * gives the same answer, and two inputs that differ a little differ by what differs, not by luck.
 */
export function rollout(input: EngineInput): EngineResult {
  const { agents, pools, tickets, asked } = input;
  const future = new Future(input);
  const player = new Player(input, future);
  const { outcome } = player;
  const replicates = player.unknown > 0 ? REPLICATES : 1;
  const columns = columnsOf(player.unknown > 0 ? input : { ...input, agents: [], tickets: [] });
  const samples = {
    agents: new Float64Array(agents.length * replicates),
    pools: new Float64Array(pools.length * replicates),
    tickets: new Float64Array(tickets.length * replicates),
  };
  for (let replicate = 0; replicate < replicates; replicate++) {
    if (player.unknown > 0) {
      drawFuture(future, input, columns, replicate);
      player.play();
    }
    samples.agents.set(outcome.agents, replicate * agents.length);
    samples.pools.set(outcome.pools, replicate * pools.length);
    samples.tickets.set(outcome.tickets, replicate * tickets.length);
  }
  const values = new Float64Array(replicates);
  const somebodyLeaves = agents.some(({ leavesSeconds }) => leavesSeconds < Infinity);
  const waitAt = (table: Float64Array, columnCount: number, column: number): Wait =>
    waitOf(values, table, columnCount, column, somebodyLeaves);
  return {
    agents: agents.map((_, index) =>
      asksAgent(asked, index) ? waitAt(samples.agents, agents.length, index) : null,
    ),
    pools: pools.map((_, index) => (asksPools(asked) ? waitAt(samples.pools, pools.length, index) : null)),
    tickets: tickets.map((_, index) =>
      asksTicket(asked, index, tickets.length) ? waitAt(samples.tickets, tickets.length, index) : null,
    ),
    chances: tickets.map(({ kind, agent, flexSeconds }, index) =>
      kind === 'flex' && agent >= 0 ? chanceWithin(samples.tickets, tickets.length, index, flexSeconds) : 0,
    ),
  };
}

/** By the share of futures in which a ticket is called so soon; of so few of them nothing is certain. */
function chanceWithin(table: Float64Array, columnCount: number, column: number, seconds: number): number {
  let inTime = 0;
  for (let place = column; place < table.length; place += columnCount) {
    const value = table[place] ?? NOBODY;
    if (value >= 0 && value < seconds) inTime++;
  }
  return (inTime + 0.5) / (table.length / columnCount + 1);
}

/**
 * The quantiles of one column of a table; `null` when nobody could come. A future in which whoever could
 * serve leaves first has no end; without anybody who leaves it was too long to be played, and counts for
 * nothing.
 */
function waitOf(
  values: Float64Array,
  table: Float64Array,
  columnCount: number,
  column: number,
  somebodyLeaves: boolean,
): Wait {
  let count = 0;
  let sum = 0;
  for (let place = column; place < table.length; place += columnCount) {
    const answer = table[place] ?? NOBODY;
    const value = answer === UNKNOWN && somebodyLeaves ? Infinity : answer;
    if (value < 0) continue;
    values[count++] = value;
    sum += value;
  }
  if (count === 0) return null;
  if (sum === 0) return NO_WAIT;
  const sorted = values.subarray(0, count).sort();
  return { p50: quantileOf(sorted, 0.5), p80: quantileOf(sorted, 0.8), mean: sum / count };
}

function quantileOf(sorted: Float64Array, share: number): number {
  const position = Math.min(sorted.length - 1, Math.max(0, share * sorted.length - 0.5));
  const index = Math.floor(position);
  const low = sorted[index] ?? 0;
  if (position === index || low === Infinity) return low;
  return low + (position - index) * ((sorted[index + 1] ?? low) - low);
}

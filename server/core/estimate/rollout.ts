import type { EngineInput, EngineResult, Wait } from './engine.ts';
import { NO_WAIT } from './engine.ts';
import { columnsOf, drawFuture, Future } from './future.ts';
import { REPLICATES } from './strata.ts';
import { Player } from './play.ts';

/**
 * Rolls the state forward in a few dozen possible futures, with common random numbers: the same input gives the
 * same answer, and two inputs that differ a little differ by what differs, not by luck.
 */
export function rollout(input: EngineInput): EngineResult {
  const future = new Future(input);
  const player = new Player(input, future);
  const samples = {
    agents: input.agents.map(() => new Float64Array(REPLICATES)),
    pools: input.pools.map(() => new Float64Array(REPLICATES)),
    tickets: input.tickets.map(() => new Float64Array(REPLICATES)),
  };
  const columns = player.asked > 0 ? columnsOf(input) : null;
  for (let replicate = 0; replicate < REPLICATES; replicate++) {
    if (columns !== null) {
      drawFuture(future, input, columns, replicate);
      player.play();
    }
    copy(samples.agents, player.outcome.agents, replicate);
    copy(samples.pools, player.outcome.pools, replicate);
    copy(samples.tickets, player.outcome.tickets, replicate);
  }
  return {
    agents: samples.agents.map(waitOf),
    pools: samples.pools.map(waitOf),
    tickets: samples.tickets.map(waitOf),
  };
}

function copy(samples: readonly Float64Array[], answers: Float64Array, replicate: number): void {
  samples.forEach((sample, index) => {
    sample[replicate] = answers[index] ?? -1;
  });
}

/** The quantiles of the values that were reached; `null` when none was. */
function waitOf(sample: Float64Array): Wait {
  const values = sample.filter((value) => value >= 0).sort();
  if (values.length === 0) return null;
  const most = values[values.length - 1] ?? 0;
  if (most === 0) return NO_WAIT;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { p50: quantileOf(values, 0.5), p80: quantileOf(values, 0.8), mean };
}

function quantileOf(sorted: Float64Array, share: number): number {
  const position = Math.min(sorted.length - 1, Math.max(0, share * sorted.length - 0.5));
  const index = Math.floor(position);
  const low = sorted[index] ?? 0;
  return low + (position - index) * ((sorted[index + 1] ?? low) - low);
}

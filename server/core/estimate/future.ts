import type { BusySlot, EngineAgent, EngineInput, EngineParameters } from './engine.ts';
import { columnOf, DRAW, exponential, normal, uniform } from './strata.ts';
import { NORMAL_SHAPE, scoreAt, shareBelow } from './shape.ts';
import { SlotQueue } from './slot-queue.ts';

const ALMOST_CERTAIN = 1 - 1e-7;

/** Columns of chance, looked up once for all replicates. */
export type Columns = {
  readonly agents: readonly {
    readonly pace: number;
    readonly pauseStart: number;
    readonly pauseLength: number;
    readonly pauseRest: number;
    readonly slots: readonly { readonly talk: number; readonly wrapUp: number }[];
  }[];
  readonly tickets: readonly { readonly patience: number; readonly service: number }[];
};

export function columnsOf({ agents, tickets }: EngineInput): Columns {
  return {
    agents: agents.map(({ seed, busy }) => ({
      pace: columnOf(seed, DRAW.pace),
      pauseStart: columnOf(seed, DRAW.pauseStart),
      pauseLength: columnOf(seed, DRAW.pauseLength),
      pauseRest: columnOf(seed, DRAW.pauseRest),
      slots: busy.map((slot) => ({
        talk: columnOf(slot.seed, DRAW.talk),
        wrapUp: columnOf(slot.seed, DRAW.wrapUp),
      })),
    })),
    tickets: tickets.map(({ seed }) => ({
      patience: columnOf(seed, DRAW.patience),
      service: columnOf(seed, DRAW.service),
    })),
  };
}

/**
 * One possible future, overwritten from replicate to replicate: what chance decides before anything is
 * played.
 */
export class Future {
  /** Log-scale mean of each agent's conversations in this future. */
  readonly pace: Float64Array;
  readonly pauseFrom: Float64Array;
  readonly pauseUntil: Float64Array;
  /** How long the pause lasts that follows the last ticket that an agent still takes. */
  readonly pauseSeconds: Float64Array;
  /** Slots above the capacity, which vanish as they free. */
  readonly surplus: Int32Array;
  readonly patience: Float64Array;
  /** Standardised score of the conversation that each ticket becomes. */
  readonly service: Float64Array;
  readonly queue: SlotQueue;

  constructor({ agents, tickets }: EngineInput) {
    this.pace = new Float64Array(agents.length);
    this.pauseFrom = new Float64Array(agents.length);
    this.pauseUntil = new Float64Array(agents.length);
    this.pauseSeconds = new Float64Array(agents.length);
    this.surplus = new Int32Array(agents.length);
    this.patience = new Float64Array(tickets.length);
    this.service = new Float64Array(tickets.length);
    this.queue = new SlotQueue(
      agents.reduce((sum, { busy, capacity }) => sum + Math.max(busy.length, capacity), 0),
    );
  }
}

/** Draws replicate `replicate`: paces, pauses, patience, and the moment each slot becomes free. */
export function drawFuture(future: Future, input: EngineInput, columns: Columns, replicate: number): void {
  const { shape, leavingPerSecond } = input.parameters;
  future.queue.clear();
  columns.tickets.forEach(({ patience, service }, ticket) => {
    future.patience[ticket] =
      leavingPerSecond > 0 ? exponential(replicate, patience) / leavingPerSecond : Infinity;
    future.service[ticket] = scoreAt(shape, uniform(replicate, service));
  });
  input.agents.forEach((agent, index) => {
    if (agent.presence !== 'offline') drawAgent(future, input.parameters, columns, replicate, agent, index);
  });
}

function drawAgent(
  future: Future,
  parameters: EngineParameters,
  columns: Columns,
  replicate: number,
  agent: EngineAgent,
  index: number,
): void {
  const own = columns.agents[index];
  if (own === undefined) return;
  const { perSecond, meanSeconds } = parameters.pauses;
  const pace = agent.law.mean + agent.law.paceDeviation * normal(replicate, own.pace);
  future.pace[index] = pace;
  const pauseSeconds = meanSeconds * exponential(replicate, own.pauseLength);
  future.pauseSeconds[index] = pauseSeconds;
  future.surplus[index] = Math.max(0, agent.busy.length - agent.capacity);
  let openFrom = 0;
  if (agent.presence === 'away') {
    openFrom = agent.returnSeconds ?? meanSeconds * exponential(replicate, own.pauseRest);
    future.pauseFrom[index] = Infinity;
  } else {
    const from = perSecond > 0 ? exponential(replicate, own.pauseStart) / perSecond : Infinity;
    future.pauseFrom[index] = from;
    future.pauseUntil[index] = from + pauseSeconds;
  }
  agent.busy.forEach((slot, place) => {
    const use = own.slots[place];
    if (use === undefined) return;
    const rest = restSeconds(parameters, agent, slot, pace, replicate, use);
    future.queue.push(Math.max(openFrom, rest), index);
  });
  for (let place = agent.busy.length; place < agent.capacity; place++) future.queue.push(openFrom, index);
}

/** How much longer a slot stays in use, given how long it has been so. */
function restSeconds(
  parameters: EngineParameters,
  agent: EngineAgent,
  slot: BusySlot,
  pace: number,
  replicate: number,
  columns: { readonly talk: number; readonly wrapUp: number },
): number {
  const { wrapUp, shape, ringingSeconds } = parameters;
  if (slot.phase === 'wrap-up') {
    const rest = restOf(
      NORMAL_SHAPE,
      wrapUp.mean,
      wrapUp.deviation,
      slot.elapsedSeconds,
      uniform(replicate, columns.wrapUp),
    );
    return Math.min(slot.mostSeconds, rest);
  }
  const elapsed = slot.phase === 'talking' ? slot.elapsedSeconds : 0;
  const talk = restOf(shape, pace, agent.law.deviation, elapsed, uniform(replicate, columns.talk));
  const wrap = Math.exp(wrapUp.mean + wrapUp.deviation * normal(replicate, columns.wrapUp));
  return talk + wrap + (slot.phase === 'ringing' ? ringingSeconds : 0);
}

/**
 * Rest of a log-scale duration that has lasted `elapsed` seconds, at the share `share` of what is
 * possible.
 */
export function restOf(
  shape: typeof NORMAL_SHAPE,
  mean: number,
  deviation: number,
  elapsed: number,
  share: number,
): number {
  const passed = elapsed > 1 ? shareBelow(shape, (Math.log(elapsed) - mean) / deviation) : 0;
  if (passed > ALMOST_CERTAIN) return -0.3 * elapsed * Math.log(share);
  const total = Math.exp(mean + deviation * scoreAt(shape, passed + share * (1 - passed)));
  return Math.max(0, total - elapsed);
}

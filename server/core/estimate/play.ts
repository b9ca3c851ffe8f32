import type { EngineInput, EngineTicket } from './engine.ts';
import { hasFreeSlot } from './engine.ts';
import type { Future } from './future.ts';

const MOST_EVENTS = 4_000;

/** What one future answers; -1 stands for "not known". Seconds from now. */
export type Outcome = {
  readonly agents: Float64Array;
  readonly pools: Float64Array;
  readonly tickets: Float64Array;
};

/** Plays futures of one input. `isAsked` of the outcome never changes, so it is found once. */
export class Player {
  readonly outcome: Outcome;
  readonly #input: EngineInput;
  readonly #future: Future;
  /** Tickets that become general by themselves, soonest first. */
  readonly #flexible: readonly number[];
  readonly #poolsOfAgent: readonly (readonly number[])[];
  readonly #asked: number;
  readonly #idle: Int32Array;
  #nextFlexible = 0;
  #firstOpen = 0;
  #open = 0;

  constructor(input: EngineInput, future: Future) {
    const { agents, pools, tickets } = input;
    this.#input = input;
    this.#future = future;
    this.outcome = {
      agents: new Float64Array(agents.length),
      pools: new Float64Array(pools.length),
      tickets: new Float64Array(tickets.length),
    };
    this.#flexible = tickets
      .map((_, index) => index)
      .filter((index) => tickets[index]?.kind === 'flex')
      .sort((left, right) => this.#flexAt(left) - this.#flexAt(right) || left - right);
    this.#poolsOfAgent = agents.map((_, agent) =>
      pools.map((_, pool) => pool).filter((pool) => pools[pool]?.[agent] === 1),
    );
    this.#idle = new Int32Array(agents.length);
    this.#asked = this.#reset();
  }

  /** How many answers need a future to be played: without any, nothing is rolled. */
  get asked(): number {
    return this.#asked;
  }

  play(): void {
    const { queue } = this.#future;
    this.#open = this.#reset();
    for (let event = 0; event < MOST_EVENTS && this.#open > 0; event++) {
      const flexible = this.#flexible[this.#nextFlexible];
      if (flexible !== undefined && this.#flexAt(flexible) <= queue.nextSeconds) {
        this.#nextFlexible++;
        this.#becomeGeneral(flexible);
      } else if (queue.size > 0) {
        const at = queue.nextSeconds;
        this.#freeSlot(queue.pop(), at);
      } else return;
    }
  }

  #flexAt(ticket: number): number {
    return this.#input.tickets[ticket]?.flexSeconds ?? Infinity;
  }

  /** Marks what is known before anything happens, and answers how much is not. */
  #reset(): number {
    const { agents, pools, tickets } = this.#input;
    this.#idle.fill(0);
    this.#nextFlexible = 0;
    this.#firstOpen = 0;
    let asked = 0;
    const set = (answers: Float64Array, index: number, isFree: boolean, isThere: boolean): void => {
      answers[index] = isFree ? 0 : -1;
      if (!isFree && isThere) asked++;
    };
    agents.forEach((agent, index) =>
      set(this.outcome.agents, index, hasFreeSlot(agent), agent.presence !== 'offline'),
    );
    pools.forEach((pool, index) => {
      const isFree = agents.some((agent, place) => pool[place] === 1 && hasFreeSlot(agent));
      const isThere = agents.some((agent, place) => pool[place] === 1 && agent.presence !== 'offline');
      set(this.outcome.pools, index, isFree, isThere);
    });
    tickets.forEach((ticket, index) =>
      set(this.outcome.tickets, index, false, isServable(ticket, this.#input.agents)),
    );
    return asked;
  }

  #record(answers: Float64Array, index: number, at: number): void {
    if ((answers[index] ?? 0) >= 0) return;
    answers[index] = at;
    this.#open--;
  }

  /** A slot of this agent becomes free: the first living ticket in rank order that it may serve takes it. */
  #freeSlot(agent: number, at: number): void {
    const { surplus, pauseFrom, pauseUntil, queue } = this.#future;
    if ((surplus[agent] ?? 0) > 0) {
      surplus[agent] = (surplus[agent] ?? 0) - 1;
      return;
    }
    if (at >= (pauseFrom[agent] ?? Infinity) && at < (pauseUntil[agent] ?? 0)) {
      queue.push(pauseUntil[agent] ?? at, agent);
      return;
    }
    if (this.#serveNext(agent, at)) return;
    this.#idle[agent] = (this.#idle[agent] ?? 0) + 1;
    this.#record(this.outcome.agents, agent, at);
    for (const pool of this.#poolsOfAgent[agent] ?? []) this.#record(this.outcome.pools, pool, at);
  }

  #serveNext(agent: number, at: number): boolean {
    const { tickets } = this.#input;
    const starts = this.outcome.tickets;
    while ((starts[this.#firstOpen] ?? -1) >= 0) this.#firstOpen++;
    for (let index = this.#firstOpen; index < tickets.length; index++) {
      const ticket = tickets[index];
      if (ticket === undefined || (starts[index] ?? 0) >= 0 || !isEligible(ticket, agent, at)) continue;
      this.#record(starts, index, at);
      if (this.#start(index, agent, at)) return true;
    }
    return false;
  }

  /** The place of a visitor who has left by then is known too, but takes no slot. */
  #start(ticket: number, agent: number, at: number): boolean {
    const { patience, pace, service, queue } = this.#future;
    if ((patience[ticket] ?? 0) <= at) return false;
    const { wrapUp, ringingSeconds } = this.#input.parameters;
    const deviation = this.#input.agents[agent]?.law.deviation ?? 0;
    const talk = Math.exp((pace[agent] ?? 0) + deviation * (service[ticket] ?? 0));
    queue.push(at + ringingSeconds + talk + wrapUp.meanSeconds, agent);
    return true;
  }

  #becomeGeneral(ticket: number): void {
    const question = this.#input.tickets[ticket];
    if (question === undefined || (this.outcome.tickets[ticket] ?? 0) >= 0) return;
    for (let agent = 0; agent < this.#idle.length; agent++) {
      if ((this.#idle[agent] ?? 0) === 0 || question.suits[agent] !== 1) continue;
      this.#record(this.outcome.tickets, ticket, question.flexSeconds);
      if (this.#start(ticket, agent, question.flexSeconds)) this.#idle[agent] = (this.#idle[agent] ?? 1) - 1;
      return;
    }
  }
}

/** Whether this agent may serve this ticket at that moment. */
export function isEligible(ticket: EngineTicket, agent: number, at: number): boolean {
  if (ticket.suits[agent] !== 1) return false;
  if (ticket.kind === 'any' || ticket.agent === agent) return true;
  return ticket.kind === 'flex' && at >= ticket.flexSeconds;
}

/** Whether anybody who may serve it, now or later, is there. */
export function isServable(ticket: EngineTicket, agents: EngineInput['agents']): boolean {
  return agents.some(
    (agent, index) =>
      agent.presence !== 'offline' &&
      ticket.suits[index] === 1 &&
      (ticket.kind !== 'agent' || ticket.agent === index),
  );
}

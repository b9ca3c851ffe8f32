import {
  asksAgent,
  asksPools,
  asksTicket,
  hasFreeSlot,
  type EngineInput,
  type EngineTicket,
  type Suits,
} from './engine.ts';
import type { Future } from './future.ts';

const MOST_EVENTS = 4_000;

/** Not known yet, or not asked for: still so at the end, nobody serves it before having left. */
export const UNKNOWN = -1;
/** Nobody who could serve it is there. */
export const NOBODY = -2;

/** What one future answers in seconds from now, `UNKNOWN` or `NOBODY`. */
export type Outcome = {
  readonly agents: Float64Array;
  readonly pools: Float64Array;
  readonly tickets: Float64Array;
};

/** Plays one future after the other of the same input. */
export class Player {
  readonly outcome: Outcome;
  /** How many answers a future must give: without any, nothing need be played. */
  readonly unknown: number;
  readonly #input: EngineInput;
  readonly #future: Future;
  /** What is known before anything happens. */
  readonly #known: Outcome;
  /** Tickets that become general by themselves, soonest first. */
  readonly #flexible: readonly number[];
  readonly #poolsOfAgent: readonly (readonly number[])[];
  /** Tickets that an agent may ever serve, in rank order, and how many leading ones of them have a place. */
  readonly #ticketsOfAgent: readonly (readonly number[])[];
  readonly #firstOpen: Int32Array;
  readonly #idle: Int32Array;
  /** How many more each agent takes, and until when the pause lasts that follows. */
  readonly #takesMore: Float64Array;
  readonly #drainedUntil: Float64Array;
  #nextFlexible = 0;
  #open = 0;

  constructor(input: EngineInput, future: Future) {
    const { agents, pools, tickets } = input;
    this.#input = input;
    this.#future = future;
    const { known, unknown } = knownBefore(input);
    this.#known = known;
    this.unknown = unknown;
    this.outcome = {
      agents: known.agents.slice(),
      pools: known.pools.slice(),
      tickets: known.tickets.slice(),
    };
    this.#flexible = tickets
      .map((_, index) => index)
      .filter((index) => tickets[index]?.kind === 'flex')
      .sort((left, right) => this.#flexAt(left) - this.#flexAt(right) || left - right);
    this.#poolsOfAgent = agents.map((_, agent) =>
      pools.map((_, pool) => pool).filter((pool) => pools[pool]?.[agent] === 1),
    );
    this.#ticketsOfAgent = agents.map((_, agent) =>
      tickets.map((_, index) => index).filter((index) => mayEverServe(tickets[index], agent)),
    );
    this.#firstOpen = new Int32Array(agents.length);
    this.#idle = new Int32Array(agents.length);
    this.#takesMore = new Float64Array(agents.length);
    this.#drainedUntil = new Float64Array(agents.length);
  }

  play(): void {
    const { queue } = this.#future;
    this.#reset();
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

  #isAsked(ticket: number): boolean {
    return asksTicket(this.#input.asked, ticket, this.#input.tickets.length);
  }

  #reset(): void {
    this.outcome.agents.set(this.#known.agents);
    this.outcome.pools.set(this.#known.pools);
    this.outcome.tickets.set(this.#known.tickets);
    this.#idle.fill(0);
    this.#input.agents.forEach(({ takesMore }, agent) => {
      this.#takesMore[agent] = takesMore;
      this.#drainedUntil[agent] = takesMore > 0 ? 0 : (this.#future.pauseSeconds[agent] ?? 0);
    });
    this.#nextFlexible = 0;
    this.#firstOpen.fill(0);
    this.#open = this.unknown;
  }

  /** `isAsked`: whether the future may end once this is known. */
  #record(answers: Float64Array, index: number, at: number, isAsked: boolean): void {
    if (answers[index] !== UNKNOWN) return;
    answers[index] = at;
    if (isAsked) this.#open--;
  }

  /** A slot of this agent becomes free: the first living ticket in rank order that it may serve takes it. */
  #freeSlot(agent: number, at: number): void {
    const { surplus, pauseFrom, pauseUntil, queue } = this.#future;
    if (at >= this.#leavesAt(agent)) return;
    if ((surplus[agent] ?? 0) > 0) {
      surplus[agent] = (surplus[agent] ?? 0) - 1;
      return;
    }
    const drainedUntil = this.#drainedUntil[agent] ?? 0;
    const isPaused = at >= (pauseFrom[agent] ?? Infinity) && at < (pauseUntil[agent] ?? 0);
    if (isPaused || at < drainedUntil) {
      queue.push(isPaused ? (pauseUntil[agent] ?? at) : drainedUntil, agent);
      return;
    }
    if (this.#serveNext(agent, at)) return;
    this.#idle[agent] = (this.#idle[agent] ?? 0) + 1;
    const { asked } = this.#input;
    this.#record(this.outcome.agents, agent, at, asksAgent(asked, agent));
    for (const pool of this.#poolsOfAgent[agent] ?? [])
      this.#record(this.outcome.pools, pool, at, asksPools(asked));
  }

  #serveNext(agent: number, at: number): boolean {
    const candidates = this.#ticketsOfAgent[agent] ?? [];
    const starts = this.outcome.tickets;
    let place = this.#firstOpen[agent] ?? 0;
    while (place < candidates.length && (starts[candidates[place] ?? 0] ?? 0) >= 0) place++;
    this.#firstOpen[agent] = place;
    for (; place < candidates.length; place++) {
      const index = candidates[place] ?? 0;
      const ticket = this.#input.tickets[index];
      if (ticket === undefined || (starts[index] ?? 0) >= 0 || !isEligible(ticket, agent, at)) continue;
      this.#record(starts, index, at, this.#isAsked(index));
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
    this.#countTaken(agent, at);
    return true;
  }

  #countTaken(agent: number, at: number): void {
    const left = (this.#takesMore[agent] ?? Infinity) - 1;
    this.#takesMore[agent] = left > 0 ? left : Infinity;
    if (left === 0) this.#drainedUntil[agent] = at + (this.#future.pauseSeconds[agent] ?? 0);
  }

  #leavesAt(agent: number): number {
    return this.#input.agents[agent]?.leavesSeconds ?? Infinity;
  }

  #becomeGeneral(ticket: number): void {
    const question = this.#input.tickets[ticket];
    if (question === undefined || (this.outcome.tickets[ticket] ?? 0) >= 0) return;
    for (let agent = 0; agent < this.#idle.length; agent++) {
      if ((this.#idle[agent] ?? 0) === 0 || question.suits[agent] !== 1) continue;
      if (question.flexSeconds < (this.#drainedUntil[agent] ?? 0)) continue;
      if (question.flexSeconds >= this.#leavesAt(agent)) continue;
      this.#record(this.outcome.tickets, ticket, question.flexSeconds, this.#isAsked(ticket));
      if (this.#start(ticket, agent, question.flexSeconds)) this.#idle[agent] = (this.#idle[agent] ?? 1) - 1;
      return;
    }
  }
}

/** A free slot is no wait; where nobody is there no answer comes; the rest must be played. */
function knownBefore({ agents, pools, tickets, asked }: EngineInput): {
  readonly known: Outcome;
  readonly unknown: number;
} {
  const isThere = agents.map(({ presence }) => presence !== 'offline');
  const poolAnswer = (pool: Suits): number => {
    const members = agents.filter((_, place) => pool[place] === 1);
    if (members.some(hasFreeSlot)) return 0;
    return members.some(({ presence }) => presence !== 'offline') ? UNKNOWN : NOBODY;
  };
  const known = {
    agents: Float64Array.from(agents, (agent, place) =>
      hasFreeSlot(agent) ? 0 : isThere[place] === true ? UNKNOWN : NOBODY,
    ),
    pools: Float64Array.from(pools, poolAnswer),
    tickets: Float64Array.from(tickets, (ticket) => (isServable(ticket, isThere) ? UNKNOWN : NOBODY)),
  };
  const unknown =
    count(known.agents, (place) => asksAgent(asked, place)) +
    count(known.pools, () => asksPools(asked)) +
    count(known.tickets, (place) => asksTicket(asked, place, tickets.length));
  return { known, unknown };
}

const count = (answers: Float64Array, isAsked: (place: number) => boolean): number =>
  answers.reduce((sum, answer, place) => sum + (answer === UNKNOWN && isAsked(place) ? 1 : 0), 0);

/** Whether this agent may serve this ticket at some moment. */
const mayEverServe = (ticket: EngineTicket | undefined, agent: number): boolean =>
  ticket?.suits[agent] === 1 && (ticket.kind !== 'agent' || ticket.agent === agent);

/** Of the tickets that this agent may ever serve: whether it may at that moment. */
const isEligible = ({ kind, agent: chosen, flexSeconds }: EngineTicket, agent: number, at: number): boolean =>
  kind !== 'flex' || chosen === agent || at >= flexSeconds;

/** Whether anybody who may serve it, now or later, is there. */
const isServable = (ticket: EngineTicket, isThere: readonly boolean[]): boolean =>
  isThere.some((there, agent) => there && mayEverServe(ticket, agent));

import {
  advise,
  decide,
  estimateAll,
  STRANGER,
  type Command,
  type SiteEvent,
  type SiteState,
} from '../../server/core/index.ts';
import type { AgentId, Choice, MessageId, Moment, TicketId } from '../../server/protocol/index.ts';
import {
  agentIdOf,
  busySite,
  CAPACITY,
  conversationIdOf,
  isSpecialist,
  OPENING_MILLISECONDS,
  START,
  ticketIdOf,
  visitorConnection,
  visitorIdOf,
  WAITING_PER_AGENT,
  wishOf,
} from './site.ts';

/**
 * What is timed, in the order of the table; `turn idle` is the end of a wrap-up when all the line asks for
 * something else, `late` a tick at which a promise passes.
 */
export const TIMED = [
  'join',
  'join flexible',
  'accept',
  'say',
  'end',
  'wrap-up',
  'turn idle',
  'availability',
  'offer swap',
  'answer swap',
  'release',
  'tick',
  'late',
] as const;
export type Timed = (typeof TIMED)[number];
export type Times = Readonly<Record<Timed, number[]>>;

const STEP_MILLISECONDS = 500;
const WRAP_UP_MILLISECONDS = 1_000;
/** Rounds from one visitor who is taken over to the next, so that new ones come in between. */
const TAKEN_OVER_EVERY = 4;

/**
 * A busy site at work: each round one agent ends a conversation, becomes free in one of three ways and
 * accepts what then rings; somebody idle takes a visitor of another's line, by a swap or an early release;
 * visitors join, so that lines keep their length; and promises pass. Every command is decided on the state
 * that the one before it left: nothing is ever decided twice on the same state.
 */
export class Shift {
  readonly #agentCount: number;
  readonly #busy: readonly AgentId[];
  #state: SiteState;
  #now: Moment;
  #people: number;
  #talks: number;
  #round = 0;
  #times: Times = noTimes();

  constructor(agentCount: number) {
    this.#agentCount = agentCount;
    this.#busy = Array.from({ length: agentCount }, (_, index) => index).flatMap((index) =>
      isSpecialist(index) ? [] : [agentIdOf(index)],
    );
    this.#state = busySite(agentCount);
    this.#now = Math.max(START + OPENING_MILLISECONDS, this.#state.lastAt);
    this.#people = (CAPACITY + WAITING_PER_AGENT) * agentCount;
    this.#talks = this.#people;
  }

  get waiting(): number {
    return this.#state.line.length;
  }

  /** Microseconds of every command in `rounds` rounds. */
  work(rounds: number): Times {
    this.#times = noTimes();
    for (let round = 0; round < rounds; round++) this.#workRound();
    return this.#times;
  }

  /** Microseconds of what runs beside the commands: all estimates, and the advice of them. */
  pass(): { readonly estimates: number; readonly advice: number } {
    const startedAt = performance.now();
    const estimates = estimateAll(this.#state, this.#now);
    const estimatedAt = performance.now();
    advise(this.#state, estimates, this.#now);
    const advisedAt = performance.now();
    return { estimates: 1_000 * (estimatedAt - startedAt), advice: 1_000 * (advisedAt - estimatedAt) };
  }

  #workRound(): void {
    const agentId = this.#busy[(this.#round * 37) % this.#busy.length];
    if (agentId === undefined) throw new Error('Nobody is busy.');
    this.#now += STEP_MILLISECONDS;
    this.#tick();
    this.#free(agentId);
    this.#accept(agentId);
    this.#takeOver();
    while (this.waiting < WAITING_PER_AGENT * this.#agentCount) this.#join();
    this.#round++;
  }

  /** Whatever fell due, and nothing else, is settled. */
  #tick(): void {
    const startedAt = performance.now();
    const events = this.#run(null, { type: 'tick' });
    const microseconds = 1_000 * (performance.now() - startedAt);
    const late = events.filter(({ type }) => type === 'promiseBroken').length;
    if (late > 0) this.#times.late.push(microseconds / late);
    else if (events.length === 0) this.#times.tick.push(microseconds);
  }

  #free(agentId: AgentId): void {
    const by = { kind: 'agent', agentId } as const;
    const conversationId = this.#state.agents.get(agentId)?.conversations[0];
    if (conversationId === undefined) throw new Error(`Agent ${agentId} talks to nobody.`);
    const messageId = `m-${this.#round}-${agentId}` as MessageId;
    this.#run('say', { type: 'say', by, conversationId, messageId });
    this.#run('end', { type: 'end', by, conversationId });
    const finish: Command = { type: 'finishWrapUp', agentId, conversationId };
    switch (this.#round % 3) {
      case 0:
        this.#run('wrap-up', finish);
        break;
      case 1:
        this.#now += WRAP_UP_MILLISECONDS;
        this.#run(null, { type: 'tick' });
        break;
      default: {
        const availability = { type: 'setAvailability', agentId, backAt: null } as const;
        this.#run('availability', { ...availability, availability: 'away' });
        this.#run(null, finish);
        this.#run('availability', { ...availability, availability: 'available' });
      }
    }
  }

  #accept(agentId: AgentId): void {
    for (const ticketId of this.#state.agents.get(agentId)?.offers ?? []) {
      const phase = this.#state.tickets.get(ticketId)?.phase;
      if (phase?.state !== 'offered') throw new Error(`Ticket ${ticketId} does not ring.`);
      const conversationId = conversationIdOf(this.#talks++);
      this.#run('accept', { type: 'accept', agentId, offerId: phase.offerId, conversationId });
    }
  }

  /** Somebody idle takes over: in turn after a swap, after an early release, and not since it is declined. */
  #takeOver(): void {
    const [agentId] = this.#state.free;
    if (agentId === undefined) throw new Error('Nobody is idle.');
    if (this.#round % TAKEN_OVER_EVERY > 0) return;
    const kind = (this.#round / TAKEN_OVER_EVERY) % 3;
    const ticketId = this.#waitingFor(kind === 1 ? ['flex'] : ['agent', 'flex']);
    if (kind === 1) this.#run('release', { type: 'release', ticketId, chance: 0.1 });
    else {
      const visitorId = this.#state.tickets.get(ticketId)?.visitorId;
      if (visitorId === undefined) throw new Error(`Ticket ${ticketId} is gone.`);
      this.#run('offer swap', { type: 'offerSwap', ticketId, agentId });
      const accepted = kind === 0;
      this.#run('answer swap', { type: 'answerSwap', visitorId, ticketId, agentId, accepted });
      if (!accepted) return;
    }
    const takerId = this.#state.tickets.get(ticketId)?.phase;
    if (takerId?.state !== 'offered') throw new Error(`Ticket ${ticketId} was not taken over.`);
    this.#accept(takerId.agentId);
    const conversationId = this.#state.agents.get(takerId.agentId)?.conversations.at(-1);
    if (conversationId === undefined) throw new Error('Nothing was accepted.');
    const by = { kind: 'agent', agentId: takerId.agentId } as const;
    this.#run(null, { type: 'end', by, conversationId });
    this.#run('turn idle', { type: 'finishWrapUp', agentId: takerId.agentId, conversationId });
  }

  /** Somebody in the line of an agent, who was not asked yet. */
  #waitingFor(kinds: readonly Choice['kind'][]): TicketId {
    const { line, tickets } = this.#state;
    const from = (this.#round * 61) % line.length;
    for (const ticketId of [...line.slice(from, from + 200), ...line]) {
      const ticket = tickets.get(ticketId);
      if (ticket === undefined || ticket.swapAsked || ticket.released !== null) continue;
      if (kinds.includes(ticket.choice.kind)) return ticketId;
    }
    throw new Error(`Nobody waits as ${kinds.join(' or ')}.`);
  }

  #join(): void {
    const index = this.#people++;
    const visitorId = visitorIdOf(index);
    const person = { kind: 'visitor', visitorId } as const;
    this.#run(null, { type: 'openConnection', person, connectionId: visitorConnection(index) });
    const wish = wishOf(index, this.#agentCount);
    const timed = wish.choice.kind === 'flex' ? 'join flexible' : 'join';
    this.#run(timed, { type: 'join', visitorId, ticketId: ticketIdOf(index), ...wish, known: STRANGER });
  }

  #run(timed: Timed | null, command: Command): readonly SiteEvent[] {
    const startedAt = performance.now();
    const decision = decide(this.#state, command, this.#now);
    const microseconds = 1_000 * (performance.now() - startedAt);
    if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal.message}`);
    this.#state = decision.state;
    if (timed !== null) this.#times[timed].push(microseconds);
    return decision.events;
  }
}

const noTimes = (): Times => Object.fromEntries(TIMED.map((timed) => [timed, []])) as unknown as Times;

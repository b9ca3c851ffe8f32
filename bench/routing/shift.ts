import { decide, STRANGER, type Command, type SiteState } from '../../server/core/index.ts';
import type { MessageId, Moment } from '../../server/protocol/index.ts';
import {
  agentIdOf,
  busySite,
  CAPACITY,
  conversationIdOf,
  START,
  ticketIdOf,
  visitorConnection,
  visitorIdOf,
  WAITING_PER_AGENT,
  wishOf,
} from './site.ts';

/** What is timed, in the order of the table. */
export const TIMED = ['join', 'accept', 'say', 'end', 'wrap-up', 'availability', 'tick'] as const;
export type Timed = (typeof TIMED)[number];
export type Times = Readonly<Record<Timed, number[]>>;

const STEP_MILLISECONDS = 500;
const WRAP_UP_MILLISECONDS = 1_000;

/**
 * A busy site at work: each round one agent ends a conversation, becomes free in one of three ways, accepts
 * what then rings, and a new visitor joins, so that lines keep their length. Every command is decided on the
 * state that the one before it left: nothing is ever decided twice on the same state.
 */
export class Shift {
  readonly #agentCount: number;
  #state: SiteState;
  #now: Moment;
  #people: number;
  #round = 0;
  #times: Times = noTimes();

  constructor(agentCount: number) {
    this.#agentCount = agentCount;
    this.#state = busySite(agentCount);
    this.#now = Math.max(START + 600_000, this.#state.lastAt);
    this.#people = (CAPACITY + WAITING_PER_AGENT) * agentCount;
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

  #workRound(): void {
    const agentId = agentIdOf((this.#round * 37) % this.#agentCount);
    const by = { kind: 'agent', agentId } as const;
    const conversationId = this.#state.agents.get(agentId)?.conversations[0];
    if (conversationId === undefined) throw new Error(`Agent ${agentId} talks to nobody.`);
    this.#now += STEP_MILLISECONDS;
    this.#run('say', { type: 'say', by, conversationId, messageId: `m-${this.#round}` as MessageId });
    this.#run('end', { type: 'end', by, conversationId });
    const finish: Command = { type: 'finishWrapUp', agentId, conversationId };
    switch (this.#round % 3) {
      case 0:
        this.#run('wrap-up', finish);
        break;
      case 1:
        this.#now += WRAP_UP_MILLISECONDS;
        this.#run('tick', { type: 'tick' });
        break;
      default:
        this.#run('availability', { type: 'setAvailability', agentId, availability: 'away', backAt: null });
        this.#run(null, finish);
        this.#run('availability', {
          type: 'setAvailability',
          agentId,
          availability: 'available',
          backAt: null,
        });
    }
    this.#accept(agentId);
    this.#join();
    this.#round++;
  }

  #accept(agentId: ReturnType<typeof agentIdOf>): void {
    const [ticketId] = this.#state.agents.get(agentId)?.offers ?? [];
    const phase = ticketId === undefined ? undefined : this.#state.tickets.get(ticketId)?.phase;
    if (phase?.state !== 'offered') throw new Error(`Nothing rings at ${agentId}.`);
    const conversationId = conversationIdOf(this.#people);
    this.#run('accept', { type: 'accept', agentId, offerId: phase.offerId, conversationId });
  }

  #join(): void {
    const index = this.#people++;
    const visitorId = visitorIdOf(index);
    const person = { kind: 'visitor', visitorId } as const;
    this.#run(null, { type: 'openConnection', person, connectionId: visitorConnection(index) });
    const wish = wishOf(index, this.#agentCount);
    this.#run('join', { type: 'join', visitorId, ticketId: ticketIdOf(index), ...wish, known: STRANGER });
  }

  #run(timed: Timed | null, command: Command): void {
    const startedAt = performance.now();
    const decision = decide(this.#state, command, this.#now);
    const microseconds = 1_000 * (performance.now() - startedAt);
    if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal.message}`);
    this.#state = decision.state;
    if (timed !== null) this.#times[timed].push(microseconds);
  }
}

const noTimes = (): Times => ({
  join: [],
  accept: [],
  say: [],
  end: [],
  'wrap-up': [],
  availability: [],
  tick: [],
});

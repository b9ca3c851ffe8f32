import assert from 'node:assert/strict';
import type { ConversationId, Moment, SiteId, TicketId } from '../../protocol/index.ts';
import type { Command } from '../command.ts';
import { nextDeadline } from '../deadline.ts';
import { decide } from '../decide.ts';
import type { SiteEvent } from '../event.ts';
import { evolve } from '../evolve.ts';
import { graphViolations } from '../graph.ts';
import { violations } from '../invariants.ts';
import { createSite } from '../site.ts';
import { readState, writeState } from '../snapshot.ts';
import type { SiteState } from '../state.ts';
import { Random } from './random.ts';
import { openingCommands, randomCommand } from './random-command.ts';

const START: Moment = 1_800_000_000_000;
const DAY_MILLISECONDS = 86_400_000;
const SITE = 'storm' as SiteId;

/** What one storm came to, so that a test can see that it did blow. */
export type Tally = {
  readonly events: Map<SiteEvent['type'], number>;
  readonly refusals: Map<string, number>;
};

export const createTally = (): Tally => ({ events: new Map(), refusals: new Map() });

/**
 * Drives one site with random commands, right and wrong, through clock jumps, repeats, restarts and
 * snapshots.
 * @throws with the seed and the last command when a rule breaks.
 */
export function simulate(seed: number, commands: number, tally: Tally): void {
  const storm = new Storm(seed, tally);
  try {
    for (let count = 1; count <= commands; count++) storm.step(count);
    storm.finish();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Seed ${seed}, command ${storm.describe()}: ${reason}`, { cause: error });
  }
}

class Storm {
  readonly #random: Random;
  readonly #tally: Tally;
  readonly #history: SiteEvent[] = [];
  readonly #replays: boolean;
  /**
   * A second account, kept from the events alone: when each ticket joined, how much each conversation said.
   */
  readonly #joinedAt = new Map<TicketId, Moment>();
  readonly #messages = new Map<ConversationId, number>();
  #state: SiteState = createSite(SITE);
  #now: Moment = START;
  #last: Command = { type: 'tick' };
  #count = 0;

  constructor(seed: number, tally: Tally) {
    this.#random = new Random(seed);
    this.#tally = tally;
    this.#replays = this.#random.chance(0.1);
    if (this.#random.chance(0.9)) for (const command of openingCommands()) this.#run(command);
  }

  step(count: number): void {
    const random = this.#random;
    this.#count = count;
    this.#moveClock();
    if (random.chance(0.01)) this.#state = readState(writeState(this.#state));
    const isRepeat = random.chance(0.04);
    const source = { random, state: this.#state, now: this.#now, count };
    if (!isRepeat) this.#last = randomCommand(source);
    this.#run(this.#last);
  }

  /** The log alone rebuilds the state. */
  finish(): void {
    if (!this.#replays) return;
    const rebuilt = this.#history.reduce(evolve, createSite(SITE));
    assert.equal(writeState(rebuilt), writeState(this.#state), 'The log gives another state.');
  }

  describe(): string {
    return `${this.#count} ${JSON.stringify(this.#last)}`;
  }

  #run(command: Command): void {
    const before = this.#state;
    const isChecked = this.#random.chance(0.01);
    const written = isChecked ? writeState(before) : '';
    const decision = decide(before, command, this.#now);
    if (isChecked) {
      assert.equal(writeState(before), written, 'The given state was changed.');
      assert.deepEqual(decide(before, command, this.#now), decision, 'Decided twice, decided otherwise.');
    }
    if (!decision.ok) {
      add(this.#tally.refusals, decision.refusal.code);
      return;
    }
    this.#check(before, decision.events);
    this.#state = decision.state;
    const broken = violations(this.#state, this.#now);
    assert.equal(broken.length, 0, broken.join(' '));
    this.#checkJoiningTimes();
    if (command.type !== 'tick') return;
    const deadline = nextDeadline(this.#state);
    assert.ok(deadline === null || deadline > this.#now, 'Something stays due after a tick.');
    const again = decide(this.#state, command, this.#now);
    assert.ok(again.ok && again.events.length === 0, 'A second tick did something.');
  }

  #check(before: SiteState, events: readonly SiteEvent[]): void {
    let state = before;
    for (const event of events) {
      const broken = graphViolations(state, event);
      assert.equal(broken.length, 0, broken.join(' '));
      state = evolve(state, event);
      this.#account(event);
      add(this.#tally.events, event.type);
      if (this.#replays) this.#history.push(event);
    }
  }

  #account(event: SiteEvent): void {
    if (event.type === 'ticketJoined') this.#joinedAt.set(event.ticketId, event.at);
    if (event.type === 'conversationStarted') this.#messages.set(event.conversationId, 0);
    if (event.type !== 'messageAdded') return;
    const number = (this.#messages.get(event.conversationId) ?? 0) + 1;
    assert.equal(event.number, number, 'A message number was left out or came twice.');
    this.#messages.set(event.conversationId, number);
  }

  #checkJoiningTimes(): void {
    for (const { ticketId, joinedAt, rankAt } of this.#state.tickets.values()) {
      const promised = this.#joinedAt.get(ticketId);
      assert.ok(joinedAt === promised && rankAt === promised, `Ticket ${ticketId} lost its place.`);
    }
  }

  /** Mostly a few seconds, often to the next deadline or just beside it, now and then far away or back. */
  #moveClock(): void {
    const random = this.#random;
    const kind = random.next();
    const deadline = nextDeadline(this.#state);
    if (kind < 0.8) this.#now += random.below(4_000);
    else if (kind < 0.93 && deadline !== null && deadline - this.#now < DAY_MILLISECONDS) {
      this.#now = Math.max(this.#now, deadline) + random.pick([-1, 0, 1]);
    } else if (kind < 0.975) this.#now += random.below(200_000);
    else if (kind < 0.98) this.#now += random.below(20) * DAY_MILLISECONDS;
    else if (kind < 0.985) this.#now -= random.below(600_000);
  }
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

import assert from 'node:assert/strict';
import type { Moment, SiteId } from '../../protocol/index.ts';
import type { Command } from '../command.ts';
import { nextDeadline } from '../deadline.ts';
import { decide } from '../decide.ts';
import type { SiteEvent } from '../event.ts';
import { evolve } from '../evolve.ts';
import { graphViolations } from '../graph.ts';
import { violations } from '../invariants.ts';
import { lonelyReviews } from '../invariants/batches.ts';
import { overdue } from '../invariants/overdue.ts';
import { createSite } from '../site.ts';
import { readState, writeState } from '../snapshot.ts';
import type { SiteState } from '../state.ts';
import { Account } from './account.ts';
import { Random } from './random.ts';
import { openingCommands, randomCommand } from './random-command.ts';
import { Screens } from './screens.ts';

const START: Moment = 1_800_000_000_000;
const DAY_MILLISECONDS = 86_400_000;
const SITE = 'storm' as SiteId;
/** One command in so many is followed by what the server does beside the commands: estimates and advice. */
const COMMANDS_PER_PASS = 50;
/** Share of them after which the screens are watched for half a minute. */
const WATCHING = 0.2;

/**
 * A generated day. Each draw decides one step in the state that it finds: how far the clock moves, and which
 * command comes.
 */
export type Day = { readonly opens: boolean; readonly draws: readonly number[] };

/**
 * What was drawn. Besides commands: `pass` is what the server does beside them, `reload` reads the site's
 * own snapshot, `keep` remembers the state to see later that it is untouched.
 */
export type Step = { readonly at: Moment } & (
  | { readonly does: 'command'; readonly command: Command }
  | { readonly does: 'twice'; readonly command: Command }
  | { readonly does: 'pass' | 'reload' | 'keep' }
);

/** What the storms came to, so that a test can see that they did blow. */
export type Tally = {
  readonly events: Map<SiteEvent['type'], number>;
  readonly refusals: Map<string, number>;
  passes: number;
};

export const createTally = (): Tally => ({ events: new Map(), refusals: new Map(), passes: 0 });

/**
 * Drives one site through a day of commands, right and wrong, through clock jumps, repeats, restarts and
 * snapshots.
 * @param witness is told of every step before it is taken
 * @throws when a rule breaks
 */
export function blow({ opens, draws }: Day, tally: Tally, witness: (step: Step) => void = ignore): void {
  const storm = new Storm(tally);
  const take = (step: Step): void => {
    witness(step);
    storm.take(step);
  };
  if (opens) openingCommands().forEach((command) => take({ at: START, does: 'command', command }));
  const drawing = new Drawing();
  draws.forEach((draw, index) => {
    for (const step of drawing.steps(new Random(draw), index + 1, storm)) take(step);
  });
  storm.finish();
}

/** The same steps again, or some of them. */
export function follow(steps: readonly Step[], tally: Tally): void {
  const storm = new Storm(tally);
  for (const step of steps) storm.take(step);
  storm.finish();
}

const ignore = (): void => undefined;

/** Turns draws into steps. */
class Drawing {
  #now: Moment = START;
  #last: Command = { type: 'tick' };

  *steps(random: Random, count: number, storm: Storm): Generator<Step> {
    this.#moveClock(random, nextDeadline(storm.state));
    const at = this.#now;
    if (random.chance(0.01)) yield { at, does: 'reload' };
    if (random.chance(0.01)) yield { at, does: 'keep' };
    const isRepeat = random.chance(0.04);
    if (!isRepeat) this.#last = randomCommand({ random, state: storm.state, now: at, count });
    if (random.chance(0.01)) yield { at, does: 'twice', command: this.#last };
    yield { at, does: 'command', command: this.#last };
    if (random.below(COMMANDS_PER_PASS) > 0) return;
    yield { at, does: 'pass' };
    if (random.chance(WATCHING)) yield* this.#watch();
  }

  /** Nothing comes for a while, and the screens follow the clock. */
  *#watch(): Generator<Step> {
    for (let passes = 0; passes < 4; passes++) {
      this.#now += 6_000;
      yield { at: this.#now, does: 'command', command: { type: 'tick' } };
      yield { at: this.#now, does: 'pass' };
    }
  }

  /** Mostly a few seconds, often to the next deadline or just beside it, now and then far away or back. */
  #moveClock(random: Random, deadline: Moment | null): void {
    const kind = random.next();
    if (kind < 0.8) this.#now += random.below(4_000);
    else if (kind < 0.93 && deadline !== null && deadline - this.#now < DAY_MILLISECONDS) {
      this.#now = Math.max(this.#now, deadline) + random.pick([-1, 0, 1]);
    } else if (kind < 0.975) this.#now += random.below(200_000);
    else if (kind < 0.98) this.#now += random.below(20) * DAY_MILLISECONDS;
    else if (kind < 0.985) this.#now -= random.below(600_000);
  }
}

class Storm {
  readonly #tally: Tally;
  readonly #account = new Account();
  readonly #screens = new Screens();
  readonly #history: SiteEvent[] = [];
  /** States of before, with their text at that time. */
  readonly #kept: { readonly state: SiteState; readonly text: string }[] = [];
  state: SiteState = createSite(SITE);
  #now: Moment = START;

  constructor(tally: Tally) {
    this.#tally = tally;
  }

  take(step: Step): void {
    this.#now = step.at;
    switch (step.does) {
      case 'command':
        this.#run(step.command);
        return;
      case 'twice':
        this.#decideTwice(step.command);
        return;
      case 'pass':
        this.#pass();
        return;
      case 'reload':
        this.state = readState(writeState(this.state));
        return;
      case 'keep':
        this.#kept.push({ state: this.state, text: writeState(this.state) });
        return;
    }
  }

  /** States of before are as they were, and the log alone gives the newest one. */
  finish(): void {
    for (const { state, text } of this.#kept) {
      assert.equal(writeState(state), text, 'A state of before was changed.');
    }
    if (this.#kept.length < 4) return;
    const rebuilt = this.#history.reduce(evolve, createSite(SITE));
    assert.equal(writeState(rebuilt), writeState(this.state), 'The log gives another state.');
  }

  #run(command: Command): void {
    const before = this.state;
    const decision = decide(before, command, this.#now);
    if (!decision.ok) {
      add(this.#tally.refusals, decision.refusal.code);
      return;
    }
    this.#follow(before, decision.events, command);
    this.state = decision.state;
    none(lonelyReviews(before, decision.events));
    none(violations(this.state, this.#now));
    this.#account.check(this.state);
    if (command.type === 'tick') this.#checkTick(command);
  }

  /** What the server does beside the commands, as it would: estimates are shown, and their advice is sent. */
  #pass(): void {
    this.#tally.passes++;
    for (const command of this.#screens.pass(this.state, this.#now)) {
      const before = this.state;
      this.#run(command);
      this.#screens.checkAdvice(before, this.state, command);
    }
  }

  #decideTwice(command: Command): void {
    const first = decide(this.state, command, this.#now);
    assert.deepEqual(decide(this.state, command, this.#now), first, 'Decided twice, decided otherwise.');
  }

  #checkTick(command: Command): void {
    const now = Math.max(this.#now, this.state.lastAt);
    none(overdue(this.state, now));
    const deadline = nextDeadline(this.state);
    assert.ok(deadline === null || deadline > this.#now, 'Something stays due after a tick.');
    const again = decide(this.state, command, this.#now);
    assert.ok(again.ok && again.events.length === 0, 'A second tick did something.');
  }

  #follow(before: SiteState, events: readonly SiteEvent[], command: Command): void {
    let state = before;
    for (const event of events) {
      none(graphViolations(state, event));
      this.#account.note(state, event, command);
      state = evolve(state, event);
      add(this.#tally.events, event.type);
      this.#history.push(event);
    }
  }
}

const none = (broken: readonly string[]): void => assert.equal(broken.length, 0, broken.join(' '));

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

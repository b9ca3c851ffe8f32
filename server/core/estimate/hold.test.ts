import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { Map as PersistentMap } from 'immutable';
import { WAIT_STEPS_MINUTES, type Estimate, type Moment } from '../../protocol/index.ts';
import type { TicketPromise } from '../event.ts';
import type { SiteState, Ticket } from '../state.ts';
import { FIXED } from '../test/engine-inputs.ts';
import { agentId, START, ticketId } from '../test/scene.ts';
import { holdEstimates, reallyChanged, type HeldEstimates } from './hold.ts';
import type { Estimates } from './index.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const FREE: Estimate = { state: 'free' };
const NONE: Estimate = { state: 'none' };
const vic = ticketId('vic');
const ann = agentId('ann');

/** From `now` on, in minutes. */
const range = (now: Moment, p50: number, p80: number, soft = false): Estimate => ({
  state: 'range',
  p50At: now + p50 * MINUTE,
  p80At: now + p80 * MINUTE,
  soft,
});

const upTo = (now: Moment, p80: number): Estimate => range(now, p80 / 2, p80);

const promisedBy = (promise: TicketPromise): SiteState['tickets'] =>
  PersistentMap([[vic, { ticketId: vic, renewedPromise: promise } as Ticket]]);

const within = (now: Moment, minutes: number): TicketPromise => ({
  p50At: now + (minutes * MINUTE) / 2,
  p80At: now + minutes * MINUTE,
});

/** One site with one ticket in line, pass after pass. */
class Screen {
  now = START;
  promise: TicketPromise = null;
  held: HeldEstimates | null = null;

  pass(seconds: number, estimate: Estimate): Estimate {
    this.now += seconds * SECOND;
    const next: Estimates = { agents: new Map(), tickets: new Map([[vic, estimate]]), firstFree: NONE };
    this.held = holdEstimates(this.held, next, promisedBy(this.promise), this.now);
    return this.shown;
  }

  get shown(): Estimate {
    return this.held?.shown.tickets.get(vic) ?? NONE;
  }

  /** What is said, in minutes; `Infinity` for over an hour, `null` without a range. */
  get said(): number | null {
    return saidOf(this.shown, this.now);
  }
}

function saidOf(estimate: Estimate, now: Moment): number | null {
  if (estimate.state !== 'range') return null;
  const minutes = (estimate.p80At - now) / MINUTE;
  return WAIT_STEPS_MINUTES.find((step) => minutes <= step) ?? Infinity;
}

test('[E45] a bound two steps higher is shown at once, one step higher only after three times and 15 s', () => {
  const screen = new Screen();
  screen.pass(0, upTo(screen.now, 5));
  screen.pass(1, upTo(screen.now, 9));
  assert.equal(screen.said, 10, 'from 5 to 10 is two steps');
  for (const seconds of [5, 5, 5]) {
    screen.pass(seconds, upTo(screen.now, 14));
    assert.equal(screen.said, 10);
  }
  screen.pass(5, upTo(screen.now, 14));
  assert.equal(screen.said, 15, 'four times over 15 s');
});

test('[E45] a rise that is taken back between is no rise', () => {
  const screen = new Screen();
  screen.pass(0, upTo(screen.now, 10));
  for (let pass = 0; pass < 20; pass++) {
    screen.pass(6, upTo(screen.now, pass % 3 === 2 ? 9.5 : 13));
    assert.equal(screen.said, 10);
  }
});

test('[E45] a lower bound is shown at once', () => {
  const screen = new Screen();
  screen.pass(0, upTo(screen.now, 30));
  screen.pass(1, upTo(screen.now, 4));
  assert.equal(screen.said, 5);
});

test('[E45] while a rise is awaited the bound shown does not run out: it is never in the past', () => {
  const screen = new Screen();
  screen.pass(0, upTo(screen.now, 1));
  screen.pass(61, upTo(screen.now + 61 * SECOND, 0.5));
  const { shown, now } = screen;
  assert.ok(shown.state === 'range' && shown.p80At > now);
});

test('[E46] a place in line is first shown what it was promised, and a new promise at once', () => {
  const screen = new Screen();
  screen.promise = within(START, 10);
  screen.pass(1, upTo(START, 12));
  assert.equal(screen.said, 10);
  screen.promise = within(screen.now, 15);
  screen.pass(1, upTo(screen.now, 14));
  assert.equal(screen.said, 15);
});

test('[E46] a ticket that rang and came back is shown what it was shown before', () => {
  const screen = new Screen();
  screen.pass(0, upTo(screen.now, 5));
  assert.deepEqual(screen.pass(1, FREE), FREE);
  screen.pass(3, upTo(screen.now, 6));
  assert.equal(screen.said, 5);
});

const aWait = fc.oneof(
  { weight: 8, arbitrary: fc.double({ min: 0.02, max: 90, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom('free' as const, 'none' as const) },
);
const step = fc.record({
  seconds: fc.integer({ min: 0, max: 40 }),
  /** Mostly near the wait before, as estimates are. */
  wait: aWait,
  near: fc.double({ min: 0.8, max: 1.3, noNaN: true }),
  isNear: fc.boolean(),
  renews: fc.constantFrom(false, false, false, false, true),
});

test('[E45] the bound shown of a ticket rises only by the rule, or with a new promise', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 60 }), (steps) => {
      const screen = new Screen();
      let minutes = 8;
      let last: Estimate | null = null;
      const above: Moment[] = [];
      for (const { seconds, wait, near, isNear, renews } of steps) {
        const now = screen.now + seconds * SECOND;
        if (renews) {
          screen.promise = within(now, minutes);
          last = upTo(now, minutes);
          above.length = 0;
        }
        if (isNear) minutes = Math.min(90, Math.max(0.02, minutes * near));
        else if (typeof wait === 'number') minutes = wait;
        const made: Estimate = isNear || typeof wait === 'number' ? upTo(now, minutes) : { state: wait };
        const shown = screen.pass(seconds, made);
        if (shown.state !== 'range') {
          above.length = 0;
          continue;
        }
        assert.ok(shown.p80At > now - 1 && shown.p50At <= shown.p80At);
        const [was, said] = [last === null ? null : indexOf(last, now), indexOf(shown, now)];
        const by = was === null ? 0 : indexOf(made, now) - was;
        if (by === 1) above.push(now);
        else above.length = 0;
        if (was !== null && said > was) {
          const isPatient = above.length >= 3 && now - (above[0] ?? now) >= 15 * SECOND;
          assert.ok(by >= 2 || isPatient, `${was} to ${said} at once`);
          above.length = 0;
        }
        last = shown;
      }
    }),
    FIXED,
  );
});

const indexOf = (estimate: Estimate, now: Moment): number =>
  [...WAIT_STEPS_MINUTES, Infinity].indexOf(saidOf(estimate, now) ?? -1);

test('[E47] an estimate is sent again only when it really changed', () => {
  const known = range(START, 5, 10);
  const isSent = (next: Estimate): boolean => reallyChanged(known, next, START);
  assert.equal(isSent(range(START, 5, 10.5)), false);
  assert.equal(isSent(range(START, 5, 12)), true);
  assert.equal(isSent(range(START, 2, 10)), true);
  assert.equal(isSent(range(START, 5, 10, true)), true);
  assert.equal(isSent(FREE), true);
  assert.equal(reallyChanged(FREE, { state: 'free' }, START), false);
  const short = range(START, 0.3, 0.6);
  assert.equal(reallyChanged(short, range(START, 0.4, 0.8), START), false);
  assert.equal(reallyChanged(short, range(START, 0.4, 0.9), START), true);
});

test('[E47] what changed little is the same object, and small steps down do not add up unseen', () => {
  const screen = new Screen();
  const first = screen.pass(0, upTo(screen.now, 9));
  assert.equal(screen.pass(1, upTo(screen.now, 9)), first);
  let shown = first;
  for (let pass = 1; pass <= 12; pass++) shown = screen.pass(0, upTo(START + SECOND, 9 - pass / 6));
  assert.ok(shown.state === 'range' && shown.p80At < START + 8 * MINUTE);
});

const list = (agents: readonly Estimate[], firstFree: Estimate): Estimates => ({
  agents: new Map(agents.map((estimate, index) => [agentId(`agent-${index}`), estimate])),
  tickets: new Map(),
  firstFree,
});

test('[E48] whatever is held back, the pool is shown no later than any agent, and free when one is', () => {
  const minutes = fc.double({ min: 0.02, max: 90, noNaN: true });
  const agents = fc.array(fc.oneof(minutes, minutes, fc.constant(0)), { minLength: 2, maxLength: 2 });
  const passes = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), agents), { maxLength: 40 });
  fc.assert(
    fc.property(passes, (days) => {
      let held: HeldEstimates | null = null;
      let now = START;
      for (const [seconds, waits] of days) {
        now += seconds * SECOND;
        const first = Math.min(...waits);
        const made = waits.map((wait) => (wait === 0 ? FREE : upTo(now, wait)));
        held = holdEstimates(
          held,
          list(made, first === 0 ? FREE : upTo(now, first * 0.9)),
          PersistentMap(),
          now,
        );
        const { agents, firstFree } = held.shown;
        for (const shown of agents.values()) {
          if (shown.state === 'free') assert.equal(firstFree.state, 'free');
          if (shown.state !== 'range' || firstFree.state !== 'range') continue;
          assert.ok(firstFree.p80At <= shown.p80At && firstFree.p50At <= shown.p50At);
          assert.ok(firstFree.p50At <= firstFree.p80At);
        }
      }
    }),
    FIXED,
  );
});

test('[E48] an agent who was free meanwhile begins anew', () => {
  const show = (held: HeldEstimates | null, estimate: Estimate, now: Moment): HeldEstimates =>
    holdEstimates(held, { ...list([], NONE), agents: new Map([[ann, estimate]]) }, PersistentMap(), now);
  let held = show(null, upTo(START, 5), START);
  held = show(held, FREE, START + SECOND);
  held = show(held, upTo(START, 7), START + 2 * SECOND);
  assert.equal(saidOf(held.shown.agents.get(ann) ?? NONE, START + 2 * SECOND), 7);
});

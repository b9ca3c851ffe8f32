import assert from 'node:assert/strict';
import test from 'node:test';
import { notBefore, steadyClock } from './steady-clock.ts';
import { ManualClock } from './test/manual-clock.ts';

const HOUR = 3_600_000;
const SETS = [HOUR, -HOUR, 24 * HOUR, -24 * HOUR] as const;

/** A machine whose clock can be set, and that can be put to sleep. */
function newMachine() {
  const machine = { shownAhead: 1_800_000_000_000, ran: 500, slept: 90_000 };
  const set: number[] = [];
  const sources = {
    shown: () => machine.shownAhead + machine.ran + machine.slept,
    ran: () => machine.ran,
    up: () => machine.ran + machine.slept,
  };
  const clock = steadyClock(sources, (milliseconds) => set.push(milliseconds));
  const pass = (milliseconds: number): number => {
    const from = clock.now();
    machine.ran += milliseconds;
    return clock.now() - from;
  };
  return { machine, clock, set, pass, sources };
}

for (const by of SETS) {
  test(`[H574] a clock that is set by ${by / HOUR} h makes no time-out early and none late`, () => {
    const { machine, clock, set, pass } = newMachine();
    assert.equal(pass(20_000), 20_000);
    for (const seconds of [0.001, 1, 20, 120]) {
      const from = clock.now();
      if (seconds === 20) machine.shownAhead += by;
      machine.ran += seconds * 1_000;
      const passed = clock.now() - from;
      assert.ok(Math.abs(passed - seconds * 1_000) <= seconds * 10 + 1, `${passed} ms of ${seconds} s`);
    }
    assert.deepEqual(set, [by]);
  });

  test(`[H574] a clock that was set by ${by / HOUR} h is followed in the end, and never backwards`, () => {
    const { machine, clock, set, pass, sources } = newMachine();
    machine.shownAhead += by;
    for (let hour = 0; hour < 101 * Math.abs(by / HOUR); hour++) assert.ok(pass(HOUR) > 0);
    assert.equal(clock.now(), sources.shown());
    assert.equal(set.length, 1);
  });
}

test('[H575] what a machine slept has passed, and is no clock that was set', () => {
  const { machine, clock, set, pass, sources } = newMachine();
  pass(5_000);
  machine.slept += 8 * HOUR;
  assert.equal(clock.now(), sources.shown());
  assert.equal(pass(1_000), 1_000);
  assert.deepEqual(set, []);
});

test('[H576] a site whose newest event is ahead of the clock goes on from there', () => {
  const clock = new ManualClock();
  const from = clock.now();
  const site = notBefore(clock, from + HOUR);
  assert.equal(site.now(), from + HOUR);
  clock.pass(20_000);
  const passed = site.now() - from - HOUR;
  assert.ok(passed >= 19_700 && passed <= 20_000, `${passed} ms of 20 s`);
  clock.pass(101 * HOUR);
  assert.equal(site.now(), clock.now());
  const later = notBefore(clock, from);
  assert.equal(later.now(), clock.now());
});

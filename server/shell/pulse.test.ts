import assert from 'node:assert/strict';
import test from 'node:test';
import type { Steps } from '../core/index.ts';
import { BOUNDS } from './bounds.ts';
import { Pulse } from './pulse.ts';
import { ManualClock } from './test/manual-clock.ts';

const REST_FACTOR = 2.5;
const TURNS = 4;
const STEPS = TURNS * BOUNDS.turnMilliseconds;

/** A pulse whose work takes four turns, in steps of one millisecond each. */
function newScene() {
  const clock = new ManualClock();
  const scene = { steps: 0, begun: 0, ended: 0, failsAt: Infinity, meanwhile: (): void => undefined };
  function* work(): Steps {
    scene.begun++;
    for (let step = 0; step < STEPS; step++) {
      scene.steps++;
      scene.meanwhile();
      if (step === scene.failsAt) throw new Error('A step failed.');
      yield;
    }
    scene.ended++;
  }
  const slow = { now: () => clock.now() + scene.steps, after: clock.after.bind(clock) };
  const pulse = new Pulse(slow, 0, REST_FACTOR, work);
  return { clock, scene, pulse };
}

test('[H127] work beside the commands lets others in after each turn, until it is done', () => {
  const { clock, scene, pulse } = newScene();
  const others: number[] = [];
  scene.meanwhile = () => {
    if (scene.steps % BOUNDS.turnMilliseconds === 1) clock.after(0, () => others.push(scene.steps));
  };
  pulse.askNow();
  assert.equal(scene.steps, BOUNDS.turnMilliseconds);
  clock.pass(0);
  assert.deepEqual([scene.steps, scene.ended], [STEPS, 1]);
  assert.deepEqual(
    others,
    Array.from({ length: TURNS }, (_, turn) => (turn + 1) * BOUNDS.turnMilliseconds),
  );
});

test('[H127] it is never begun anew before it is done; whoever asked meanwhile is served after a rest', () => {
  const { clock, scene, pulse } = newScene();
  pulse.askNow();
  for (let ask = 0; ask < 3; ask++) {
    pulse.ask();
    pulse.askNow();
  }
  assert.equal(scene.begun, 1);
  clock.pass(0);
  assert.deepEqual([scene.begun, scene.ended], [1, 1]);
  clock.pass(REST_FACTOR * STEPS - 1);
  assert.equal(scene.begun, 1);
  clock.pass(1);
  assert.deepEqual([scene.begun, scene.ended], [2, 2]);
  clock.pass(60_000);
  assert.equal(scene.begun, 2);
});

test('[H127] a stop ends it at the next step, also from within', () => {
  const { clock, scene, pulse } = newScene();
  pulse.askNow();
  pulse.stop();
  clock.pass(60_000);
  assert.deepEqual([scene.steps, scene.ended], [BOUNDS.turnMilliseconds, 0]);
  scene.meanwhile = () => pulse.stop();
  pulse.now();
  clock.pass(60_000);
  assert.deepEqual([scene.steps, scene.ended], [BOUNDS.turnMilliseconds + 1, 0]);
});

test('[H127] a step that fails ends the work, and the next call begins it anew', () => {
  const { clock, scene, pulse } = newScene();
  scene.failsAt = 0;
  assert.throws(() => pulse.askNow(), /A step failed/);
  scene.failsAt = Infinity;
  pulse.ask();
  clock.pass(1_000);
  assert.deepEqual([scene.begun, scene.ended], [2, 1]);
});

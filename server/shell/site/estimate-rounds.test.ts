import assert from 'node:assert/strict';
import test from 'node:test';
import { BOUNDS } from '../bounds.ts';
import { EstimateRounds } from './estimate-rounds.ts';
import { ManualClock } from '../test/manual-clock.ts';

const SECOND = 1_000;

function newRounds() {
  const clock = new ManualClock();
  const made: number[] = [];
  const start = clock.now();
  const rounds = new EstimateRounds(clock, () => void made.push((clock.now() - start) / SECOND));
  return { clock, rounds, made };
}

test('[H110] however much happens, estimates are made once a second at most', () => {
  const { clock, rounds, made } = newRounds();
  for (let act = 0; act < 50; act += 1) {
    rounds.askNow();
    rounds.ask();
    clock.pass(SECOND / 10);
  }
  assert.deepEqual(made, [0, 1, 2, 3, 4, 5]);
});

test('[H110] where nothing happens they are made anew every ten seconds, until the stop', () => {
  const { clock, rounds, made } = newRounds();
  rounds.now();
  clock.pass(2.5 * BOUNDS.estimateIdleMilliseconds);
  assert.deepEqual(made, [0, 10, 20]);
  rounds.ask();
  clock.pass(0);
  assert.deepEqual(made, [0, 10, 20, 25]);
  clock.pass(BOUNDS.estimateIdleMilliseconds - 1);
  assert.equal(made.length, 4);
  rounds.stop();
  clock.pass(10 * BOUNDS.estimateIdleMilliseconds);
  assert.equal(made.length, 4);
});

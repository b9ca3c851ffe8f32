import assert from 'node:assert/strict';
import test from 'node:test';
import { BOUNDS } from './bounds.ts';
import { inTurns } from './in-turns.ts';

const TURNS = 5;

test('[H546] what is written of a whole site is made in turns, between which others are served', async () => {
  let [now, others] = [0, 0];
  const clock = { now: () => now, after: () => ({ cancel: () => undefined }) };
  function* steps(): Generator<void, string, void> {
    for (let step = 0; step < TURNS * BOUNDS.turnMilliseconds; step++) {
      now++;
      yield;
    }
    return 'written';
  }
  const serve = (): void => {
    others++;
    if (others < TURNS) setImmediate(serve);
  };
  setImmediate(serve);
  assert.equal(await inTurns(steps(), clock), 'written');
  assert.equal(others, TURNS);
});

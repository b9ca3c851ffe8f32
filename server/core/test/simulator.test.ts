import assert from 'node:assert/strict';
import test from 'node:test';
import { createTally, simulate } from './simulator.ts';

const SEEDS = Number(process.env.SEEDS ?? 10_000);
const FIRST_SEED = Number(process.env.FIRST_SEED ?? 1);
const COMMANDS = 200;

test(`[C60] ${SEEDS} storms of ${COMMANDS} random commands each break no rule`, () => {
  const tally = createTally();
  const last = FIRST_SEED + SEEDS;
  for (let seed = FIRST_SEED; seed < last; seed++) simulate(seed, COMMANDS, tally);
  if (SEEDS < 100) return;
  assert.equal(tally.events.size, 26, `These kinds of events came: ${[...tally.events.keys()].join(', ')}.`);
});

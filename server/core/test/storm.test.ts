import assert from 'node:assert/strict';
import test from 'node:test';
import { counterexampleOf } from './days.ts';
import { createTally } from './storm.ts';

const DAYS = Number(process.env.SEEDS ?? 10_000);
const SEED = Number(process.env.FIRST_SEED ?? 1);

test(`[C60] ${DAYS} storms of 200 random commands each break no rule`, () => {
  const tally = createTally();
  assert.equal(counterexampleOf({ seed: SEED, days: DAYS, commands: 200 }, tally), null);
  if (DAYS < 100) return;
  console.log([...tally.events], [...tally.refusals], tally.passes);
});

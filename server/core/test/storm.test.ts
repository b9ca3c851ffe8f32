import assert from 'node:assert/strict';
import test from 'node:test';
import { counterexampleOf } from './days.ts';
import { createTally } from './storm.ts';

/** A longer run, on other seeds: `npm run storms -- --days 100000 --seed 7`. */
const DAYS = 1_500;
const SEED = 1;
/** Without any of these kinds of events it would be no storm. */
const KINDS = 75;
const PASSES_LEAST = 10_000;

test(`[C60] ${DAYS} storms of 200 random commands each break no rule`, () => {
  const tally = createTally();
  const counterexample = counterexampleOf({ seed: SEED, days: DAYS, commands: 200 }, tally);
  if (counterexample !== null) assert.fail(counterexample);
  const kinds = [...tally.events.keys()];
  assert.equal(kinds.length, KINDS, `These kinds of events came: ${kinds.sort().join(', ')}.`);
  assert.ok(tally.passes >= PASSES_LEAST, `Estimates were checked ${tally.passes} times.`);
});

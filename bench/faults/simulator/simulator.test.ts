import assert from 'node:assert/strict';
import test from 'node:test';
import { KEPT_SEEDS } from './kept-seeds.ts';
import { CLOCKS, LATE, ROUGH, simulate } from './run.ts';

/** A longer run, on other seeds: `npm run faults -- simulator --seeds 10000`. */
const SEEDS = 12;
const FROM = 1_000;

test('[H572] whatever fails in a simulated world, nothing acknowledged is lost or doubled, and all is served', async () => {
  const sum = { crashes: 0, acknowledged: 0, sentAgain: 0 };
  for (let seed = FROM; seed < FROM + SEEDS; seed++) {
    const outcome = await simulate(seed, ROUGH);
    assert.deepEqual(outcome.failures, [], `seed ${seed}`);
    sum.crashes += outcome.crashes;
    sum.acknowledged += outcome.acknowledged;
    sum.sentAgain += outcome.sentAgain;
  }
  // Else it would be fair weather.
  assert.ok(sum.crashes >= 2 * SEEDS && sum.sentAgain >= 2 * SEEDS, JSON.stringify(sum));
  assert.ok(sum.acknowledged >= 50 * SEEDS, JSON.stringify(sum));
});

for (const { seed, plan, name } of KEPT_SEEDS) {
  test(`[H572] kept since it failed once: ${name}`, async () => {
    assert.deepEqual((await simulate(seed, plan)).failures, []);
  });
}

test('[H573] packets doubled, overtaken and late by up to half a minute, and the log of a day sent again, change nothing', async () => {
  const outcome = await simulate(FROM, LATE);
  assert.deepEqual(outcome.failures, []);
  assert.ok(outcome.acknowledged >= 50, `${outcome.acknowledged} commands were acknowledged.`);
});

test('[H574] clocks that are set by an hour or a day, forward or back, hasten nothing and put nothing off', async () => {
  for (let seed = FROM; seed < FROM + 3; seed++) {
    assert.deepEqual((await simulate(seed, CLOCKS)).failures, [], `seed ${seed}`);
  }
});

test('[H572] the same seed gives the same run', async () => {
  assert.deepEqual(await simulate(FROM, ROUGH), await simulate(FROM, ROUGH));
});

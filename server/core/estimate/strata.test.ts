import assert from 'node:assert/strict';
import test from 'node:test';
import { columnOf, DRAW, exponential, normal, REPLICATES, uniform } from './strata.ts';

const replicates = Array.from({ length: REPLICATES }, (_, replicate) => replicate);

test('[E4] chance is a fixed table: every draw hits each stratum once', () => {
  for (const seed of [1, 2, 3_000_000_000]) {
    const column = columnOf(seed, DRAW.talk);
    const strata = replicates.map((replicate) => Math.floor(uniform(replicate, column) * REPLICATES));
    assert.deepEqual(
      strata.sort((left, right) => left - right),
      replicates,
    );
  }
});

test('[E4] the draws of different people are not alike', () => {
  const values = (seed: number): number[] => replicates.map((one) => normal(one, columnOf(seed, DRAW.pace)));
  const correlations = Array.from({ length: 50 }, (_, seed) => {
    const [some, others] = [values(seed), values(seed + 1_000)];
    return some.reduce((sum, value, index) => sum + value * (others[index] ?? 0), 0) / REPLICATES;
  });
  const mean = correlations.reduce((sum, one) => sum + one, 0) / correlations.length;
  assert.ok(Math.abs(mean) < 0.06, `${mean}`);
});

test('[E4] exponential draws have mean one', () => {
  const column = columnOf(9, DRAW.patience);
  const mean = replicates.reduce((sum, replicate) => sum + exponential(replicate, column), 0) / REPLICATES;
  assert.ok(Math.abs(mean - 1) < 0.1, `${mean}`);
});

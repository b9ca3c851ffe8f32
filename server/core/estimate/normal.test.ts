import assert from 'node:assert/strict';
import test from 'node:test';
import { normalQuantile, normalShareBelow } from './normal.ts';

const near = (got: number, want: number, most = 1e-9): void =>
  assert.ok(Math.abs(got - want) <= most, `${got} is not near ${want}`);

test('[E23] the normal law has its known values, and its two functions undo each other', () => {
  near(normalShareBelow(0), 0.5);
  near(normalShareBelow(1.959963984540054), 0.975);
  near(normalQuantile(0.8), 0.8416212335729143);
  for (const share of [1e-9, 1e-4, 0.02, 0.3, 0.5, 0.77, 0.999, 1 - 1e-7])
    near(normalShareBelow(normalQuantile(share)), share, 1e-11);
});

test('[E23] shares beyond the ends of the tables stay finite', () => {
  for (const share of [0, 1]) assert.ok(Number.isFinite(normalQuantile(share)));
  assert.equal(normalShareBelow(-40), 0);
  assert.equal(normalShareBelow(40), 1);
  assert.equal(normalShareBelow(NaN), 0);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { createShape, NORMAL_SHAPE, scoreAt, shareBelow } from './shape.ts';
import { normalQuantile } from './normal.ts';
import { restOf } from './future.ts';

const residuals = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { maxLength: 240 });

test('[E23] without residuals the shape is the normal one', () => {
  for (const share of [0.001, 0.1, 0.5, 0.9, 0.999])
    assert.ok(Math.abs(scoreAt(NORMAL_SHAPE, share) - normalQuantile(share)) < 0.01);
});

test('[E23] a higher share never means a lower score, and the score leads back to the share', () => {
  fc.assert(
    fc.property(residuals, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (scores, share) => {
      const shape = createShape(scores);
      const score = scoreAt(shape, share);
      assert.ok(scoreAt(shape, Math.min(0.9995, share + 0.0005)) >= score - 1e-12);
      assert.ok(
        Math.abs(shareBelow(shape, score) - share) < 0.5 / shape.scores.length + 1e-6 || hasTies(scores),
      );
    }),
    { seed: 5, numRuns: 500 },
  );
});

const hasTies = (scores: readonly number[]): boolean => new Set(scores).size < scores.length;

test('[E23] two kinds of conversation are told apart: the shape has both humps', () => {
  const shape = createShape([...Array<number>(100).fill(-1), ...Array<number>(100).fill(1.5)]);
  assert.equal(scoreAt(shape, 0.3), -1);
  assert.equal(scoreAt(shape, 0.75), 1.5);
});

test('[E7] what is left of a conversation knows how long it has lasted', () => {
  const rest = (elapsed: number, share = 0.5): number =>
    restOf(NORMAL_SHAPE, Math.log(300), 0.8, elapsed, share);
  assert.ok(Math.abs(rest(0) - 300) < 5, 'a new one takes the median');
  assert.ok(
    Math.abs(rest(300) - (300 * Math.exp(0.8 * 0.6744898) - 300)) < 5,
    'at the median, the upper quartile is left',
  );
  assert.ok(rest(60) < rest(0), 'a little done, a little less left');
  assert.ok(rest(3_000) > rest(300), 'a very long one is expected to stay long');
  assert.ok(rest(1e9) > 0 && Number.isFinite(rest(1e9)), 'far beyond the law it still has an end');
});

test('[E7] the rest is never negative and grows with the share drawn', () => {
  const share = fc.double({ min: 0.001, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(residuals, fc.double({ min: 0, max: 1e5, noNaN: true }), share, (scores, elapsed, drawn) => {
      const shape = createShape(scores);
      const rest = restOf(shape, 5.5, 0.9, elapsed, drawn);
      assert.ok(rest >= 0 && Number.isFinite(rest));
      if (elapsed < 1_000) assert.ok(restOf(shape, 5.5, 0.9, elapsed, drawn + 0.009) >= rest - 1e-6);
    }),
    { seed: 6, numRuns: 500 },
  );
});

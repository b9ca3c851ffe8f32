import assert from 'node:assert/strict';
import test from 'node:test';
import { liftsOf, newcombe, wilson, type ArmCounts } from './index.ts';

const near = (value: number, wanted: number): void => {
  assert.ok(Math.abs(value - wanted) < 0.00006, `${value} is not ${wanted}`);
};

test('[F106] the interval of a difference is the one that Newcombe published', () => {
  // Newcombe (1998), Statistics in Medicine 17:873-890, table II, method 10.
  for (const [one, of, other, ofOther, low, high] of [
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ] as const) {
    const range = newcombe({ hits: one, count: of }, { hits: other, count: ofOther });
    near(range.low, low);
    near(range.high, high);
  }
  assert.deepEqual([wilson({ hits: 0, count: 9 }).low, wilson({ hits: 9, count: 9 }).high], [0, 1]);
});

const arm = (ruleId: string, isHeldOut: boolean, visits: number, sales: number): ArmCounts => ({
  ruleId,
  isHeldOut,
  visits,
  joined: sales,
  conversations: sales,
  sales,
  sold: [],
  accepted: isHeldOut ? 0 : sales,
  declined: 0,
  lapsed: 0,
  withdrawn: 0,
});

test('[F106] a rule is said to bring something only where its interval leaves nothing out', () => {
  const lifts = liftsOf(
    [
      arm('few', false, 400, 100),
      arm('few', true, 19, 1),
      arm('open', false, 60, 9),
      arm('open', true, 60, 6),
      arm('more', false, 900, 200),
      arm('more', true, 100, 5),
      arm('less', false, 900, 50),
      arm('less', true, 100, 25),
      arm('alone', false, 50, 5),
    ],
    (ruleId) => ruleId.toUpperCase(),
  );
  assert.deepEqual(
    lifts.map(({ name, matched, accepted, lift: { sales } }) => [
      name,
      matched,
      accepted,
      sales.state === 'shown' ? sales.verdict : sales.state,
    ]),
    [
      ['LESS', 1_000, 50, 'less'],
      ['MORE', 1_000, 200, 'more'],
      ['FEW', 419, 100, 'few'],
      ['OPEN', 120, 9, 'open'],
      ['ALONE', 50, 5, 'no-hold-out'],
    ],
  );
});

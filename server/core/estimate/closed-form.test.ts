import assert from 'node:assert/strict';
import test from 'node:test';
import { closedForm } from './closed-form.ts';
import { estimate } from './estimate.ts';
import { lognormalMoments, restMoments } from './residual.ts';
import { rollout } from './rollout.ts';
import { gammaWait, lognormalWait } from './quantiles.ts';
import { createPoolCurve, secondsUntil } from './pool-curve.ts';
import { agentWith, general, inputOf, insisting, talking } from '../test/engine-inputs.ts';

const near = (got: number, want: number, share: number): void =>
  assert.ok(Math.abs(got - want) <= share * want, `${got} is not near ${want}`);

/** A site in full swing: every agent talks, some have lines, some tickets take anyone. */
function busySite(agentCount: number, ticketCount: number) {
  const agents = Array.from({ length: agentCount }, (_, index) =>
    agentWith(index, [talking(index + 1_000, (index * 97) % 700)]),
  );
  const everyone = new Uint8Array(agentCount).fill(1);
  const tickets = Array.from({ length: ticketCount }, (_, index) =>
    index % 2 === 0
      ? general(index + 5_000, everyone)
      : insisting(index + 5_000, (index * 7) % agentCount, agentCount),
  );
  return { ...inputOf(agents, tickets), pools: [everyone] };
}

test('[E19] the closed form of a large site says what playing it would say', () => {
  const input = busySite(40, 40);
  const played = rollout(input);
  const reckoned = closedForm(input);
  const ratios = played.agents.map((wait, index) => (reckoned.agents[index]?.p50 ?? 0) / (wait?.p50 ?? 1));
  near(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length, 1, 0.15);
  near(reckoned.pools[0]?.p50 ?? 0, played.pools[0]?.p50 ?? 1, 0.25);
});

test('[E19] more than forty agents or a hundred tickets are reckoned, fewer are played', () => {
  for (const [input, isLarge] of [
    [busySite(40, 100), false],
    [busySite(41, 10), true],
    [busySite(10, 101), true],
  ] as const)
    assert.deepEqual(estimate(input), isLarge ? closedForm(input) : rollout(input));
});

test('[E19] a site ten times as large takes about ten times the work, not a hundred times', () => {
  const millisecondsOf = (agents: number, tickets: number): number => {
    const input = busySite(agents, tickets);
    closedForm(input);
    const times = Array.from({ length: 5 }, () => {
      const startedAt = performance.now();
      closedForm(input);
      return performance.now() - startedAt;
    });
    return Math.min(...times);
  };
  const [small, large] = [millisecondsOf(300, 1_000), millisecondsOf(3_000, 10_000)];
  assert.ok(large < 40 * small + 5, `${small} ms, then ${large} ms`);
});

test('[E19] the two moments of what is left agree with the lognormal they were cut from', () => {
  const whole = lognormalMoments(5, 0.8);
  near(whole.mean, Math.exp(5.32), 1e-9);
  assert.deepEqual(restMoments(5, 0.8, 0), whole);
  const late = restMoments(5, 0.8, 100);
  const steps = Array.from({ length: 400_000 }, (_, index) => 100 + (index + 0.5) / 4);
  const weights = steps.map((x) => Math.exp(-((Math.log(x) - 5) ** 2) / 1.28) / x);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  near(
    late.mean,
    weights.reduce((sum, weight, index) => sum + weight * ((steps[index] ?? 0) - 100), 0) / total,
    0.01,
  );
});

test('[E19] quantiles: a lognormal without variance is its mean; one release is exponential', () => {
  near(lognormalWait({ mean: 100, variance: 0 }).p80, 100, 1e-9);
  near(gammaWait(100, 1).p50, 100 * Math.LN2, 0.02);
  near(gammaWait(100, 1).p80, 100 * Math.log(5), 0.02);
});

test('[E19] a pool releases slots from the moment each agent joins in', () => {
  const curve = createPoolCurve([
    { fromSeconds: 100, perSecond: 0.02 },
    { fromSeconds: 0, perSecond: 0.01 },
  ]);
  assert.equal(secondsUntil(curve, 0.5), 50);
  assert.equal(secondsUntil(curve, 1), 100);
  assert.equal(Math.round(secondsUntil(curve, 4)), 200);
  assert.equal(secondsUntil(createPoolCurve([]), 1), Infinity);
});

test('[E19] an agent about to be free is free once, and then talks as long as any other', () => {
  const agents = Array.from({ length: 30 }, (_, index) =>
    agentWith(index, [{ seed: index + 1_000, phase: 'wrap-up', elapsedSeconds: 30, mostSeconds: 10 }]),
  );
  const everyone = new Uint8Array(agents.length).fill(1);
  const tickets = Array.from({ length: 60 }, (_, index) => general(index + 5_000, everyone));
  const input = { ...inputOf(agents, tickets), pools: [everyone] };
  near(closedForm(input).pools[0]?.p50 ?? 0, rollout(input).pools[0]?.p50 ?? 1, 0.25);
});

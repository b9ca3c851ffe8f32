import type { BusySlot, EngineAgent, EngineParameters } from './engine.ts';
import { normalShareBelow } from './normal.ts';

/** Mean and variance of a duration in seconds. */
export type Moments = { readonly mean: number; readonly variance: number };

const NOTHING: Moments = { mean: 0, variance: 0 };
const LEAST_SURVIVAL = 1e-7;

/** Of a lognormal duration with this log mean and log deviation. */
export function lognormalMoments(logMean: number, deviation: number): Moments {
  const mean = Math.exp(logMean + deviation ** 2 / 2);
  return { mean, variance: mean ** 2 * Math.expm1(deviation ** 2) };
}

/** What is left of a lognormal duration that has lasted `elapsed` seconds: its two truncated moments. */
export function restMoments(logMean: number, deviation: number, elapsed: number): Moments {
  if (elapsed <= 1) return lognormalMoments(logMean, deviation);
  const score = (logMean - Math.log(elapsed)) / deviation;
  const survival = normalShareBelow(score);
  if (survival < LEAST_SURVIVAL) return { mean: 0.3 * elapsed, variance: (0.3 * elapsed) ** 2 };
  const first = Math.exp(logMean + deviation ** 2 / 2) * normalShareBelow(score + deviation);
  const second = Math.exp(2 * logMean + 2 * deviation ** 2) * normalShareBelow(score + 2 * deviation);
  const total = first / survival;
  const variance = Math.max(0, second / survival - total ** 2);
  return { mean: Math.max(1, total - elapsed), variance };
}

export const sumOf = (some: Moments, others: Moments): Moments => ({
  mean: some.mean + others.mean,
  variance: some.variance + others.variance,
});

/** A whole conversation of this agent as it holds a slot: ringing, talking, wrap-up. */
export function serviceOf({ law }: EngineAgent, { wrapUp, ringingSeconds }: EngineParameters): Moments {
  const talk = lognormalMoments(law.mean, Math.hypot(law.deviation, law.paceDeviation));
  const wrap = lognormalMoments(wrapUp.mean, wrapUp.deviation);
  return sumOf(talk, { mean: wrapUp.meanSeconds + ringingSeconds, variance: wrap.variance });
}

/** What is left of one slot. */
export function slotRest(slot: BusySlot, agent: EngineAgent, parameters: EngineParameters): Moments {
  const { wrapUp } = parameters;
  if (slot.phase === 'ringing') return serviceOf(agent, parameters);
  if (slot.phase === 'talking') {
    const deviation = Math.hypot(agent.law.deviation, agent.law.paceDeviation);
    const talk = restMoments(agent.law.mean, deviation, slot.elapsedSeconds);
    return sumOf(talk, lognormalMoments(wrapUp.mean, wrapUp.deviation));
  }
  const rest = restMoments(wrapUp.mean, wrapUp.deviation, slot.elapsedSeconds);
  return rest.mean <= slot.mostSeconds ? rest : { ...NOTHING, mean: slot.mostSeconds };
}

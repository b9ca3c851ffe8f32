import type { Wait } from './engine.ts';
import { normalQuantile } from './normal.ts';
import type { Moments } from './residual.ts';

const SCORE_AT_P80 = normalQuantile(0.8);

/** What is certain is taken for almost certain, so that every law has a density. */
const LEAST_SPREAD = 1e-6;

/** Log mean and log deviation of the lognormal of this mean and variance. */
export function lognormalOf({ mean, variance }: Moments): {
  readonly mean: number;
  readonly deviation: number;
} {
  const spread = Math.max(LEAST_SPREAD, Math.log1p(variance / Math.max(1, mean) ** 2));
  return { mean: Math.log(Math.max(1, mean)) - spread / 2, deviation: Math.sqrt(spread) };
}

/** The lognormal of this mean and variance. */
export function lognormalWait({ mean, variance }: Moments): NonNullable<Wait> {
  const spread = Math.log1p(variance / Math.max(1, mean) ** 2);
  const p50 = mean * Math.exp(-spread / 2);
  return { p50, p80: p50 * Math.exp(SCORE_AT_P80 * Math.sqrt(spread)), mean };
}

/** The gamma of this mean that counts `events` equal steps: quantiles of Wilson and Hilferty (1931). */
export function gammaWait(mean: number, events: number): NonNullable<Wait> {
  const at = (score: number): number =>
    mean * Math.max(0, 1 - 1 / (9 * events) + score / (3 * Math.sqrt(events))) ** 3;
  return { p50: at(0), p80: at(SCORE_AT_P80), mean };
}

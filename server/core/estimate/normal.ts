const DENSITY_AT_ZERO = 1 / Math.sqrt(2 * Math.PI);
const FAR = 8;
const LEAST_SHARE = 1e-12;

const density = (x: number): number => DENSITY_AT_ZERO * Math.exp((-x * x) / 2);

/**
 * Share of the standard normal law below `x` (0 for no number): the series of Marsaglia (Journal of
 * Statistical Software 11, 2004).
 */
export function normalShareBelow(x: number): number {
  if (!(Math.abs(x) < FAR)) return x > 0 ? 1 : 0;
  let sum = x;
  let term = x;
  for (let odd = 3; sum + term !== sum || odd === 3; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return 0.5 + sum * density(x);
}

/** The value below which the share `share` of the standard normal law lies; ends at about ±7. */
export function normalQuantile(share: number): number {
  if (share > 0.5) return -normalQuantile(1 - share);
  const wanted = Math.max(LEAST_SHARE, share);
  let x = (wanted ** 0.135 - (1 - wanted) ** 0.135) / 0.1975;
  for (let round = 0; round < 20; round++) {
    const miss = (normalShareBelow(x) - wanted) / density(x);
    const step = miss / (1 + (x * miss) / 2);
    x -= step;
    if (Math.abs(step) < 1e-10) break;
  }
  return x;
}

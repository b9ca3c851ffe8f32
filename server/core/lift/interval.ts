/** Of so many cases. */
export type Proportion = { readonly hits: number; readonly count: number };
export type Interval = { readonly low: number; readonly high: number };

/** Standard normal, 97.5 %: of both sides together an interval of 95 %. */
const Z = 1.959963984540054;

/** The score interval of a proportion (Wilson 1927). @param count at least 1 */
export function wilson({ hits, count }: Proportion): Interval {
  const share = hits / count;
  const squared = Z ** 2;
  const middle = 2 * hits + squared;
  const spread = Z * Math.sqrt(squared + 4 * hits * (1 - share));
  const twice = 2 * (count + squared);
  return {
    low: hits === 0 ? 0 : (middle - spread) / twice,
    high: hits === count ? 1 : (middle + spread) / twice,
  };
}

/**
 * The interval of the difference of two independent proportions, `one` less `other` (Newcombe 1998, method
 * 10: of the score intervals of both, without a correction for continuity).
 */
export function newcombe(one: Proportion, other: Proportion): Interval & { readonly difference: number } {
  const [share, otherShare] = [one.hits / one.count, other.hits / other.count];
  const [range, otherRange] = [wilson(one), wilson(other)];
  const difference = share - otherShare;
  return {
    difference,
    low: difference - Math.hypot(share - range.low, otherRange.high - otherShare),
    high: difference + Math.hypot(range.high - share, otherShare - otherRange.low),
  };
}

import { normalQuantile, normalShareBelow } from './normal.ts';

const NORMAL_SCORES = 60;
const NORMAL = Array.from({ length: NORMAL_SCORES }, (_, index) =>
  normalQuantile((index + 0.5) / NORMAL_SCORES),
);

/**
 * The common shape of all conversation lengths once mean and spread are taken away (on the log scale):
 * sorted standardised scores, with normal tails beyond the outermost.
 */
export type Shape = {
  readonly scores: Float64Array;
  /** What the normal tails are moved by, so that they meet the outermost scores. */
  readonly lowShift: number;
  readonly highShift: number;
};

/** A handful of fixed normal scores keeps the shape sane while few residuals are known. */
export function createShape(residuals: readonly number[]): Shape {
  const scores = Float64Array.from([...NORMAL, ...residuals]).sort();
  const outermost = normalQuantile(0.5 / scores.length);
  return {
    scores,
    lowShift: (scores[0] ?? 0) - outermost,
    highShift: (scores[scores.length - 1] ?? 0) + outermost,
  };
}

export const NORMAL_SHAPE = createShape([]);

/** The score below which the share `share` lies; `share` in 0 to 1. */
export function scoreAt(shape: Shape, share: number): number {
  const { scores } = shape;
  const position = share * scores.length - 0.5;
  if (position <= 0) return normalQuantile(share) + shape.lowShift;
  if (position >= scores.length - 1) return normalQuantile(share) + shape.highShift;
  const index = Math.floor(position);
  const low = scores[index] ?? 0;
  return low + (position - index) * ((scores[index + 1] ?? low) - low);
}

/** The share that lies below a score: the inverse of `scoreAt`. */
export function shareBelow(shape: Shape, score: number): number {
  const { scores } = shape;
  const last = scores.length - 1;
  if (score <= (scores[0] ?? 0)) return normalShareBelow(score - shape.lowShift);
  if (score >= (scores[last] ?? 0)) return normalShareBelow(score - shape.highShift);
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((scores[middle] ?? 0) <= score) low = middle;
    else high = middle;
  }
  const from = scores[low] ?? 0;
  const width = (scores[high] ?? from) - from;
  return (low + 0.5 + (width > 0 ? (score - from) / width : 0)) / scores.length;
}

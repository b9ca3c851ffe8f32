import { DEFAULT_SETTINGS, type SiteSettings } from '../settings.ts';

/** What the place in the list depends on. Seconds; shares 0 to 1. */
export type ScoreInput = {
  /** Mean of the reviews, pulled towards the site's. */
  readonly rating: number;
  readonly p50Seconds: number;
  /** Share of the slot time online that was busy. */
  readonly busyShare: number;
  /** How often this agent stood in the first rows, per time online; `null` where that is not counted. */
  readonly exposure: number | null;
};

/** What all rows are compared with. */
export type ScoreBase = { readonly rating: number; readonly spread: number };

export type ScoreWeights = Pick<
  SiteSettings,
  'ratingWeight' | 'waitWeight' | 'shareWeight' | 'exposureWeight'
>;

/** What each consideration adds to a score. */
export type ScoreTerms = {
  readonly rating: number;
  readonly wait: number;
  readonly share: number;
  readonly exposure: number;
};

/** Stars that one step of the rating term is worth, until a site has its own spread. */
export const RATING_PRIOR = { mean: 4.3, spread: 0.3 } as const;

const LONGEST_WAIT_SECONDS = 1_800;
const WAIT_SCALE_SECONDS = 600;
const SHARE_SCALE = 0.25;
/** Beyond so many times the mean nobody is moved further: of a thousand agents only a few are ever seen. */
const EXPOSURE_MOST = 4;

/** In the order of `rows`, which are compared with one another. */
export function termsOf(
  rows: readonly ScoreInput[],
  base: ScoreBase,
  { ratingWeight, waitWeight, shareWeight, exposureWeight }: ScoreWeights = DEFAULT_SETTINGS,
): readonly ScoreTerms[] {
  const meanShare = meanOf(rows.map(({ busyShare }) => busyShare));
  const meanExposure = meanOf(rows.map(({ exposure }) => exposure ?? 0));
  return rows.map(({ rating, p50Seconds, busyShare, exposure }) => {
    const seen = exposure === null || meanExposure <= 0 ? 1 : exposure / meanExposure;
    return {
      rating: (ratingWeight * (rating - base.rating)) / base.spread,
      wait: 0 - (waitWeight * Math.min(p50Seconds, LONGEST_WAIT_SECONDS)) / WAIT_SCALE_SECONDS,
      share: (shareWeight * (meanShare - busyShare)) / SHARE_SCALE,
      exposure: exposureWeight * (1 - Math.min(seen, EXPOSURE_MOST)),
    };
  });
}

export const sumOf = ({ rating, wait, share, exposure }: ScoreTerms): number =>
  rating + wait + share + exposure;

/** Soon free, well rated, and a fair share for everyone: higher stands higher. In the order of `rows`. */
export const scoresOf = (
  rows: readonly ScoreInput[],
  base: ScoreBase,
  weights: ScoreWeights = DEFAULT_SETTINGS,
): readonly number[] => termsOf(rows, base, weights).map(sumOf);

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

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

/** Stars that one step of the rating term is worth, until a site has its own spread. */
export const RATING_PRIOR = { mean: 4.3, spread: 0.3 } as const;

const WEIGHT = { rating: 0.5, wait: 2, share: 2, exposure: 1 } as const;
const LONGEST_WAIT_SECONDS = 1_800;
const WAIT_SCALE_SECONDS = 600;
const SHARE_SCALE = 0.25;

/** Soon free, well rated, and a fair share for everyone: higher stands higher. In the order of `rows`. */
export function scoresOf(rows: readonly ScoreInput[], base: ScoreBase): readonly number[] {
  const meanShare = meanOf(rows.map(({ busyShare }) => busyShare));
  const meanExposure = meanOf(rows.map(({ exposure }) => exposure ?? 0));
  return rows.map(({ rating, p50Seconds, busyShare, exposure }) => {
    const seen = exposure === null || meanExposure <= 0 ? 0 : exposure / meanExposure - 1;
    return (
      (WEIGHT.rating * (rating - base.rating)) / base.spread -
      (WEIGHT.wait * Math.min(p50Seconds, LONGEST_WAIT_SECONDS)) / WAIT_SCALE_SECONDS -
      (WEIGHT.share * (busyShare - meanShare)) / SHARE_SCALE -
      WEIGHT.exposure * seen
    );
  });
}

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** A share of a number of cases, before it is divided. */
export type Tally = { readonly hits: number; readonly count: number };

/** `value` is 0 to 1, and `null` where there was no case. */
export type Share = { readonly value: number | null; readonly count: number };

export const NO_CASES: Tally = { hits: 0, count: 0 };

export const withCase = ({ hits, count }: Tally, isHit: boolean): Tally => ({
  hits: hits + (isHit ? 1 : 0),
  count: count + 1,
});

export const shareOf = ({ hits, count }: Tally): Share => ({
  value: count === 0 ? null : hits / count,
  count,
});

export const ratioOf = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : part / whole;

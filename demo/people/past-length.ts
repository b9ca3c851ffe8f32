/**
 * `short`: reviews and what led to them; `month`: weeks of days like any other as well, to compare a month
 * with the one before.
 */
export const PAST_LENGTHS = ['month', 'short'] as const;
export type PastLength = (typeof PAST_LENGTHS)[number];

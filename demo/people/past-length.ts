/** `short`: reviews and what led to them; `month`: a month of days like any other as well. */
export const PAST_LENGTHS = ['month', 'short'] as const;
export type PastLength = (typeof PAST_LENGTHS)[number];

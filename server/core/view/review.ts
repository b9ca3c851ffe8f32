import type { Moment } from '../../protocol/index.ts';

const DAY_MILLISECONDS = 86_400_000;

/** The beginning of its UTC day: the hour at which a review appeared would help to tell who wrote it. */
export const dayOf = (at: Moment): Moment => Math.floor(at / DAY_MILLISECONDS) * DAY_MILLISECONDS;

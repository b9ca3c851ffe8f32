import type { Moment } from '../protocol/index.ts';

export const later = (moment: Moment, seconds: number): Moment => moment + seconds * 1_000;

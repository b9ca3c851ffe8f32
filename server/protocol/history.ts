export const STEPS = ['hour', 'day', 'week', 'month'] as const;
export type Step = (typeof STEPS)[number];

/** By what the history of a site can be split and filtered. */
export const DIMENSIONS = ['agent', 'skill', 'page', 'segment', 'channel'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Waits of at most so many seconds are counted apart: a service level asks for one of these. */
export const SERVICE_SECONDS = [10, 20, 30, 60, 120, 300] as const;
export type ServiceSeconds = (typeof SERVICE_SECONDS)[number];

export const HISTORY_MEASURE_NAMES = [
  'contacts',
  'served',
  'speedOfAnswer',
  'serviceLevel',
  'abandonment',
  'shortAbandonment',
  'answeredWaiting',
  'handled',
  'handleTime',
  'wrapUpTime',
  'transferred',
  'firstContact',
  'resolved',
  'satisfaction',
  'recommendation',
  'rating',
  'waitHeld',
  'medianHeld',
  'limitHeld',
  'estimateError',
  'outOfOrder',
  'overtaken',
  'occupancy',
  'workShare',
  'exposure',
  'sales',
  'newCustomers',
] as const;
export type HistoryMeasureName = (typeof HISTORY_MEASURE_NAMES)[number];

/** `points` run from -1 to 1, `stars` from 1 to 5; a `ratio` is 1 where two times are equal. */
export type HistoryUnit = 'count' | 'seconds' | 'share' | 'points' | 'stars' | 'ratio' | 'per-hour';

/**
 * One measure of a step: `part` by `of`, or a count by itself. How it is computed is said under its name. A
 * share of fewer than `HISTORY_LIMITS.casesLeast` cases is no figure: then only the counts are told.
 */
export type HistoryFigure = { readonly name: HistoryMeasureName; readonly unit: HistoryUnit } & (
  | { readonly state: 'counted'; readonly value: number }
  | { readonly state: 'shown'; readonly value: number; readonly part: number; readonly of: number }
  | { readonly state: 'few'; readonly part: number; readonly of: number }
  | { readonly state: 'none' }
  /** Not kept for what was asked: time online is known by agent and day, and by nothing else. */
  | { readonly state: 'not-kept' }
);

export const HISTORY_LIMITS = {
  casesLeast: 5,
  /** Time online below which shares of it are none. */
  onlineSecondsLeast: 3_600,
  /** Who leaves sooner has hardly looked at the line: counted apart, and no part of abandonment. */
  shortWaitMilliseconds: 10_000,
  /** Who comes back within this time was not done: seven days. */
  returnMilliseconds: 7 * 86_400_000,
  /** A month of hours, with the hour that the end of summer time adds. */
  stepsMost: 745,
  /** Of one answer of the store; of more keys and steps the first. */
  rowsMost: 12_000,
  pageGroupCharacters: 80,
  segmentCharacters: 80,
  /** Three years, as the days of agents. */
  daysKept: 1_096,
} as const;

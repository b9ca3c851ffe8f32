import type { CalendarDate } from './hours.ts';
import type { Moment, TimeZone } from './ids.ts';

export const PERIODS = ['day', 'week', 'month'] as const;
/** The one that runs: today, since Monday, since the first of the month. */
export type Period = (typeof PERIODS)[number];

export const MEASURE_NAMES = [
  'handleTime',
  'wrapUpTime',
  'satisfaction',
  'recommendation',
  'occupancy',
  'workShare',
  'waitHeld',
  'transferred',
  'resolved',
] as const;
/** AHT, ACW, CSAT, NPS, and the rest by their own names. How each is computed stands in its dictionary. */
export type MeasureName = (typeof MEASURE_NAMES)[number];

/**
 * One measure of a period: `part` by `of`. Times are in seconds; `of` counts cases, or is time where time is
 * measured against time. A share of fewer than `MEASURE_LIMITS.casesLeast` cases, or of little time, is no
 * figure: then only the counts are told.
 */
export type Figure = { readonly name: MeasureName } & (
  | { readonly state: 'shown'; readonly value: number; readonly part: number; readonly of: number }
  | { readonly state: 'few'; readonly part: number; readonly of: number }
  | { readonly state: 'none' }
  /** This site does not ask for it. */
  | { readonly state: 'not-asked' }
);

/** What one day came to, for a plot and the table behind it. */
export type DayPoint = {
  readonly date: CalendarDate;
  /** Conversations that were finished, after-contact work included, and the seconds that they took. */
  readonly handled: number;
  readonly handleSeconds: number;
};

export type OwnMeasures = {
  readonly period: Period;
  readonly firstDate: CalendarDate;
  readonly lastDate: CalendarDate;
  /** Of the site: where its days begin and end. */
  readonly zone: TimeZone;
  /** In the order of `MEASURE_NAMES`. */
  readonly figures: readonly Figure[];
  /** Oldest first, each of the last `MEASURE_LIMITS.daysShown`, up to today. */
  readonly days: readonly DayPoint[];
  readonly measuredAt: Moment;
};

export const MEASURE_LIMITS = {
  casesLeast: 5,
  /** Time online below which shares of it are none. */
  onlineSecondsLeast: 3_600,
  daysShown: 28,
  /** Days that end at once where nothing happened for longer; the time before them is not counted. */
  daysAtOnce: 31,
  /** Three years. */
  daysKept: 1_096,
  /** Decisions that are looked through for those of one agent, and shown of them. */
  decisionsRead: 1_000,
  decisionsShown: 50,
  disputeCharactersLeast: 10,
  disputeCharacters: 500,
  disputesListed: 200,
} as const;

import type { Development } from './development.ts';
import type { FairnessAnswer, LiftAnswer } from './fairness.ts';
import type { HistoryFigure, HistoryMeasureName, HistoryUnit, Dimension, Step } from '../history.ts';
import type { AgentId, Moment, TimeZone } from '../ids.ts';
import type { Availability } from '../list.ts';
import type { Nothing } from '../nothing.ts';
import type { AwayReason } from '../self-agent.ts';
import type { ApiRoute } from './shape.ts';

export type LiveAgent = {
  readonly agentId: AgentId;
  readonly name: string;
  readonly availability: Availability;
  readonly reason: AwayReason;
  /** Since when it is so. */
  readonly since: Moment;
  readonly capacity: number;
  /** Conversations that hold a slot, wrap-up included, and visitors whose place rings at this agent. */
  readonly talking: number;
  readonly ringing: number;
  /** Who waits for this agent alone, and since when the first of them does. */
  readonly waiting: number;
  readonly longestSince: Moment | null;
};

export const ALARM_NAMES = [
  'order-violations',
  'overtaking',
  'busy-share',
  'exposure',
  'fair-share-least',
  'fair-share-most',
  'newcomers',
  'promise-kept',
  'promise-kept-by-agent',
  'estimate-error',
  'choice-honoured',
  'abandonment',
  'longest-wait',
] as const;
export type AlarmName = (typeof ALARM_NAMES)[number];

/** What rings, with the reason. */
export type LiveAlarm = {
  readonly name: AlarmName;
  /** `null` where it is about the whole site. */
  readonly agentId: AgentId | null;
  readonly value: number;
  readonly direction: 'below' | 'above';
  readonly threshold: number;
  /** What it means and what helps, in English; pages say it in the language of whoever reads, by name. */
  readonly sentence: string;
};

/** A site at a glance, as it is now. */
export type LiveBoard = {
  readonly at: Moment;
  readonly zone: TimeZone;
  /** By id. */
  readonly agents: readonly LiveAgent[];
  /** All who wait, and those of them who take anyone suitable. */
  readonly waiting: number;
  readonly waitingForAnyone: number;
  /** Since when the one who waits longest does, `null` while nobody waits. */
  readonly longestSince: Moment | null;
  readonly longestForAnyoneSince: Moment | null;
  /** Conversations under way, work after them left out. */
  readonly talking: number;
  /** Promises of today that came due, and those that were kept. */
  readonly promised: number;
  readonly kept: number;
  readonly alarms: readonly LiveAlarm[];
  /** Since when alarms have been counting: midnight of the site, or when it was first served after that. */
  readonly watchedSince: Moment;
};

/**
 * `from` and `until` are days of the site (`2027-03-28`; `until` included), or moments in milliseconds
 * (`until` excluded). Steps that they cut are told whole.
 */
export type SpanQuery = { readonly from: string; readonly until: string };

export type HistoryFilterQuery = {
  /** '' asks for what has none of it: no agent chosen, no skill asked, no page known. */
  readonly agent?: string | undefined;
  readonly skill?: string | undefined;
  readonly page?: string | undefined;
  readonly segment?: string | undefined;
  readonly channel?: string | undefined;
};

export type HistoryAsk = SpanQuery &
  HistoryFilterQuery & {
    readonly step: Step;
    /** `none` where it is left out. */
    readonly by?: Dimension | 'none' | undefined;
    /** Seconds of the service level: 10, 20, 30, 60, 120 or 300; 20 where it is left out. */
    readonly within?: string | undefined;
    /** Names with commas between; all where it is left out. */
    readonly measures?: string | undefined;
  };

/** What was sold, in the smallest unit of the currency. Value per customer is `amount` by `customers`. */
export type SoldAmount = {
  readonly currency: string;
  readonly amount: number;
  /** First sales of their visitors. */
  readonly fromNew: number;
  /** Visitors who bought something, each counted once. */
  readonly customers: number;
};

export type HistoryPoint = {
  /** Where the step begins; of a total, where the first one does. */
  readonly at: Moment;
  /** Those that were asked for, in the order of `HISTORY_MEASURE_NAMES`. */
  readonly figures: readonly HistoryFigure[];
  readonly sold: readonly SoldAmount[];
};

export type HistorySeries = {
  /** '' is what is not known, or all together where nothing is split. */
  readonly key: string;
  /** Of an agent or a skill as people call it, else the key. */
  readonly label: string;
  /** All steps together. */
  readonly total: HistoryPoint;
  /** Oldest first; steps in which nothing was are left out. */
  readonly points: readonly HistoryPoint[];
};

export type HistoryAnswer = {
  /** Of the site: where its days begin and end. */
  readonly zone: TimeZone;
  readonly step: Step;
  readonly by: Dimension | 'none';
  readonly within: number;
  /** Where the steps begin, and after them where the last one ends. */
  readonly bounds: readonly Moment[];
  /** The busiest first; keys beyond `HISTORY_API_LIMITS.seriesMost` are left out and counted. */
  readonly series: readonly HistorySeries[];
  readonly seriesLeftOut: number;
};

/** How a measure is computed, for who reads figures by a program. */
export type MeasureEntry = {
  readonly name: HistoryMeasureName;
  readonly unit: HistoryUnit;
  readonly formula: string;
  readonly sentence: string;
};

export type MeasureOperations = {
  readLive: { path: Nothing; query: Nothing; body: Nothing; answer: LiveBoard };
  readHistory: { path: Nothing; query: HistoryAsk; body: Nothing; answer: HistoryAnswer };
  readHistoryCsv: { path: Nothing; query: HistoryAsk; body: Nothing; answer: string };
  readMeasures: { path: Nothing; query: Nothing; body: Nothing; answer: readonly MeasureEntry[] };
  readDevelopment: {
    path: { readonly agentId: AgentId };
    query: SpanQuery;
    body: Nothing;
    answer: Development;
  };
  /** One line for each agent: what incentive schemes count. */
  readDevelopmentCsv: { path: Nothing; query: SpanQuery; body: Nothing; answer: string };
  readLift: { path: Nothing; query: SpanQuery; body: Nothing; answer: LiftAnswer };
  readFairness: { path: Nothing; query: SpanQuery; body: Nothing; answer: FairnessAnswer };
};

export const MEASURE_ROUTES = {
  readLive: 'GET /v1/live',
  readHistory: 'GET /v1/history',
  readHistoryCsv: 'GET /v1/history.csv',
  readMeasures: 'GET /v1/measures',
  readDevelopment: 'GET /v1/development/{agentId}',
  readDevelopmentCsv: 'GET /v1/development.csv',
  readLift: 'GET /v1/rules/lift',
  readFairness: 'GET /v1/fairness',
} as const satisfies Record<keyof MeasureOperations, ApiRoute>;

export const HISTORY_API_LIMITS = {
  /** Lines of one plot; a filter finds the others. */
  seriesMost: 50,
  /** Points times measures of one answer: more are refused with a sentence. */
  figuresMost: 60_000,
  daysMost: 1_096,
} as const;

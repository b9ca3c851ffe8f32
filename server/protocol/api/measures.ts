import type { HistoryFigure, HistoryMeasureName, HistoryUnit, Dimension, Step } from '../history.ts';
import type { CalendarDate } from '../hours.ts';
import type { AgentId, Moment, SkillId, TimeZone } from '../ids.ts';
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

/** `few`: fewer than five cases, of the agent or of the others, so nothing is said. */
export type Standing = 'strength' | 'gap' | 'even' | 'few';

/** One measure of one agent, beside the others and beside the same time before. */
export type Comparison = {
  readonly now: HistoryFigure;
  /** The same number of days before. */
  readonly before: HistoryFigure;
  /** Of all agents with enough cases, this one included; `null` where fewer than three have them. */
  readonly median: number | null;
  readonly medianOf: number;
  readonly standing: Standing;
  /** Whether more of it is good, less is, or neither. */
  readonly better: 'more' | 'less' | 'neither';
};

export type TagComparison = {
  readonly tag: string;
  readonly kind: 'praise' | 'complaint';
  /** Reviews with the tag, of all of the agent. */
  readonly count: number;
  readonly of: number;
  readonly beforeCount: number;
  readonly beforeOf: number;
  /** Median share of all agents with enough reviews, `null` where fewer than three have them. */
  readonly median: number | null;
  readonly medianOf: number;
  readonly standing: Standing;
};

/** How an agent develops; for owners and supervisors only, and each look is written down. */
export type Development = {
  readonly agentId: AgentId;
  readonly name: string;
  readonly zone: TimeZone;
  readonly firstDate: CalendarDate;
  readonly lastDate: CalendarDate;
  readonly measures: readonly Comparison[];
  /** By conversations, most first. */
  readonly skills: readonly {
    readonly skillId: SkillId;
    readonly label: string;
    readonly handled: number;
    readonly measures: readonly Comparison[];
  }[];
  /** By reviews, most first. */
  readonly tags: readonly TagComparison[];
  /** By week, from Monday, oldest first. */
  readonly trend: readonly HistoryPoint[];
};

/** What became of visits that a rule showed something, or of those that were held out. */
export type LiftArm = {
  /** Visits, each counted once. */
  readonly visits: number;
  /** Visits that took a place in line, that came to a conversation, and that bought something. */
  readonly joined: number;
  readonly conversations: number;
  readonly sales: number;
  readonly sold: readonly { readonly currency: string; readonly amount: number }[];
};

/**
 * Share of those who were shown it less share of those held out, with its interval of 95 % (Newcombe 1998,
 * method 10: of two intervals by Wilson). It is said to be something only where the interval leaves out 0.
 */
export type LiftDifference =
  | {
      readonly state: 'shown';
      readonly shown: number;
      readonly heldOut: number;
      readonly difference: number;
      readonly low: number;
      readonly high: number;
      readonly verdict: 'more' | 'less' | 'open';
    }
  | { readonly state: 'few'; readonly visitsLeast: number }
  /** Nobody is held out, so there is nothing to compare with. */
  | { readonly state: 'no-hold-out' };

export type RuleLift = {
  readonly ruleId: string;
  /** As it is called now; the id of one that is gone. */
  readonly name: string;
  /** Visits in which it matched: shown and held out. */
  readonly matched: number;
  readonly shown: LiftArm;
  readonly heldOut: LiftArm;
  /** What became of what was shown. */
  readonly accepted: number;
  readonly declined: number;
  readonly lapsed: number;
  readonly withdrawn: number;
  readonly lift: {
    readonly joined: LiftDifference;
    readonly conversations: LiftDifference;
    readonly sales: LiftDifference;
  };
};

export type LiftAnswer = {
  readonly zone: TimeZone;
  readonly from: Moment;
  readonly until: Moment;
  readonly rules: readonly RuleLift[];
};

export type FairAgent = {
  readonly agentId: AgentId;
  readonly name: string;
  readonly isNewcomer: boolean;
  /** Time of slots online: of an agent with two of them twice the time. */
  readonly onlineSeconds: number;
  /** Busy by online slot time, 0 to 1. */
  readonly busyShare: number | null;
  /** Work done by an equal part of all work meanwhile: 1 is fair. */
  readonly ofFairShare: number | null;
  /** Cards seen, and seen per hour of a slot online by the mean of all: 1 is fair. */
  readonly impressions: number;
  readonly ofFairExposure: number | null;
  /** The mean wait of those whom this agent served, and of how many. */
  readonly waitSeconds: number | null;
  readonly waits: number;
};

/** Jain's index is 1 where all have the same, and 1/n where one has everything (Jain, Chiu and Hawe 1984). */
export type FairnessSpan = {
  readonly jainOfWork: number | null;
  readonly jainOfExposure: number | null;
  /** How busy newcomers are by how busy the others are: 1 is fair, `null` where there are not both. */
  readonly newcomersWorkRate: number | null;
  /** By id; who was there for an hour or more. */
  readonly agents: readonly FairAgent[];
};

export type FairnessAnswer = {
  readonly zone: TimeZone;
  readonly firstDate: CalendarDate;
  readonly lastDate: CalendarDate;
  /** The days that were asked for, all together and one by one. */
  readonly span: FairnessSpan;
  readonly days: readonly {
    readonly date: CalendarDate;
    readonly jainOfWork: number | null;
    readonly jainOfExposure: number | null;
  }[];
  /** Counted since midnight from what happens, as the alarms are. */
  readonly today: FairnessSpan & {
    readonly since: Moment;
    readonly starts: number;
    readonly violationsPerThousandStarts: number;
    readonly creditOvertakingsPerThousandStarts: number;
    readonly longestOvertakingSeconds: number;
    readonly longestWaitSeconds: number;
    readonly gotChosen: FairCount;
    readonly promiseKept: FairCount;
    readonly abandonment: FairCount;
    readonly estimateError: number | null;
    readonly pickedOutOfOrder: number;
    readonly alarms: readonly LiveAlarm[];
  };
};

/** Of so many cases; `null` where there was none. */
export type FairCount = { readonly value: number | null; readonly count: number };

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

export const LIFT_LIMITS = {
  /** Of each side: with fewer an interval would hold everything. */
  visitsLeast: 20,
  rulesMost: 200,
} as const;

import type { CalendarDate } from '../hours.ts';
import type { AgentId, Moment, TimeZone } from '../ids.ts';
import type { LiveAlarm } from './measures.ts';

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

export const LIFT_LIMITS = {
  /** Of each side: with fewer an interval would hold everything. */
  visitsLeast: 20,
  rulesMost: 200,
} as const;

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

import type { HistoryFigure } from '../history.ts';
import type { CalendarDate } from '../hours.ts';
import type { AgentId, SkillId, TimeZone } from '../ids.ts';
import type { HistoryPoint } from './measures.ts';

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

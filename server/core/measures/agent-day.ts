import type { AgentId, CalendarDate } from '../../protocol/index.ts';

/** What can be added up: of an hour, of a day, of a month. */
export type DayCounts = {
  /** Time of slots online, of slots busy, and what an equal part of all work would have been meanwhile. */
  readonly slotSeconds: number;
  readonly busySeconds: number;
  readonly fairSeconds: number;
  /** Conversations that were finished, wrap-up included, with the time of talk and of wrap-up. */
  readonly handled: number;
  readonly talkSeconds: number;
  readonly wrapUpSeconds: number;
  /** Visitors who were promised a time, and those who were taken by then. */
  readonly promised: number;
  readonly kept: number;
  /** Conversations that were brought to somebody else. */
  readonly transferred: number;
  /** Conversations of which it was said whether they resolved anything, and those that did. */
  readonly judged: number;
  readonly resolved: number;
  /** How often the card was seen. */
  readonly impressions: number;
};

/** One agent on one calendar day of the site. */
export type AgentDay = DayCounts & { readonly agentId: AgentId; readonly date: CalendarDate };

export const NO_COUNTS: DayCounts = {
  slotSeconds: 0,
  busySeconds: 0,
  fairSeconds: 0,
  handled: 0,
  talkSeconds: 0,
  wrapUpSeconds: 0,
  promised: 0,
  kept: 0,
  transferred: 0,
  judged: 0,
  resolved: 0,
  impressions: 0,
};

export const COUNT_NAMES = Object.keys(NO_COUNTS) as readonly (keyof DayCounts)[];

export const withCounts = (counts: DayCounts, more: Partial<DayCounts>): DayCounts => ({
  ...counts,
  ...Object.fromEntries(COUNT_NAMES.map((name) => [name, counts[name] + (more[name] ?? 0)])),
});

export const isNothing = (counts: DayCounts): boolean => COUNT_NAMES.every((name) => counts[name] === 0);

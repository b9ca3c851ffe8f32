import type { Moment } from '../../protocol/index.ts';
import { createAgentTable, rowOf, type AgentTable } from './agent-table.ts';
import { createLearned, NEW_PACE, type Learned, type Pace } from './learner.ts';

/** Decayed slot time, time on the clock and impressions up to `countedAt`; see `work.ts`. */
export type WorkCount = {
  readonly busySeconds: number;
  /** Capacity times availability. */
  readonly onlineSeconds: number;
  /** Availability, whatever the capacity: what impressions are compared with. */
  readonly availableSeconds: number;
  /** How often the card was seen in the first rows while available. */
  readonly impressions: number;
  readonly countedAt: Moment;
};

/** What is known of one agent. */
export type AgentStatistics = {
  readonly pace: Pace;
  readonly work: WorkCount;
  /** Of the newest served tickets with a promise: 1 if the wait was within it, oldest first. */
  readonly kept: readonly (0 | 1)[];
};

/** What a site has learned about its waiting times and its fairness: plain data, kept in snapshots. */
export type Statistics = {
  readonly learned: Learned;
  /** Of all agents together, as far as it has been counted. */
  readonly work: WorkCount;
  readonly kept: readonly (0 | 1)[];
  readonly agents: AgentTable<AgentStatistics>;
};

export const NO_WORK = { busySeconds: 0, onlineSeconds: 0, availableSeconds: 0, impressions: 0 } as const;

export const createStatistics = (): Statistics => ({
  learned: createLearned(),
  work: { ...NO_WORK, countedAt: 0 },
  kept: [],
  agents: createAgentTable(),
});

/** The row of an agent; one who is new has none, and begins at `at`. */
export const agentStatisticsOf = (statistics: Statistics, agentId: string, at: Moment): AgentStatistics =>
  rowOf(statistics.agents, agentId) ?? {
    pace: NEW_PACE,
    work: { ...NO_WORK, countedAt: at },
    kept: [],
  };

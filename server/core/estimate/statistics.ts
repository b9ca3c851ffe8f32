import type { Moment } from '../../protocol/index.ts';
import { createAgentTable, rowOf, type AgentTable } from './agent-table.ts';
import { createLearned, NEW_PACE, type Learned, type Pace } from './learner.ts';

/** Decayed slot time up to `countedAt`; see `work.ts`. */
export type WorkCount = {
  readonly busySeconds: number;
  readonly onlineSeconds: number;
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

export const createStatistics = (): Statistics => ({
  learned: createLearned(),
  work: { busySeconds: 0, onlineSeconds: 0, countedAt: 0 },
  kept: [],
  agents: createAgentTable(),
});

/** The row of an agent; one who is new has none, and begins at `at`. */
export const agentStatisticsOf = (statistics: Statistics, agentId: string, at: Moment): AgentStatistics =>
  rowOf(statistics.agents, agentId) ?? {
    pace: NEW_PACE,
    work: { busySeconds: 0, onlineSeconds: 0, countedAt: at },
    kept: [],
  };

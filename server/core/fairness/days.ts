import { HISTORY_LIMITS, type AgentId, type CalendarDate } from '../../protocol/index.ts';
import { NO_COUNTS, withCounts, type AgentDay, type DayCounts } from '../measures/agent-day.ts';
import { jainIndex } from './jain.ts';
import { ratioOf } from './tally.ts';

/** How work and exposure were shared by one agent of some days. */
export type DaysShare = {
  readonly agentId: AgentId;
  readonly isNewcomer: boolean;
  readonly onlineSeconds: number;
  readonly busyShare: number | null;
  readonly ofFairShare: number | null;
  readonly impressions: number;
  readonly ofFairExposure: number | null;
};

export type DaysFairness = {
  readonly jainOfWork: number | null;
  readonly jainOfExposure: number | null;
  readonly newcomersWorkRate: number | null;
  /** By id; whose slots were online for an hour or more. */
  readonly agents: readonly DaysShare[];
};

/** How fair some days were, from what their agents came to. */
export function fairnessOfDays(days: readonly AgentDay[], newcomers: ReadonlySet<AgentId>): DaysFairness {
  const sums = new Map<AgentId, DayCounts>();
  for (const day of days) sums.set(day.agentId, withCounts(sums.get(day.agentId) ?? NO_COUNTS, day));
  const rows = [...sums]
    .filter(([, { slotSeconds }]) => slotSeconds >= HISTORY_LIMITS.onlineSecondsLeast)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const rateOf = ({ impressions, slotSeconds }: DayCounts): number => impressions / slotSeconds;
  const meanRate = rows.reduce((sum, [, row]) => sum + rateOf(row), 0) / rows.length;
  const busyOf = (areNew: boolean): number | null => {
    const counted = rows.filter(([agentId]) => newcomers.has(agentId) === areNew);
    const { busySeconds, slotSeconds } = counted.reduce((sum, [, row]) => withCounts(sum, row), NO_COUNTS);
    return ratioOf(busySeconds, slotSeconds);
  };
  return {
    jainOfWork: jainIndex(rows.map(([, row]) => row.busySeconds / row.slotSeconds)),
    jainOfExposure: jainIndex(rows.map(([, row]) => rateOf(row))),
    newcomersWorkRate: ratioOf(busyOf(true), busyOf(false)),
    agents: rows.map(([agentId, row]) => ({
      agentId,
      isNewcomer: newcomers.has(agentId),
      onlineSeconds: row.slotSeconds,
      busyShare: ratioOf(row.busySeconds, row.slotSeconds),
      ofFairShare: ratioOf(row.busySeconds, row.fairSeconds),
      impressions: row.impressions,
      ofFairExposure: ratioOf(rateOf(row), meanRate),
    })),
  };
}

/** Jain's indexes of each day, oldest first. */
export function fairnessByDay(
  days: readonly AgentDay[],
): readonly (Pick<DaysFairness, 'jainOfWork' | 'jainOfExposure'> & { readonly date: CalendarDate })[] {
  const byDate = new Map<CalendarDate, AgentDay[]>();
  for (const day of days) byDate.set(day.date, [...(byDate.get(day.date) ?? []), day]);
  const nobody: ReadonlySet<AgentId> = new Set();
  return [...byDate]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([date, rows]) => {
      const { jainOfWork, jainOfExposure } = fairnessOfDays(rows, nobody);
      return { date, jainOfWork, jainOfExposure };
    });
}

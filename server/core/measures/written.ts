import { Map as PersistentMap } from 'immutable';
import type { AgentId } from '../../protocol/index.ts';
import type { WorkRow } from '../fairness/work.ts';
import { NO_COUNTS, type DayCounts } from './agent-day.ts';
import { createDays, type DayAccount } from './day-account.ts';

/** A day account as JSON holds it. */
type WrittenDays = Omit<DayAccount, 'work' | 'counts'> & {
  readonly work: Omit<DayAccount['work'], 'agents'> & {
    readonly agents: readonly (readonly [AgentId, WorkRow])[];
  };
  readonly counts: readonly (readonly [AgentId, DayCounts])[];
};

const sorted = <Row>(rows: PersistentMap<AgentId, Row>): readonly (readonly [AgentId, Row])[] =>
  [...rows].sort(([one], [other]) => (one < other ? -1 : 1));

export const writeDays = ({ work, counts, ...rest }: DayAccount): WrittenDays => ({
  ...rest,
  work: { ...work, agents: sorted(work.agents) },
  counts: sorted(counts),
});

/** A snapshot of before has none: the day begins with the next event. */
export function readDays(read: unknown): DayAccount {
  if (read === undefined) return createDays();
  const { work, counts, ...rest } = read as WrittenDays;
  return {
    ...rest,
    work: { ...work, agents: PersistentMap(work.agents) },
    // A snapshot of before lacks what is counted only since.
    counts: PersistentMap(counts).map((row) => ({ ...NO_COUNTS, ...row })),
  };
}

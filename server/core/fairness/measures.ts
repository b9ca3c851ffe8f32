import type { AgentId, Moment } from '../../protocol/index.ts';
import type { FairnessAccount, Tally } from './account.ts';
import { jainIndex } from './jain.ts';
import { waitMeasuresOf, type WaitMeasures } from './waits.ts';
import { countedRow, withTimePassed, type WorkRow } from './work.ts';

/** Who was there for less says nothing about how work is shared. */
const LEAST_ONLINE_SECONDS = 3_600;

/** `value` is 0 to 1, and `null` where there was no case. */
export type Share = { readonly value: number | null; readonly count: number };

export type AgentShare = {
  readonly agentId: AgentId;
  readonly onlineSeconds: number;
  /** Busy by online slot time, 0 to 1. */
  readonly busyShare: number;
  /**
   * Work done by the work that an equal part of every moment's, slot by slot, would have been while this
   * agent was there: 1 is fair. `null` if there was no work then.
   */
  readonly ofFairShare: number | null;
};

/** What an owner watches of a window of time. Agents are those with an hour online or more. */
export type FairnessMeasures = {
  readonly starts: number;
  /** Jain's index of the busy shares. */
  readonly jain: number | null;
  /** Offers that passed over somebody earlier, per 1,000 starts. It must be 0. */
  readonly violationsPerThousandStarts: number;
  readonly longestOvertakingSeconds: number;
  /** Of those served who had asked for one agent when they joined: those whom that agent served. */
  readonly gotChosen: Share;
  /** Of all tickets that ended: those who left or expired unserved. */
  readonly abandonment: Share;
  /** Of those served, or gone after the promised moment: served by the P80 promised at joining. */
  readonly promiseKept: Share;
  /** Waits of those served, by what they asked for when they were served. */
  readonly waits: {
    readonly agent: WaitMeasures | null;
    readonly flex: WaitMeasures | null;
    readonly any: WaitMeasures | null;
  };
  /** Busy share of agents who began the window without a shown rating, by that of the others. */
  readonly newcomersWorkRate: number | null;
  /** By id. */
  readonly agents: readonly AgentShare[];
};

/** @param until where the window ends. */
export function measuresOf(account: FairnessAccount, until: Moment): FairnessMeasures {
  const work = withTimePassed(account.work, until);
  const rows = [...work.agents]
    .map(([agentId, row]) => ({ agentId, row: countedRow(work, row) }))
    .filter(({ row }) => row.availableSeconds >= LEAST_ONLINE_SECONDS)
    .sort((left, right) => (left.agentId < right.agentId ? -1 : 1));
  const shareOf = (areNew: boolean): number | null =>
    busyShareOf(rows.flatMap(({ agentId, row }) => (account.newcomers.has(agentId) === areNew ? [row] : [])));
  return {
    starts: account.starts,
    jain: jainIndex(rows.map(({ row }) => row.busySeconds / row.slotSeconds)),
    violationsPerThousandStarts: (1_000 * account.violations) / Math.max(1, account.starts),
    longestOvertakingSeconds: account.longestOvertakingSeconds,
    gotChosen: sharedOut(account.gotChosen),
    abandonment: sharedOut(account.abandoned),
    promiseKept: sharedOut(account.promiseKept),
    waits: {
      agent: waitMeasuresOf(account.waits.agent),
      flex: waitMeasuresOf(account.waits.flex),
      any: waitMeasuresOf(account.waits.any),
    },
    newcomersWorkRate: ratioOf(shareOf(true), shareOf(false)),
    agents: rows.map(({ agentId, row }) => ({
      agentId,
      onlineSeconds: row.availableSeconds,
      busyShare: row.busySeconds / row.slotSeconds,
      ofFairShare: ratioOf(row.busySeconds, row.fairSeconds),
    })),
  };
}

const sharedOut = ({ hits, count }: Tally): Share => ({ value: count === 0 ? null : hits / count, count });

const ratioOf = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : part / whole;

function busyShareOf(rows: readonly WorkRow[]): number | null {
  const busy = rows.reduce((sum, { busySeconds }) => sum + busySeconds, 0);
  return ratioOf(
    busy,
    rows.reduce((sum, { slotSeconds }) => sum + slotSeconds, 0),
  );
}

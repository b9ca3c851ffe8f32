import type { AgentId, Moment } from '../../protocol/index.ts';
import type { FairnessAccount } from './account.ts';
import { jainIndex } from './jain.ts';
import { pickMeasuresOf, type PickMeasures } from './picks.ts';
import { hoursOf, promiseMeasuresOf, type PromiseMeasures } from './promises.ts';
import { switchMeasuresOf, type SwitchMeasures } from './switches.ts';
import { ratioOf, shareOf, type Share } from './tally.ts';
import { mergedWaits, waitMeasuresOf, type WaitMeasures } from './waits.ts';
import { countedRow, withTimePassed, type WorkRow } from './work.ts';

/** Who was there for less says nothing about how work is shared. */
const LEAST_ONLINE_SECONDS = 3_600;

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
  /** How often the card was seen, by all that were seen; `null` where nothing was counted. */
  readonly exposureShare: number | null;
  /** Seen per time online, by the mean of all: 1 is fair. */
  readonly ofFairExposure: number | null;
  /** Of promises that this agent kept, or was waited for in vain. */
  readonly promises: PromiseMeasures;
};

/** What an owner watches of a window of time. Agents are those with an hour online or more. */
export type FairnessMeasures = {
  readonly starts: number;
  /** Jain's index of the busy shares. */
  readonly jain: number | null;
  /** Jain's index of how often cards were seen per time online. */
  readonly jainOfExposure: number | null;
  readonly exposuresIgnored: number;
  /** Offers that passed over somebody earlier, per 1,000 starts. It must be 0. */
  readonly violationsPerThousandStarts: number;
  /** Offers in which a credit moved somebody before others who joined earlier, per 1,000 starts. */
  readonly creditOvertakingsPerThousandStarts: number;
  readonly longestOvertakingSeconds: number;
  /** Visitors taken out of order by hand, with the reasons given. */
  readonly picks: PickMeasures;
  /** Of those served who had asked for one agent when they joined: those whom that agent served. */
  readonly gotChosen: Share;
  /** The same, for those who insisted and for those who were flexible. */
  readonly gotChosenBy: { readonly agent: Share; readonly flex: Share };
  readonly switches: SwitchMeasures;
  /** Of all tickets that ended: those who left or expired unserved. */
  readonly abandonment: Share;
  /** Those who went because an answer in line was enough; they are no abandonment. */
  readonly answeredWaiting: number;
  /** Of those served, or gone after the promised moment: served by the P80 promised at joining. */
  readonly promiseKept: Share;
  readonly promises: PromiseMeasures;
  readonly promisesByHour: readonly (PromiseMeasures & { readonly at: Moment })[];
  /** Of anybody: served, gone, or still waiting where the window ends. */
  readonly longestWaitSeconds: number;
  /** Waits of those served, by what they asked for when they were served. */
  readonly waits: {
    readonly all: WaitMeasures | null;
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
  const rows = rowsOf(account, until);
  const perThousand = (count: number): number => (1_000 * count) / Math.max(1, account.starts);
  const busyOf = (areNew: boolean): number | null =>
    busyShareOf(rows.flatMap(({ agentId, row }) => (account.newcomers.has(agentId) === areNew ? [row] : [])));
  const { agent, flex } = account.gotChosen;
  return {
    starts: account.starts,
    jain: jainIndex(rows.map(({ row }) => row.busySeconds / row.slotSeconds)),
    jainOfExposure: jainIndex(rows.map(({ exposureRate }) => exposureRate)),
    exposuresIgnored: account.exposures.ignored,
    violationsPerThousandStarts: perThousand(account.violations),
    creditOvertakingsPerThousandStarts: perThousand(account.creditOvertakings),
    longestOvertakingSeconds: account.longestOvertakingSeconds,
    picks: pickMeasuresOf(account.picks),
    gotChosen: shareOf({ hits: agent.hits + flex.hits, count: agent.count + flex.count }),
    gotChosenBy: { agent: shareOf(agent), flex: shareOf(flex) },
    switches: switchMeasuresOf(account.switches),
    abandonment: shareOf(account.abandoned),
    answeredWaiting: account.answeredWaiting,
    promiseKept: promiseMeasuresOf(account.promises.site).kept,
    promises: promiseMeasuresOf(account.promises.site),
    promisesByHour: hoursOf(account.promises),
    longestWaitSeconds: longestWaitOf(account, until),
    waits: {
      all: waitMeasuresOf(mergedWaits(Object.values(account.waits))),
      agent: waitMeasuresOf(account.waits.agent),
      flex: waitMeasuresOf(account.waits.flex),
      any: waitMeasuresOf(account.waits.any),
    },
    newcomersWorkRate: ratioOf(busyOf(true), busyOf(false)),
    agents: agentSharesOf(account, rows),
  };
}

type Row = { readonly agentId: AgentId; readonly row: WorkRow; readonly exposureRate: number };

/** Agents with an hour online or more, by id. */
function rowsOf({ work, exposures }: FairnessAccount, until: Moment): readonly Row[] {
  const passed = withTimePassed(work, until);
  return [...passed.agents]
    .map(([agentId, row]) => ({ agentId, row: countedRow(passed, row) }))
    .filter(({ row }) => row.availableSeconds >= LEAST_ONLINE_SECONDS)
    .map(({ agentId, row }) => ({
      agentId,
      row,
      exposureRate: (exposures.impressions.get(agentId) ?? 0) / row.availableSeconds,
    }))
    .sort((left, right) => (left.agentId < right.agentId ? -1 : 1));
}

function agentSharesOf(account: FairnessAccount, rows: readonly Row[]): readonly AgentShare[] {
  const seen = account.exposures.impressions.reduce((sum, count) => sum + count, 0);
  const meanRate = rows.reduce((sum, { exposureRate }) => sum + exposureRate, 0) / rows.length;
  return rows.map(({ agentId, row, exposureRate }) => ({
    agentId,
    onlineSeconds: row.availableSeconds,
    busyShare: row.busySeconds / row.slotSeconds,
    ofFairShare: ratioOf(row.busySeconds, row.fairSeconds),
    exposureShare: ratioOf(account.exposures.impressions.get(agentId) ?? 0, seen),
    ofFairExposure: ratioOf(exposureRate, meanRate),
    promises: promiseMeasuresOf(account.promises.agents.get(agentId)),
  }));
}

const longestWaitOf = ({ open, longestWaitSeconds }: FairnessAccount, until: Moment): number =>
  open.reduce(
    (longest, { waitsSince }) => Math.max(longest, (until - waitsSince) / 1_000),
    longestWaitSeconds,
  );

function busyShareOf(rows: readonly WorkRow[]): number | null {
  const busy = rows.reduce((sum, { busySeconds }) => sum + busySeconds, 0);
  return ratioOf(
    busy,
    rows.reduce((sum, { slotSeconds }) => sum + slotSeconds, 0),
  );
}

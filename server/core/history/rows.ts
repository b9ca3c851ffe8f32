import type { AgentId, Channel, Dimension, Moment, SkillId } from '../../protocol/index.ts';
import type { CountName, HistoryCounts } from './counts.ts';

/** Only what has all of these. '' is what is not known: no agent chosen, no skill asked, no page told. */
export type HistoryFilter = {
  readonly agent?: AgentId | '';
  readonly skill?: SkillId | '';
  readonly page?: string;
  readonly segment?: string;
  /** '' for places in line that became no conversation. */
  readonly channel?: Channel | '';
};

export type HistoryQuestion = {
  readonly filter: HistoryFilter;
  /** By what the answer is split, `null` for all together. */
  readonly by: Dimension | null;
  /** As `stepsOf` gives them: at least two, ascending. */
  readonly bounds: readonly Moment[];
  /** The counts that are needed, all where it is left out: fewer are read sooner. The others are 0. */
  readonly counts?: readonly CountName[];
};

/**
 * What one step came to, for one key of what the question splits by ('' where it splits by nothing). Who
 * asked for two skills counts for both, so the keys of skills may add up to more than all.
 */
export type HistoryRow = {
  /** Where the step begins. */
  readonly at: Moment;
  readonly key: string;
  /** Amounts of sales are told by currency. */
  readonly counts: Omit<HistoryCounts, 'saleAmount' | 'newCustomerAmount'>;
  readonly amounts: readonly Amount[];
};

/** In the smallest unit of the currency. `fromNew`: of first sales. */
export type Amount = { readonly currency: string; readonly amount: number; readonly fromNew: number };

/** Visitors who bought something in a step, by key and currency. */
export type CustomerRow = {
  readonly at: Moment;
  readonly key: string;
  readonly currency: string;
  readonly customers: number;
  /** In the smallest unit of the currency. */
  readonly amount: number;
};

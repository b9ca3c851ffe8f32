import { HISTORY_LIMITS, type AgentId, type Moment, type SiteId, type SkillId } from '../protocol/index.ts';
import type { TaggedReviews } from '../core/development/index.ts';
import type { SiteEvent } from '../core/event.ts';
import type {
  CountName,
  CustomerRow,
  Fact,
  HistoryCounts,
  HistoryQuestion,
  HistoryRow,
  Origin,
  Waited,
} from '../core/history/index.ts';

/** One conversation or place in line that is over, written with the event that ended it. */
export type FactText = { readonly kind: 'fact'; readonly fact: Fact };

/** What was observed for fairness on the running day, up to a version of the site. */
export type KeptWatch = {
  readonly version: number;
  readonly since: Moment;
  readonly until: Moment;
  readonly accountJson: string;
};

/** What an agent came to with those who asked for the same skills. */
export type SkilledRow = {
  readonly agentId: AgentId;
  readonly skills: readonly SkillId[];
  readonly counts: HistoryCounts;
};

/** What is known of each skill of an agent. */
export const SKILL_COUNTS = [
  'handled',
  'talkMilliseconds',
  'wrapUpMilliseconds',
  'judged',
  'resolved',
  'reviews',
  'satisfied',
] as const satisfies readonly CountName[];

export interface HistoryStore {
  /**
   * What facts of a time come to, by step and key; steps and keys without any are left out. Reviews count as
   * they are public now, whenever they were written, in the step of their conversation. At most
   * `HISTORY_LIMITS.rowsMost`.
   */
  readHistory(siteId: SiteId, question: HistoryQuestion): Promise<readonly HistoryRow[]>;
  /** Who bought something, counted once in each step: by step, key and currency. */
  readCustomers(siteId: SiteId, question: HistoryQuestion): Promise<readonly CustomerRow[]>;
  /**
   * Drops the history of a site and makes it anew of its events, all at once: nothing else is written
   * meanwhile. Pages and segments are those that are known of the tickets.
   * @param factsOf told of all events, oldest first, some at a time
   * @returns how many facts there are
   */
  rebuildHistory(siteId: SiteId, factsOf: (events: readonly SiteEvent[]) => readonly Fact[]): Promise<number>;
  /** By agent and the skills that were asked for, where any were; counts beside `SKILL_COUNTS` are 0. */
  readSkilled(siteId: SiteId, since: Moment, until: Moment): Promise<readonly SkilledRow[]>;
  /** Reviews of conversations as they are public, published from `since` on and before `until`. */
  readTagged(siteId: SiteId, since: Moment, until: Moment): Promise<readonly TaggedReviews[]>;
  /** `null` where nothing was kept. */
  readWatch(siteId: SiteId): Promise<KeptWatch | null>;
  /** Replaces what was kept before. */
  writeWatch(siteId: SiteId, watch: KeptWatch): Promise<void>;
}

/** What a fact is counted under: '' where it is under nothing. */
export type FactKeys = Origin & {
  readonly agent: string;
  readonly channel: string;
  readonly skills: readonly string[];
};

export const keysOf = (fact: Fact, origin: Origin): FactKeys => ({
  ...origin,
  agent: fact.agentId ?? '',
  channel: fact.kind === 'talk' ? fact.channel : '',
  skills: fact.skills,
});

export const waitedOf = (fact: Fact): Waited => ({
  kind: fact.kind,
  isEntry: fact.isEntry,
  waitMilliseconds: fact.waitMilliseconds,
  reason: fact.kind === 'closed' ? fact.reason : '',
});

export const currencyOf = (fact: Fact): string => (fact.kind === 'talk' ? (fact.sale?.currency ?? '') : '');

const DAY_MILLISECONDS = 86_400_000;
const HOUR_MILLISECONDS = 3_600_000;

/** Up to a whole hour, so that facts and hours are dropped together. */
export const oldestKept = (now: Moment): Moment =>
  Math.floor((now - HISTORY_LIMITS.daysKept * DAY_MILLISECONDS) / HOUR_MILLISECONDS) * HOUR_MILLISECONDS;

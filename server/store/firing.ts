import type { ArmCounts } from '../core/lift/index.ts';
import type { AgentId, Moment, RuleId, SiteId, TicketId, VisitId } from '../protocol/index.ts';

/** `held-out`: the rule was for this visit and showed it nothing, so that it can be told what rules bring. */
export const FIRING_OUTCOMES = ['shown', 'accepted', 'declined', 'lapsed', 'withdrawn', 'held-out'] as const;
export type FiringOutcome = (typeof FIRING_OUTCOMES)[number];

/** One time that a rule fired in a visit; there is nothing of a person in it. */
export type Firing = {
  /** That of the invitation, where there is one. */
  readonly firingId: string;
  readonly ruleId: RuleId;
  readonly visitId: VisitId;
  readonly at: Moment;
  /** Path of the page, without query. */
  readonly path: string;
  /** Who invited, `null` if nobody did. */
  readonly agentId: AgentId | null;
  readonly outcome: FiringOutcome;
  /** The place in line that the visit took later, with or without the invitation. */
  readonly ticketId: TicketId | null;
};

/** What was true of a visit whose visitor acted, without attributes and without anybody's name. */
export type VisitFactsRow = { readonly at: Moment; readonly json: string };

export type FiringFilter = { readonly since: Moment; readonly until: Moment; readonly ruleId?: RuleId };

/** What rules of context did. */
export interface FiringStore {
  addFiring(siteId: SiteId, firing: Firing): Promise<void>;
  /** How it ended that somebody was shown something; one that has ended stays as it is. */
  settleFiring(siteId: SiteId, firingId: string, outcome: FiringOutcome): Promise<void>;
  /** The visit has taken a place in line; its firings that know of none are told. */
  joinFirings(siteId: SiteId, visitId: VisitId, ticketId: TicketId): Promise<void>;
  /** Firings of one visit, newest first, at most `limit`. */
  readFiringsOf(siteId: SiteId, visitId: VisitId, limit: number): Promise<readonly Firing[]>;
  /** Firings of a time, both ends included, newest first, at most `limit`. */
  readFirings(siteId: SiteId, filter: FiringFilter, limit: number): Promise<readonly Firing[]>;
  /**
   * What visits came to in which rules fired, by rule, those that were held out apart. A visit counts once
   * for each rule, and with its sale what its conversations sold.
   * @param until not included
   */
  readLift(siteId: SiteId, since: Moment, until: Moment): Promise<readonly ArmCounts[]>;
  addVisitFacts(siteId: SiteId, facts: VisitFactsRow): Promise<void>;
  /** Newest first, at most `limit`. They are kept for `STORE_LIMITS.visitFactsKeptSeconds`. */
  readVisitFacts(siteId: SiteId, since: Moment, limit: number): Promise<readonly VisitFactsRow[]>;
}

import type { OrderReason } from './decision.ts';
import type { OpenSpan } from './hours.ts';
import type { AgentId, LanguageTag, Moment, SkillId } from './ids.ts';
import type { HiddenCount } from './review.ts';

export type Availability = 'available' | 'away' | 'offline';

export type Skill = { readonly skillId: SkillId; readonly label: string; readonly level: number };

/**
 * A waiting time as two absolute moments: half of all such waits end by `p50At`, four fifths by `p80At`.
 * `soft` marks one that hangs on a return from a pause.
 */
export type Estimate =
  | { readonly state: 'free' }
  | { readonly state: 'range'; readonly p50At: Moment; readonly p80At: Moment; readonly soft: boolean }
  /** The agent, or everyone who could, leaves before such a wait would be over. */
  | { readonly state: 'closing'; readonly closesAt: Moment }
  | { readonly state: 'none' };

/** The plain mean of published reviews; `null` in its place means "New" (fewer than five). */
export type Rating = { readonly average: number; readonly count: number };

/** Of the newest `of` served tickets with a promise, how many waited no longer than promised (P80). */
export type TrackRecord = { readonly held: number; readonly of: number };

/** What any visitor may know of an agent: nothing else of an agent ever reaches a visitor. */
export type PublicAgent = {
  readonly agentId: AgentId;
  /** The alias of whoever has one. */
  readonly name: string;
  /** Left out where there is nothing to say. */
  readonly pronouns?: string;
  readonly headline: string;
  readonly photoUrl: string | null;
  readonly availability: Availability;
  readonly backAt: Moment | null;
  /** Announced end of the working day, `null` if none is. */
  readonly leavesAt: Moment | null;
  /** How many more this agent takes before a break, `null` without a limit. */
  readonly takingMore: number | null;
  readonly skills: readonly Skill[];
  readonly languages: readonly LanguageTag[];
  readonly rating: Rating | null;
  /** Tickets that wait for this agent by name. */
  readonly waiting: number;
  readonly estimate: Estimate;
  /** `null` while there are too few to say anything. */
  readonly trackRecord: TrackRecord | null;
  /** Higher stands higher under the order "recommended". */
  readonly score: number;
  /** Why there, weightiest first, two at most. */
  readonly orderReasons: readonly OrderReason[];
};

/** `epoch` changes when the server starts anew; versions of two epochs cannot be compared. */
export type ListVersion = { readonly epoch: string; readonly number: number };

export type AgentList = {
  readonly version: ListVersion;
  readonly siteName: string;
  readonly agents: readonly PublicAgent[];
  /** For whoever takes the first free agent, whatever their skills. */
  readonly firstFree: Estimate;
  /** Of the whole site. */
  readonly trackRecord: TrackRecord | null;
  readonly serverNow: Moment;
};

/**
 * Everything that changed from `from` to `version`. A reader whose version is not `from` asks for a resync.
 */
export type AgentListDelta = {
  readonly from: ListVersion;
  readonly version: ListVersion;
  readonly changed: readonly PublicAgent[];
  readonly removed: readonly AgentId[];
  readonly firstFree: Estimate;
  readonly trackRecord: TrackRecord | null;
  readonly serverNow: Moment;
};

/** `publishedAt` is `null` while an agent has so few reviews that a date would tell who wrote. */
export type PublicReview = {
  readonly stars: number;
  readonly comment: string;
  readonly tags: readonly string[];
  readonly publishedAt: Moment | null;
  /** What the agent answered, `null` without an answer. */
  readonly reply: string | null;
};

/** The page of one agent: biography, share of each star (index 0 is one star), one page of reviews. */
export type AgentPage = {
  readonly agent: PublicAgent;
  readonly biography: string;
  readonly starCounts: readonly [number, number, number, number, number];
  readonly reviews: readonly PublicReview[];
  readonly nextPage: string | null;
  /** How many reviews the site does not show, and why; none of them is among `reviews`. */
  readonly hidden: readonly HiddenCount[];
  /** When the agent is there in the next `LIMITS.hoursShownDays` days, soonest first. */
  readonly hours: readonly OpenSpan[];
  /** The next time at which the agent can be booked, `null` if there is none in the days ahead. */
  readonly nextFreeAt: Moment | null;
};

import type { ChannelLimits } from './channel.ts';
import type { Hours, OpenSpan } from './hours.ts';
import type { AgentId, LanguageTag, Moment } from './ids.ts';
import type { Availability, Rating, Skill } from './list.ts';
import type { Pause } from './pause.ts';
import type { HideableField } from './profile.ts';

/** The agent's own shape; it reaches that agent's console only. */
export type SelfAgent = {
  readonly agentId: AgentId;
  readonly name: string;
  /** The name for visitors, `''` where they may read the other. */
  readonly alias: string;
  readonly pronouns: string;
  readonly headline: string;
  readonly biography: string;
  readonly photoUrl: string | null;
  /** What the owner keeps from visitors. */
  readonly hiddenFields: readonly HideableField[];
  readonly skills: readonly Skill[];
  readonly languages: readonly LanguageTag[];
  readonly capacity: number;
  readonly channels: ChannelLimits;
  readonly availability: Availability;
  readonly backAt: Moment | null;
  /** Announced end of the working day: nothing rings after it. */
  readonly leavesAt: Moment | null;
  /** How many more are taken before a break, `null` without a limit. */
  readonly takingMore: number | null;
  /** Whether visitors may be taken out of order. */
  readonly mayPick: boolean;
  /** Set when the server changed the availability itself, so that the console can say so. */
  readonly awayReason: AwayReason | null;
  /** Why the agent is away by choice, `null` where that was not said. */
  readonly pause: Pause | null;
  /** Untouched for so long, a console with nobody in it is set away; 0: never. */
  readonly idleSeconds: number;
  /** `null`: never said, so nobody can book. */
  readonly hours: Hours | null;
  /** What visitors read of them in the days ahead. */
  readonly ahead: { readonly hours: readonly OpenSpan[]; readonly nextFreeAt: Moment | null };
  readonly rating: Rating | null;
  readonly reviewCount: number;
};

export const AWAY_REASONS = [
  'chosen',
  'offers-lapsed',
  'connection-lost',
  'drained',
  'day-ended',
  'idle',
] as const;
export type AwayReason = (typeof AWAY_REASONS)[number];

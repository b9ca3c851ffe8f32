import type { SiteSettings } from '../../server/core/index.ts';

/** In which order visitors see the agents. */
export const ORDERS = ['recommended', 'rating', 'soonest'] as const;
export type Order = (typeof ORDERS)[number];

/** What a day can be replayed against. */
export type Settings = {
  readonly order: Order;
  /** Agents more than there were, or fewer. */
  readonly agentsMore: number;
  /** Conversations that every agent holds at once; `null` as it was. */
  readonly capacity: number | null;
  /** The day of every agent begins and ends that much later, or earlier. */
  readonly hoursLater: number;
  /** Of generated visitors: those who want one person; the others take the first who is suitable. */
  readonly wanting: number;
  /** Of those: who insist on that person; the others are flexible. */
  readonly insisting: number;
  /** What the site is set to otherwise than it was. */
  readonly site: Partial<SiteSettings>;
};

/** The day as it was. */
export const AS_IT_WAS: Settings = {
  order: 'recommended',
  agentsMore: 0,
  capacity: null,
  hoursLater: 0,
  wanting: 0.7,
  insisting: 0.35,
  site: {},
};

/** Neither swaps nor early releases. */
const HANDS_OFF: Partial<SiteSettings> = { swapSeconds: 0, releaseChance: 0 };

/** Ways to route that are worth comparing, weakest choice first. */
export const POLICIES = {
  'first-free': { wanting: 0, site: HANDS_OFF },
  'insist-rated': { order: 'rating', wanting: 1, insisting: 1, site: HANDS_OFF },
  rating: { order: 'rating', site: HANDS_OFF },
  soonest: { order: 'soonest' },
  'no-swaps': { site: { swapSeconds: 0 } },
  recommended: {},
} as const satisfies Readonly<Record<string, Partial<Settings>>>;
export type PolicyName = keyof typeof POLICIES;
export const POLICY_NAMES = Object.keys(POLICIES) as readonly PolicyName[];

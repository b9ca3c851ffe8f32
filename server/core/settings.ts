import type { Hours, TimeZone } from '../protocol/index.ts';

/** What a site may set about its lines. Every value has its unit in its name. */
export type SiteSettings = {
  /** How long an offer rings before it lapses. */
  readonly offerSeconds: number;
  /** How long a visitor without a connection keeps the place or the conversation. */
  readonly visitorGraceSeconds: number;
  /** How long an agent without a connection keeps offers and conversations. */
  readonly agentGraceSeconds: number;
  /** After-contact work ends by itself after this time. */
  readonly wrapUpSeconds: number;
  /** An agent may make it longer once by this; 0 offers it not. */
  readonly wrapUpProlongSeconds: number;
  /** How long a visitor who is asked what to do may think before the ticket takes anyone suitable. */
  readonly askSeconds: number;
  /** Offers lapsed in a row that set an agent away. */
  readonly lapsesBeforeAway: number;
  /** An agent who is available with nobody, and touches nothing for this long, is set away; 0: never. */
  readonly agentIdleSeconds: number;
  /** A conversation in which nobody wrote for this long is ended. */
  readonly conversationIdleSeconds: number;
  /** How long after its end a conversation may be opened again; 0 offers it not. */
  readonly reopenSeconds: number;
  /** A ticket older than this is closed: nobody waits for ever. */
  readonly ticketMostSeconds: number;
  /** How long an offer of somebody idle instead of the chosen agent stands; 0 makes none. */
  readonly swapSeconds: number;
  /** A flexible ticket is released early below this chance, 0 to 1, of its agent being free in time. */
  readonly releaseChance: number;
  /** What a place gains when the promised moment passes, once, within the bound of all credits. */
  readonly promiseCreditSeconds: number;
  /** How much time a visitor who is called may ask for, while others pass, */
  readonly postponeSeconds: number;
  /** and how often for one place; 0 offers none. */
  readonly postponesMost: number;
  /** How long an agent is away before those who wait for her are told. */
  readonly awayToldSeconds: number;
  /** Reviews of one agent appear together, at least so many, */
  readonly reviewBatch: number;
  /** or each after this time. */
  readonly reviewHeldSeconds: number;
  /** Whether it is asked how likely a visitor is to recommend the site; the answer is never public. */
  readonly npsAsked: boolean;
  /** What a review can be tagged with: for many stars, and for few. */
  readonly praiseTags: readonly string[];
  readonly complaintTags: readonly string[];
  /** How a conversation can end, in the site's own words, and what it sells in (ISO 4217). */
  readonly dispositions: readonly string[];
  readonly currency: string;
  /** Where happy visitors may review the site in public, `null` if nowhere. */
  readonly reviewUrl: string | null;
  /** How long a booked call-back lasts, */
  readonly slotMinutes: number;
  /** how soon one may begin, */
  readonly bookingLeadMinutes: number;
  /** and how long before it the visitor is reminded. */
  readonly reminderMinutes: number;
  /** Where the days of the site begin and end (IANA), for what is measured by day. */
  readonly timeZone: TimeZone;
  /** When the site is open, holidays among the exceptions; `null`: whenever somebody is there. */
  readonly hours: Hours | null;
  /** Weights of the order "recommended": rating, waiting time, share of the work, exposure. */
  readonly ratingWeight: number;
  readonly waitWeight: number;
  readonly shareWeight: number;
  readonly exposureWeight: number;
};

export const DEFAULT_SETTINGS: SiteSettings = {
  offerSeconds: 20,
  visitorGraceSeconds: 120,
  agentGraceSeconds: 30,
  wrapUpSeconds: 60,
  wrapUpProlongSeconds: 120,
  askSeconds: 60,
  lapsesBeforeAway: 2,
  agentIdleSeconds: 1_800,
  conversationIdleSeconds: 1_800,
  reopenSeconds: 86_400,
  ticketMostSeconds: 12 * 3_600,
  swapSeconds: 20,
  releaseChance: 0.3,
  promiseCreditSeconds: 60,
  postponeSeconds: 180,
  postponesMost: 2,
  awayToldSeconds: 120,
  reviewBatch: 3,
  reviewHeldSeconds: 7 * 86_400,
  npsAsked: true,
  praiseTags: ['friendly', 'knowledgeable', 'patient', 'quick', 'clear', 'solved it'],
  complaintTags: ['unfriendly', 'unsure', 'in a hurry', 'slow', 'unclear', 'not solved'],
  dispositions: ['question answered', 'problem solved', 'order', 'complaint', 'passed on', 'other'],
  currency: 'EUR',
  reviewUrl: null,
  slotMinutes: 30,
  bookingLeadMinutes: 30,
  reminderMinutes: 60,
  timeZone: 'UTC' as TimeZone,
  hours: null,
  ratingWeight: 0.5,
  waitWeight: 2,
  shareWeight: 2,
  exposureWeight: 1,
};

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
  /** How long a visitor who is asked what to do may think before the ticket takes anyone suitable. */
  readonly askSeconds: number;
  /** Offers lapsed in a row that set an agent away. */
  readonly lapsesBeforeAway: number;
  /** A conversation in which nobody wrote for this long is ended. */
  readonly conversationIdleSeconds: number;
  /** A ticket older than this is closed: nobody waits for ever. */
  readonly ticketMostSeconds: number;
};

export const DEFAULT_SETTINGS: SiteSettings = {
  offerSeconds: 20,
  visitorGraceSeconds: 120,
  agentGraceSeconds: 30,
  wrapUpSeconds: 60,
  askSeconds: 60,
  lapsesBeforeAway: 2,
  conversationIdleSeconds: 1_800,
  ticketMostSeconds: 12 * 3_600,
};

/** What is kept of visitors, and goes by itself when its time is over. */
export const RETENTION_KINDS = [
  'conversations',
  'attachments',
  'leftMessages',
  'bookings',
  'touchpoints',
  'stories',
  'looks',
  'decisions',
  'firings',
  'visitFacts',
  'webhooks',
] as const;
export type RetentionKind = (typeof RETENTION_KINDS)[number];

/** Days for which each kind is kept. */
export type Retention = Readonly<Record<RetentionKind, number>>;

export const RETENTION_DAYS_LEAST = 1;

/** How long each kind is kept until an owner says otherwise, and how long it can be kept at most. */
export const RETENTION_DAYS: Readonly<
  Record<RetentionKind, { readonly usual: number; readonly most: number }>
> = {
  conversations: { usual: 730, most: 3_650 },
  attachments: { usual: 90, most: 90 },
  leftMessages: { usual: 365, most: 3_650 },
  bookings: { usual: 365, most: 3_650 },
  touchpoints: { usual: 730, most: 3_650 },
  stories: { usual: 730, most: 730 },
  looks: { usual: 365, most: 365 },
  decisions: { usual: 30, most: 30 },
  firings: { usual: 400, most: 400 },
  visitFacts: { usual: 30, most: 30 },
  webhooks: { usual: 30, most: 30 },
};

/**
 * What the tag may keep in a browser and ask for before its visitor acts. `granted`: everything that it does.
 * `required`: nothing until the page or the visitor says yes. `signal`: the same, and a browser that sends
 * "do not track" or Global Privacy Control is not asked: for it the answer is no.
 */
export const CONSENT_MODES = ['granted', 'required', 'signal'] as const;
export type ConsentMode = (typeof CONSENT_MODES)[number];

/** How a visitor is looked for: exactly, and by what an owner can have at hand. */
export const VISITOR_SEARCHES = ['visitorId', 'subject', 'mail', 'ticketId', 'conversationId'] as const;
export type VisitorSearch = (typeof VISITOR_SEARCHES)[number];

/** What must be typed so that a visitor is erased. */
export const ERASURE_WORD = 'erase';

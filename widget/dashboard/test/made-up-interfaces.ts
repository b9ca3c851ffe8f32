import type {
  ApiKeyCard,
  AuditLine,
  MadeApiKey,
  MadeWebhook,
  WebhookCard,
  WebhookDelivery,
} from '../../../server/protocol/index.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const ago = (milliseconds: number): number => Date.now() - milliseconds;

export const KEYS: readonly ApiKeyCard[] = [
  {
    keyId: 'shop',
    name: 'The shop',
    scopes: ['touchpoints:write'],
    createdAt: ago(40 * DAY),
    usedAt: ago(3 * MINUTE),
  },
  {
    keyId: 'reports',
    name: 'Monthly report to the head office',
    scopes: ['people:read', 'measures:read', 'reviews:read'],
    createdAt: ago(9 * DAY),
    usedAt: null,
  },
];
export const MADE_KEY: MadeApiKey = {
  key: { keyId: 'till', name: 'The till', scopes: ['site:read'], createdAt: ago(0), usedAt: null },
  secret: 'hpk_2Cz6yP0bWl3QXn5vYkq9dRf7uEo1aTj8hGs4mIxNcBw',
};

export const ORDERS: WebhookCard = {
  endpointId: 'orders',
  url: 'https://orders.sixstrings.example/hooks/handpick',
  label: 'Orders',
  events: ['conversation.ended', 'review.published'],
  withWords: false,
  enabled: true,
  createdAt: ago(30 * DAY),
  failingSince: null,
  stoppedBecause: null,
  previousSecretUntil: ago(-5 * 3_600_000),
};
export const WEBHOOKS: readonly WebhookCard[] = [
  ORDERS,
  {
    ...ORDERS,
    endpointId: 'crm',
    url: 'https://crm.sixstrings.example/in',
    label: 'Customers',
    events: [],
    withWords: true,
    failingSince: ago(50 * MINUTE),
    previousSecretUntil: null,
  },
  {
    ...ORDERS,
    endpointId: 'old',
    url: 'https://old.sixstrings.example/in',
    label: 'The old system',
    enabled: false,
    stoppedBecause: 'gone',
    previousSecretUntil: null,
  },
];
export const MADE_WEBHOOK: MadeWebhook = {
  webhook: { ...ORDERS, previousSecretUntil: null },
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=',
};

const delivery = (part: Partial<WebhookDelivery>): WebhookDelivery => ({
  messageId: 'msg_m6p1Yy3ZsR2uQW0aTn4kXg',
  event: 'conversation.ended',
  at: ago(2 * MINUTE),
  state: 'delivered',
  dueAt: null,
  attempts: [{ at: ago(2 * MINUTE), milliseconds: 84, status: 204, problem: null, response: '' }],
  ...part,
});
export const DELIVERIES: readonly WebhookDelivery[] = [
  delivery({ messageId: 'msg_1', event: 'webhook.test', at: ago(1_000), state: 'waiting', attempts: [] }),
  delivery({}),
  delivery({
    messageId: 'msg_Zs41R2uQW0aTn4kXgm6p1Y',
    at: ago(11 * MINUTE),
    state: 'waiting',
    dueAt: ago(-20 * MINUTE),
    attempts: [
      { at: ago(11 * MINUTE), milliseconds: 15_000, status: null, problem: 'timeout', response: '' },
      { at: ago(6 * MINUTE), milliseconds: 212, status: 503, problem: null, response: 'Be back soon.' },
    ],
  }),
  delivery({
    messageId: 'msg_3uQW0aTn4kXgm6p1YZs41R',
    event: 'review.published',
    at: ago(5 * DAY),
    state: 'failed',
    attempts: [{ at: ago(2 * DAY), milliseconds: 95, status: 500, problem: null, response: 'Oops' }],
  }),
];

const line = (number: number, part: Partial<AuditLine>): AuditLine => ({
  number,
  at: ago((9 - number) * 47 * MINUTE),
  actor: 'account:mara',
  act: 'saveSite',
  subject: '',
  detail: 'name, zone, origins',
  hash: `hash${number}`,
  ...part,
});
export const AUDIT: readonly AuditLine[] = [
  line(6, { act: 'revokeKey', subject: 'keyId=Vh3kq0Zr5tXw', detail: '' }),
  line(5, { actor: 'key:reports', act: 'previewPeopleCsv', detail: 'csv' }),
  line(4, { actor: 'server', act: 'stopWebhook', subject: 'endpointId=old', detail: 'gone' }),
  line(3, { actor: 'manage', act: 'visitor-key', detail: '--new' }),
  line(2, { actor: 'account:ida', act: 'suspendPerson', subject: 'accountId=sol', detail: '' }),
  line(1, {}),
];

import type { Moment } from '../ids.ts';
import type { Nothing } from '../nothing.ts';
import type { ApiRoute, Page, PageQuery } from './shape.ts';

/** What other systems may be told. */
export const WEBHOOK_EVENTS = [
  'ticket.joined',
  'ticket.closed',
  'ticket.transferred',
  'promise.broken',
  'offer.made',
  'offer.declined',
  'offer.lapsed',
  'conversation.started',
  'conversation.ended',
  'outcome.recorded',
  'review.published',
  'review.replied',
  'booking.made',
  'booking.moved',
  'booking.displaced',
  'booking.closed',
  'message.left',
  'invitation.taken',
  'agent.availability',
] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

export type WebhookForm = {
  /** `https:`, of a public address. */
  readonly url: string;
  readonly label: string;
  /** None means all, also those that come with later versions. */
  readonly events: readonly WebhookEvent[];
  /** Whether what visitors wrote is sent along: name and question of a place, stars and words of a review. */
  readonly withWords: boolean;
  readonly enabled: boolean;
};

export type WebhookCard = WebhookForm & {
  readonly endpointId: string;
  readonly createdAt: Moment;
  /** Since when nothing arrived, `null` while it does. */
  readonly failingSince: Moment | null;
  /** `null` while it is told; `failing`: for days nothing arrived; `gone`: it answered 410. */
  readonly stoppedBecause: 'owner' | 'failing' | 'gone' | null;
  /** Until when the secret before this one signs as well. */
  readonly previousSecretUntil: Moment | null;
};

/** The secret is shown this once. */
export type MadeWebhook = { readonly webhook: WebhookCard; readonly secret: string };

export type WebhookDelivery = {
  /** The `webhook-id` of every try. */
  readonly messageId: string;
  readonly event: string;
  readonly at: Moment;
  readonly state: 'waiting' | 'delivered' | 'failed';
  readonly dueAt: Moment | null;
  readonly attempts: readonly {
    readonly at: Moment;
    readonly milliseconds: number;
    readonly status: number | null;
    readonly problem: string | null;
    readonly response: string;
  }[];
};

type OfWebhook = { path: { readonly endpointId: string }; query: Nothing; body: Nothing };
type OfDelivery = {
  path: { readonly endpointId: string; readonly messageId: string };
  query: Nothing;
  body: Nothing;
};

export type WebhookOperations = {
  readWebhooks: { path: Nothing; query: PageQuery; body: Nothing; answer: Page<WebhookCard> };
  makeWebhook: { path: Nothing; query: Nothing; body: WebhookForm; answer: MadeWebhook };
  readWebhook: OfWebhook & { answer: WebhookCard };
  saveWebhook: { path: OfWebhook['path']; query: Nothing; body: WebhookForm; answer: WebhookCard };
  removeWebhook: OfWebhook & { answer: Nothing };
  rotateWebhookSecret: OfWebhook & { answer: MadeWebhook };
  testWebhook: OfWebhook & { answer: { readonly messageId: string } };
  readDeliveries: {
    path: OfWebhook['path'];
    query: PageQuery & { readonly state?: WebhookDelivery['state'] | undefined };
    body: Nothing;
    answer: Page<WebhookDelivery>;
  };
  readDelivery: OfDelivery & { answer: WebhookDelivery };
  replayDelivery: OfDelivery & { answer: Nothing };
  replayDeliveries: {
    path: OfWebhook['path'];
    query: Nothing;
    body: { readonly since: Moment; readonly which: 'failed' | 'all' };
    /** How many wait again; when it is as many as `WEBHOOK_REPLAYS_MOST`, ask once more. */
    answer: { readonly count: number };
  };
};

/** What is sent again at one request. */
export const WEBHOOK_REPLAYS_MOST = 1_000;

export const WEBHOOK_ROUTES = {
  readWebhooks: 'GET /v1/webhooks',
  makeWebhook: 'POST /v1/webhooks',
  readWebhook: 'GET /v1/webhooks/{endpointId}',
  saveWebhook: 'PUT /v1/webhooks/{endpointId}',
  removeWebhook: 'DELETE /v1/webhooks/{endpointId}',
  rotateWebhookSecret: 'POST /v1/webhooks/{endpointId}/secret',
  testWebhook: 'POST /v1/webhooks/{endpointId}/test',
  readDeliveries: 'GET /v1/webhooks/{endpointId}/deliveries',
  readDelivery: 'GET /v1/webhooks/{endpointId}/deliveries/{messageId}',
  replayDelivery: 'POST /v1/webhooks/{endpointId}/deliveries/{messageId}/replay',
  replayDeliveries: 'POST /v1/webhooks/{endpointId}/replay',
} as const satisfies Record<keyof WebhookOperations, ApiRoute>;

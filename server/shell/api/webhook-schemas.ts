import { z } from 'zod';
import { LIMITS, WEBHOOK_EVENTS, type WebhookCard, type WebhookDelivery } from '../../protocol/index.ts';
import { DELIVERY_STATES, ENDPOINT_STOPS, type Delivery, type StoredEndpoint } from '../../store/index.ts';
import { line, unique } from '../schema-parts.ts';
import { WEBHOOK_BOUNDS } from '../webhooks/bounds.ts';

const event = z.enum(WEBHOOK_EVENTS);

export const webhookForm = z.strictObject({
  url: z.url('Give an address such as https://example.com/hooks.').max(WEBHOOK_BOUNDS.urlCharacters),
  label: line(LIMITS.nameCharacters),
  events: z.array(event).max(WEBHOOK_EVENTS.length).refine(unique, 'Name each once.'),
  withWords: z.boolean(),
  enabled: z.boolean(),
});

export const webhookCard = webhookForm.extend({
  endpointId: z.string(),
  label: z.string(),
  createdAt: z.number(),
  failingSince: z.number().nullable(),
  stoppedBecause: z.enum(ENDPOINT_STOPS).nullable(),
  previousSecretUntil: z.number().nullable(),
});

export const deliveryCard = z.object({
  messageId: z.string(),
  event: z.string(),
  at: z.number(),
  state: z.enum(DELIVERY_STATES),
  dueAt: z.number().nullable(),
  attempts: z.array(
    z.object({
      at: z.number(),
      milliseconds: z.number(),
      status: z.number().nullable(),
      problem: z.string().nullable(),
      response: z.string(),
    }),
  ),
});

const endpointId = z.string().min(1).max(LIMITS.idCharacters);
export const webhookPath = z.strictObject({ endpointId });
export const deliveryPath = z.strictObject({ endpointId, messageId: z.string().min(1).max(100) });

/** What owners change: the ETag of an endpoint is made of it. */
export const formOf = ({ url, label, events, withWords, stopped }: StoredEndpoint) => ({
  url,
  label,
  events: events as WebhookCard['events'],
  withWords,
  enabled: stopped === null,
});

export const cardOf = (endpoint: StoredEndpoint, now: number): WebhookCard => ({
  endpointId: endpoint.endpointId,
  ...formOf(endpoint),
  createdAt: endpoint.createdAt,
  failingSince: endpoint.failingSince,
  stoppedBecause: endpoint.stopped?.because ?? null,
  previousSecretUntil:
    endpoint.previous !== null && endpoint.previous.until > now ? endpoint.previous.until : null,
});

export const deliveryOf = ({
  messageId,
  event: named,
  at,
  state,
  dueAt,
  attempts,
}: Delivery): WebhookDelivery => ({ messageId, event: named, at, state, dueAt, attempts });

export const EXAMPLE_FORM = {
  url: 'http://localhost:9/hooks',
  label: 'Orders',
  events: ['conversation.ended', 'review.published'],
  withWords: false,
  enabled: true,
} as const;
export const EXAMPLE_CARD: WebhookCard = {
  endpointId: 'q3Vw8Xr0kLzP',
  ...EXAMPLE_FORM,
  createdAt: 1_767_225_600_000,
  failingSince: null,
  stoppedBecause: null,
  previousSecretUntil: null,
};
export const EXAMPLE_DELIVERY: WebhookDelivery = {
  messageId: 'msg_m6p1Yy3ZsR2uQW0aTn4kXg',
  event: 'conversation.ended',
  at: 1_767_225_600_000,
  state: 'delivered',
  dueAt: null,
  attempts: [{ at: 1_767_225_600_120, milliseconds: 84, status: 204, problem: null, response: '' }],
};
export const EXAMPLE_SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=';

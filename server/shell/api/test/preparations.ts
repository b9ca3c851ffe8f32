import type { OperationName } from '../../../protocol/index.ts';
import { OWNER, type OwnedApp } from './new-owner.ts';
import { SITE } from '../../test/new-app.ts';
import { EXAMPLE_CARD, EXAMPLE_DELIVERY, EXAMPLE_SECRET } from '../webhook-schemas.ts';

/** The endpoint of the examples, where nobody listens, and something that it was to be told. */
async function addEndpoint({ app }: OwnedApp): Promise<void> {
  const { endpointId, events, url, label, withWords, createdAt } = EXAMPLE_CARD;
  const form = { endpointId, events, url, label, withWords, createdAt };
  const standing = { secret: EXAMPLE_SECRET, previous: null, failingSince: null, stopped: null };
  await app.store.saveEndpoint(SITE, { ...form, ...standing });
  const { messageId, event, at } = EXAMPLE_DELIVERY;
  const message = { messageId, event, at, dataJson: '{}' };
  await app.store.addWebhookMessage(SITE, { kind: 'webhookMessage', ...message, endpointIds: [endpointId] });
}

/** What must be there before the example of an operation can run on a new site with an owner. */
export const PREPARATIONS: Readonly<Partial<Record<OperationName, (owned: OwnedApp) => Promise<void>>>> = {
  readWebhook: addEndpoint,
  saveWebhook: addEndpoint,
  removeWebhook: addEndpoint,
  rotateWebhookSecret: addEndpoint,
  testWebhook: addEndpoint,
  readDeliveries: addEndpoint,
  readDelivery: addEndpoint,
  replayDelivery: addEndpoint,
  replayDeliveries: addEndpoint,
  revokeKey: async ({ app }) => {
    await app.store.saveApiKey({
      siteId: SITE,
      keyId: 'Vh3kq0Zr5tXw',
      keyHash: 'hash',
      name: 'The shop',
      scopes: ['touchpoints:write'],
      createdBy: OWNER,
      createdAt: 0,
      usedAt: null,
    });
  },
};

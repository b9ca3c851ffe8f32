import { checkLimit } from '../checks.ts';
import type { WebhookStore } from '../webhook.ts';
import { promised, savedSite, type Memory } from './memory.ts';

/** What other systems are told. */
export function webhookMethods(memory: Memory): WebhookStore {
  const { sites } = memory;
  return {
    readEndpoints: promised((siteId) => sites.get(siteId)?.webhooks.endpoints() ?? []),
    saveEndpoint: promised((siteId, endpoint) => savedSite(memory, siteId).webhooks.save(endpoint)),
    deleteEndpoint: promised((siteId, endpointId) => sites.get(siteId)?.webhooks.delete(endpointId) ?? false),
    addWebhookMessage: promised((siteId, message) => savedSite(memory, siteId).webhooks.write(message)),
    readWaiting: promised((siteId, endpointId, limit) => {
      checkLimit(limit);
      return sites.get(siteId)?.webhooks.waiting(endpointId, limit) ?? [];
    }),
    settleDelivery: promised((siteId, endpointId, messageId, standing) =>
      savedSite(memory, siteId).webhooks.settle(endpointId, messageId, standing),
    ),
    readDeliveries: promised((siteId, endpointId, filter, limit) => {
      checkLimit(limit);
      return sites.get(siteId)?.webhooks.read(endpointId, filter, limit) ?? [];
    }),
    readDelivery: promised(
      (siteId, endpointId, messageId) => sites.get(siteId)?.webhooks.one(endpointId, messageId) ?? null,
    ),
    replayDeliveries: promised((siteId, endpointId, filter, now, limit) => {
      checkLimit(limit);
      return sites.get(siteId)?.webhooks.replay(endpointId, filter, now, limit) ?? 0;
    }),
    readBacklog: promised(() => {
      const waiting = [...sites.values()].flatMap((site) => site.webhooks.backlog());
      return { waiting: waiting.length, oldestAt: waiting.length === 0 ? null : Math.min(...waiting) };
    }),
  };
}

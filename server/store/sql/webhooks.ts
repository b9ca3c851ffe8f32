import type { Kysely, Selectable, Transaction } from 'kysely';
import type { SiteId } from '../../protocol/index.ts';
import { checkLimit } from '../checks.ts';
import type { EndpointStop, StoredEndpoint, WebhookStore } from '../webhook.ts';
import type { Database } from './database.ts';
import * as deliveries from './deliveries.ts';
import type { Engine } from './engine.ts';

/** What other systems are told, over any SQL engine. */
export function webhookMethods(engine: Engine): WebhookStore {
  return {
    readEndpoints: (siteId) => engine.read((database) => readEndpoints(database, siteId)),
    saveEndpoint: (siteId, endpoint) =>
      engine.write((transaction) => saveEndpoint(transaction, siteId, endpoint)),
    deleteEndpoint: (siteId, endpointId) =>
      engine.write((transaction) => deleteEndpoint(transaction, siteId, endpointId)),
    addWebhookMessage: (siteId, text) =>
      engine.write((transaction) => deliveries.insertMessages(transaction, [{ siteId, text }])),
    readWaiting: (siteId, endpointId, limit) => {
      checkLimit(limit);
      return engine.read((database) => deliveries.readWaiting(database, siteId, endpointId, limit));
    },
    settleDelivery: (siteId, endpointId, messageId, standing) =>
      engine.write((transaction) =>
        deliveries.settleDelivery(transaction, { siteId, endpointId, messageId }, standing),
      ),
    readDeliveries: (siteId, endpointId, filter, limit) => {
      checkLimit(limit);
      return engine.read((database) =>
        deliveries.readDeliveries(database, siteId, endpointId, filter, limit),
      );
    },
    readDelivery: (siteId, endpointId, messageId) =>
      engine.read((database) => deliveries.readDelivery(database, siteId, endpointId, messageId)),
    replayDeliveries: (siteId, endpointId, filter, now, limit) => {
      checkLimit(limit);
      return engine.write((transaction) =>
        deliveries.replayDeliveries(transaction, { siteId, endpointId }, filter, { now, limit }),
      );
    },
    readBacklog: () => engine.read(deliveries.readBacklog),
  };
}

async function readEndpoints(database: Kysely<Database>, siteId: SiteId): Promise<readonly StoredEndpoint[]> {
  const rows = await database
    .selectFrom('webhook_endpoints')
    .selectAll()
    .where('site_id', '=', siteId)
    .orderBy('created_at')
    .orderBy('endpoint_id')
    .execute();
  return rows.map(endpointOf);
}

async function saveEndpoint(
  transaction: Transaction<Database>,
  siteId: SiteId,
  { endpointId, previous, stopped, ...endpoint }: StoredEndpoint,
): Promise<void> {
  const words = {
    url: endpoint.url,
    label: endpoint.label,
    events_json: JSON.stringify(endpoint.events),
    with_words: Number(endpoint.withWords),
    secret: endpoint.secret,
    previous_secret: previous?.secret ?? null,
    previous_until: previous?.until ?? null,
    created_at: endpoint.createdAt,
    failing_since: endpoint.failingSince,
    stopped_at: stopped?.at ?? null,
    stopped_because: stopped?.because ?? null,
  };
  await transaction
    .insertInto('webhook_endpoints')
    .values({ site_id: siteId, endpoint_id: endpointId, ...words })
    .onConflict((conflict) => conflict.columns(['site_id', 'endpoint_id']).doUpdateSet(words))
    .execute();
}

async function deleteEndpoint(
  transaction: Transaction<Database>,
  siteId: SiteId,
  endpointId: string,
): Promise<boolean> {
  const gone = { site_id: siteId, endpoint_id: endpointId };
  await transaction
    .deleteFrom('webhook_deliveries')
    .where((query) => query.and(gone))
    .execute();
  const { numDeletedRows } = await transaction
    .deleteFrom('webhook_endpoints')
    .where((query) => query.and(gone))
    .executeTakeFirst();
  return numDeletedRows > 0;
}

function endpointOf(row: Selectable<Database['webhook_endpoints']>): StoredEndpoint {
  const { previous_secret: secret, previous_until: until, stopped_at: at } = row;
  return {
    endpointId: row.endpoint_id,
    url: row.url,
    label: row.label,
    events: JSON.parse(row.events_json) as readonly string[],
    withWords: row.with_words === 1,
    secret: row.secret,
    previous: secret === null || until === null ? null : { secret, until },
    createdAt: row.created_at,
    failingSince: row.failing_since,
    stopped: at === null ? null : { at, because: row.stopped_because as EndpointStop },
  };
}

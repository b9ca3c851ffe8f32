import type { Kysely, Transaction } from 'kysely';
import type { Moment, SiteId } from '../../protocol/index.ts';
import { STORE_LIMITS } from '../limits.ts';
import type { Commit } from '../store.ts';
import type {
  Delivery,
  DeliveryAttempt,
  DeliveryPosition,
  DeliveryStanding,
  DeliveryState,
  ReplayFilter,
  WebhookMessageText,
} from '../webhook.ts';
import { chunks } from './chunks.ts';
import type { Database } from './database.ts';
import { textsOf } from './texts-of.ts';

type Message = { readonly siteId: SiteId; readonly text: WebhookMessageText };

export const writeWebhookMessages = (
  transaction: Transaction<Database>,
  commits: readonly Commit[],
): Promise<void> => insertMessages(transaction, textsOf(commits, 'webhookMessage'));

export async function insertMessages(
  transaction: Transaction<Database>,
  messages: readonly Message[],
): Promise<void> {
  const rows = messages.map(({ siteId, text: { messageId, event, at, dataJson } }) => ({
    site_id: siteId,
    message_id: messageId,
    event,
    at,
    data_json: dataJson,
  }));
  for (const chunk of chunks(rows)) {
    await transaction.insertInto('webhook_messages').values(chunk).execute();
  }
  const waiting = messages.flatMap(({ siteId, text: { messageId, at, endpointIds } }) =>
    endpointIds.map((endpointId) => ({
      site_id: siteId,
      endpoint_id: endpointId,
      message_id: messageId,
      at,
      state: 'waiting',
      tries: 0,
      due_at: at,
      attempts_json: '[]',
    })),
  );
  for (const chunk of chunks(waiting)) {
    await transaction.insertInto('webhook_deliveries').values(chunk).execute();
  }
}

const selected = (database: Kysely<Database>, siteId: SiteId, endpointId: string) =>
  database
    .selectFrom('webhook_deliveries as delivery')
    .innerJoin('webhook_messages as message', (join) =>
      join
        .onRef('message.site_id', '=', 'delivery.site_id')
        .onRef('message.message_id', '=', 'delivery.message_id'),
    )
    .select([
      'delivery.endpoint_id as endpointId',
      'delivery.message_id as messageId',
      'delivery.at',
      'state',
      'tries',
      'due_at as dueAt',
      'attempts_json as attemptsJson',
      'event',
      'data_json as dataJson',
    ])
    .where('delivery.site_id', '=', siteId)
    .where('delivery.endpoint_id', '=', endpointId);

type Row = Awaited<ReturnType<ReturnType<typeof selected>['executeTakeFirstOrThrow']>>;

const deliveryOf = ({ attemptsJson, state, ...row }: Row): Delivery => ({
  ...row,
  state: state as DeliveryState,
  attempts: JSON.parse(attemptsJson) as readonly DeliveryAttempt[],
});

export async function readWaiting(
  database: Kysely<Database>,
  siteId: SiteId,
  endpointId: string,
  limit: number,
): Promise<readonly Delivery[]> {
  const rows = await selected(database, siteId, endpointId)
    .where('due_at', 'is not', null)
    .orderBy('due_at')
    .orderBy('delivery.message_id')
    .limit(limit)
    .execute();
  return rows.map(deliveryOf);
}

export async function readDeliveries(
  database: Kysely<Database>,
  siteId: SiteId,
  endpointId: string,
  { state, after }: { readonly state?: DeliveryState; readonly after?: DeliveryPosition },
  limit: number,
): Promise<readonly Delivery[]> {
  let found = selected(database, siteId, endpointId);
  if (state !== undefined) found = found.where('state', '=', state);
  if (after !== undefined) {
    found = found.where((query) =>
      query(
        query.refTuple('delivery.at', 'delivery.message_id'),
        '<',
        query.tuple(after.at, after.messageId),
      ),
    );
  }
  const newest = found.orderBy('delivery.at', 'desc').orderBy('delivery.message_id', 'desc');
  return (await newest.limit(limit).execute()).map(deliveryOf);
}

export async function readDelivery(
  database: Kysely<Database>,
  siteId: SiteId,
  endpointId: string,
  messageId: string,
): Promise<Delivery | null> {
  const found = selected(database, siteId, endpointId).where('delivery.message_id', '=', messageId);
  const row = await found.executeTakeFirst();
  return row === undefined ? null : deliveryOf(row);
}

type Which = { readonly siteId: SiteId; readonly endpointId: string; readonly messageId: string };

export async function settleDelivery(
  transaction: Transaction<Database>,
  { siteId, endpointId, messageId }: Which,
  { state, tries, dueAt, attempts }: DeliveryStanding,
): Promise<void> {
  await transaction
    .updateTable('webhook_deliveries')
    .set({ state, tries, due_at: dueAt, attempts_json: JSON.stringify(attempts) })
    .where('site_id', '=', siteId)
    .where('endpoint_id', '=', endpointId)
    .where('message_id', '=', messageId)
    .execute();
}

export async function replayDeliveries(
  transaction: Transaction<Database>,
  { siteId, endpointId }: Omit<Which, 'messageId'>,
  filter: ReplayFilter,
  { now, limit }: { readonly now: Moment; readonly limit: number },
): Promise<number> {
  let found = transaction
    .selectFrom('webhook_deliveries')
    .select('message_id')
    .where('site_id', '=', siteId)
    .where('endpoint_id', '=', endpointId);
  found =
    'messageId' in filter
      ? found.where('message_id', '=', filter.messageId)
      : found.where('at', '>=', filter.since).where('state', 'in', filter.states);
  const rows = await found.orderBy('at').orderBy('message_id').limit(limit).execute();
  const chosen = rows.map((row) => row.message_id);
  for (const messageIds of chunks(chosen)) {
    await transaction
      .updateTable('webhook_deliveries')
      .set({ state: 'waiting', tries: 0, due_at: now })
      .where('site_id', '=', siteId)
      .where('endpoint_id', '=', endpointId)
      .where('message_id', 'in', messageIds)
      .execute();
  }
  return chosen.length;
}

export async function readBacklog(database: Kysely<Database>) {
  const { waiting, oldestAt } = await database
    .selectFrom('webhook_deliveries as delivery')
    .innerJoin('webhook_endpoints as endpoint', (join) =>
      join
        .onRef('endpoint.site_id', '=', 'delivery.site_id')
        .onRef('endpoint.endpoint_id', '=', 'delivery.endpoint_id'),
    )
    .select(({ fn }) => [
      fn.countAll<number>().as('waiting'),
      fn.min<number | null>('delivery.at').as('oldestAt'),
    ])
    .where('due_at', 'is not', null)
    .where('stopped_at', 'is', null)
    .executeTakeFirstOrThrow();
  return { waiting, oldestAt };
}

/** Deletes a bounded number of messages that are past their time, and tells how many there were. */
export async function pruneWebhooks(transaction: Transaction<Database>, now: Moment): Promise<number> {
  const outdated = now - STORE_LIMITS.webhooksKeptSeconds * 1_000;
  const { numDeletedRows } = await transaction
    .deleteFrom('webhook_messages')
    .where((query) =>
      query(
        query.refTuple('site_id', 'message_id'),
        'in',
        query
          .selectFrom('webhook_messages')
          .select(['site_id', 'message_id'])
          .where('at', '<', outdated)
          .limit(STORE_LIMITS.rowsPerPrune)
          .$asTuple('site_id', 'message_id'),
      ),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

import { z } from 'zod';
import { fieldProblem, refusal, WEBHOOK_REPLAYS_MOST } from '../../protocol/index.ts';
import { DELIVERY_STATES, type DeliveryPosition } from '../../store/index.ts';
import { moment } from '../schema-parts.ts';
import { done, refuseFields } from './answer.ts';
import { API_BOUNDS } from './bounds.ts';
import { pageOf, pageQuery } from './cursors.ts';
import { operation, type Call, type Operation } from './operation.ts';
import { found } from './webhook-operations.ts';
import * as shape from './webhook-schemas.ts';

const { endpointId } = shape.EXAMPLE_CARD;
const { messageId } = shape.EXAMPLE_DELIVERY;

/** What was told, how it went, and once more. */
export const DELIVERY_OPERATIONS: readonly Operation[] = [
  operation('testWebhook', {
    scope: 'webhooks:write',
    summary: 'Sends the event `webhook.test` to the endpoint.',
    path: shape.webhookPath,
    answer: z.object({ messageId: z.string() }),
    status: 202,
    example: { path: { endpointId }, answer: { messageId } },
    handle: testWebhook,
  }),
  operation('readDeliveries', {
    scope: 'webhooks:read',
    summary: 'What the endpoint was told, newest first, with every try and how it was answered.',
    path: shape.webhookPath,
    query: pageQuery.extend({ state: z.enum(DELIVERY_STATES).optional() }),
    answer: pageOf(shape.deliveryCard),
    example: {
      path: { endpointId },
      query: { state: 'failed' },
      answer: { items: [shape.EXAMPLE_DELIVERY], nextCursor: null },
    },
    handle: readDeliveries,
  }),
  operation('readDelivery', {
    scope: 'webhooks:read',
    summary: 'One delivery.',
    path: shape.deliveryPath,
    answer: shape.deliveryCard,
    example: { path: { endpointId, messageId }, answer: shape.EXAMPLE_DELIVERY },
    handle: async ({ site, path, tools }) => {
      const { store } = tools;
      const delivery = await store.readDelivery(site.row.siteId, path.endpointId, path.messageId);
      return delivery === null
        ? { ok: false, refusal: refusal('not-found') }
        : done(shape.deliveryOf(delivery));
    },
  }),
  operation('replayDelivery', {
    scope: 'webhooks:write',
    summary: 'Sends one delivery again, under the same id.',
    path: shape.deliveryPath,
    answer: z.strictObject({}),
    status: 202,
    example: { path: { endpointId, messageId }, answer: {} },
    handle: replayOne,
  }),
  operation('replayDeliveries', {
    scope: 'webhooks:write',
    summary: `Sends what failed since a moment, or all, again: the oldest ${WEBHOOK_REPLAYS_MOST} of them.`,
    path: shape.webhookPath,
    body: z.strictObject({ since: moment, which: z.enum(['failed', 'all']) }),
    answer: z.object({ count: z.number() }),
    status: 202,
    example: {
      path: { endpointId },
      body: { since: 1_767_225_600_000, which: 'failed' },
      answer: { count: 3 },
    },
    handle: replaySince,
  }),
];

function testWebhook(call: Call<'testWebhook'>) {
  const { site, tools } = call;
  return found(call, async (endpoint) => {
    if (endpoint.stopped !== null) {
      return refuseFields([fieldProblem('endpointId', 'webhook-stopped')]);
    }
    const data = { endpointId: endpoint.endpointId };
    const message = site.webhooks.message('webhook.test', tools.clock.now(), data, [endpoint.endpointId]);
    await tools.store.addWebhookMessage(site.row.siteId, message);
    site.webhooks.committed([message]);
    return done({ messageId: message.messageId });
  });
}

function readDeliveries(call: Call<'readDeliveries'>) {
  const { site, query, tools } = call;
  return found(call, async (endpoint) => {
    const list = { operation: 'readDeliveries', siteId: site.row.siteId } as const;
    const { state, cursor, limit = API_BOUNDS.rowsPerPage } = query;
    const opened = cursor === undefined ? undefined : await tools.cursors.open(list, cursor);
    if (opened === null) return { ok: false, refusal: refusal('cursor-invalid') };
    const after = opened === undefined ? undefined : positionIn(opened);
    const filter = { ...(state !== undefined && { state }), ...(after !== undefined && { after }) };
    const { siteId } = site.row;
    const rows = await tools.store.readDeliveries(siteId, endpoint.endpointId, filter, limit + 1);
    const items = rows.slice(0, limit).map(shape.deliveryOf);
    const last = items.at(-1);
    const isLast = rows.length <= limit || last === undefined;
    const nextCursor = isLast ? null : await tools.cursors.seal(list, `${last.at} ${last.messageId}`);
    return done({ items, nextCursor });
  });
}

function positionIn(position: string): DeliveryPosition {
  const [at = '', id = ''] = position.split(' ');
  return { at: Number(at), messageId: id };
}

function replayOne(call: Call<'replayDelivery'>) {
  return found(call, async () => {
    const count = await replay(call, { messageId: call.path.messageId });
    return count === 0 ? { ok: false, refusal: refusal('not-found') } : done({});
  });
}

function replaySince(call: Call<'replayDeliveries'>) {
  const { since, which } = call.body;
  const states = which === 'failed' ? (['failed'] as const) : DELIVERY_STATES;
  return found(call, async () => done({ count: await replay(call, { since, states }) }));
}

async function replay(
  { site, path, tools }: Pick<Call<'replayDeliveries'>, 'site' | 'path' | 'tools'>,
  filter: Parameters<Call<'replayDeliveries'>['tools']['store']['replayDeliveries']>[2],
): Promise<number> {
  const { store, clock } = tools;
  const now = clock.now();
  const { siteId } = site.row;
  const count = await store.replayDeliveries(siteId, path.endpointId, filter, now, WEBHOOK_REPLAYS_MOST);
  site.webhooks.wake(path.endpointId);
  return count;
}

import assert from 'node:assert/strict';
import test from 'node:test';
import { STORE_LIMITS } from '../limits.ts';
import type { StoredEndpoint, WebhookMessageText } from '../webhook.ts';
import { BAKERY, commit, SHOP, START } from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;
const endpoint = (endpointId: string, parts: Partial<StoredEndpoint> = {}): StoredEndpoint => ({
  endpointId,
  url: 'https://hooks.example/in',
  label: 'Orders',
  events: ['ticket.joined'],
  withWords: false,
  secret: 'whsec_AAAA',
  previous: null,
  createdAt: START,
  failingSince: null,
  stopped: null,
  ...parts,
});
const message = (number: number, endpointIds: readonly string[] = ['one']): WebhookMessageText => ({
  kind: 'webhookMessage',
  messageId: `msg_${number}`,
  event: 'ticket.joined',
  at: START + number,
  dataJson: `{"number":${number}}`,
  endpointIds,
});
const DONE = { state: 'delivered', tries: 1, dueAt: null } as const;
const ATTEMPT = { at: START, milliseconds: 12, status: 204, problem: null, response: '' };
const idsOf = (rows: readonly { readonly messageId: string }[]) => rows.map(({ messageId }) => messageId);

export function webhookRules(open: OpenStore): void {
  test('[S240] endpoints are kept, changed and removed, each for its site', async (context) => {
    const { store, reopen } = await open(context);
    const rotated = endpoint('two', {
      createdAt: START + 1,
      previous: { secret: 'whsec_BBBB', until: START + 9 },
      stopped: { at: START + 5, because: 'gone' },
    });
    await store.saveEndpoint(siteId, endpoint('two', { createdAt: START + 1 }));
    await store.saveEndpoint(siteId, endpoint('one', { withWords: true }));
    await store.saveEndpoint(siteId, rotated);
    const again = await reopen();
    assert.deepEqual(await again.readEndpoints(siteId), [endpoint('one', { withWords: true }), rotated]);
    assert.deepEqual(await again.readEndpoints(BAKERY.siteId), []);
    await again.addWebhookMessage(siteId, message(1));
    assert.equal(await again.deleteEndpoint(siteId, 'one'), true);
    assert.equal(await again.deleteEndpoint(siteId, 'one'), false);
    assert.deepEqual(await again.readWaiting(siteId, 'one', 10), []);
  });

  test('[S241] what is to be told is written with its events, or not at all', async (context) => {
    const { store, reopen } = await open(context);
    assert.ok((await store.commit(commit(0, { texts: [message(1, ['one', 'two'])] }))).ok);
    assert.ok(!(await store.commit(commit(0, { texts: [message(2)] }))).ok, 'a version conflict');
    await assert.rejects(store.commit(commit(1, { texts: [message(1)] })), 'told already');
    const again = await reopen();
    assert.equal((await again.readEvents(siteId, 0, 10)).length, 1);
    for (const endpointId of ['one', 'two']) {
      const { messageId, event, at, dataJson } = message(1);
      const told = { messageId, event, at, dataJson, endpointId };
      const standing = { state: 'waiting', tries: 0, dueAt: START + 1, attempts: [] };
      assert.deepEqual(await again.readWaiting(siteId, endpointId, 10), [{ ...told, ...standing }]);
    }
  });

  test('[S242] what waits is read by when it is due, and what is settled waits no more', async (context) => {
    const { store } = await open(context);
    for (const number of [1, 2, 3]) await store.addWebhookMessage(siteId, message(number));
    const later = { state: 'waiting', tries: 1, dueAt: START + 99, attempts: [ATTEMPT] } as const;
    await store.settleDelivery(siteId, 'one', 'msg_1', later);
    await store.settleDelivery(siteId, 'one', 'msg_2', { ...DONE, attempts: [ATTEMPT] });
    assert.deepEqual(idsOf(await store.readWaiting(siteId, 'one', 10)), ['msg_3', 'msg_1']);
    assert.deepEqual(idsOf(await store.readWaiting(siteId, 'one', 1)), ['msg_3']);
    assert.deepEqual((await store.readDelivery(siteId, 'one', 'msg_2'))?.attempts, [ATTEMPT]);
    assert.equal(await store.readDelivery(siteId, 'two', 'msg_2'), null);
    assert.deepEqual(await store.readBacklog(), { waiting: 0, oldestAt: null }, 'no such endpoint');
    await store.saveEndpoint(siteId, endpoint('one'));
    assert.deepEqual(await store.readBacklog(), { waiting: 2, oldestAt: START + 1 });
    await store.saveEndpoint(siteId, endpoint('one', { stopped: { at: START, because: 'owner' } }));
    assert.deepEqual(await store.readBacklog(), { waiting: 0, oldestAt: null });
  });

  test('[S243] deliveries are read in pages and asked for again, one or all since a moment', async (context) => {
    const { store } = await open(context);
    for (const number of [1, 2, 3, 4]) await store.addWebhookMessage(siteId, message(number));
    for (const number of [2, 3]) {
      await store.settleDelivery(siteId, 'one', `msg_${number}`, { ...DONE, attempts: [ATTEMPT] });
    }
    const failed = { state: 'failed', tries: 9, dueAt: null, attempts: [] } as const;
    await store.settleDelivery(siteId, 'one', 'msg_4', failed);
    const first = await store.readDeliveries(siteId, 'one', {}, 2);
    assert.deepEqual(idsOf(first), ['msg_4', 'msg_3']);
    const after = { at: START + 3, messageId: 'msg_3' };
    assert.deepEqual(idsOf(await store.readDeliveries(siteId, 'one', { after }, 9)), ['msg_2', 'msg_1']);
    const delivered = await store.readDeliveries(siteId, 'one', { state: 'delivered' }, 9);
    assert.deepEqual(idsOf(delivered), ['msg_3', 'msg_2']);
    const now = START + 50;
    const since = { since: START + 3, states: ['failed', 'delivered'] } as const;
    assert.equal(await store.replayDeliveries(siteId, 'one', since, now, 1), 1);
    assert.equal((await store.readDelivery(siteId, 'one', 'msg_3'))?.dueAt, now);
    assert.equal(await store.replayDeliveries(siteId, 'one', { messageId: 'msg_4' }, now, 1), 1);
    const again = await store.readDelivery(siteId, 'one', 'msg_4');
    assert.deepEqual([again?.state, again?.tries, again?.dueAt], ['waiting', 0, now]);
    assert.equal(await store.replayDeliveries(siteId, 'two', { messageId: 'msg_4' }, now, 1), 0);
  });

  test('[S244] what was told is dropped after its time', async (context) => {
    const { store } = await open(context);
    for (const number of [1, 2]) await store.addWebhookMessage(siteId, message(number));
    await store.prune(START + 2 + STORE_LIMITS.webhooksKeptSeconds * 1_000);
    assert.deepEqual(idsOf(await store.readDeliveries(siteId, 'one', {}, 9)), ['msg_2']);
  });
}

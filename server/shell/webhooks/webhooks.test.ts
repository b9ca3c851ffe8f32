import assert from 'node:assert/strict';
import test from 'node:test';
import { Webhook } from 'standardwebhooks';
import type { Store } from '../../store/index.ts';
import { asking, newOwner, type Ask } from '../api/test/new-owner.ts';
import { eventually } from '../test/eventually.ts';
import { firstOffer, hasOffer, joinLine, newAgent, newVisitor } from '../test/client.ts';
import { ANN, newApp, SITE } from '../test/new-app.ts';
import { RETRY_SECONDS, WEBHOOK_BOUNDS } from './bounds.ts';
import { newReceiver, type Received } from './test/receiver.ts';

type Made = {
  readonly secret: string;
  readonly webhook: { readonly endpointId: string };
};
type Payload = { readonly type: string; readonly timestamp: string; readonly data: Record<string, unknown> };
type Deliveries = {
  readonly items: readonly {
    readonly messageId: string;
    readonly state: string;
    readonly dueAt: number | null;
    readonly attempts: readonly { readonly status: number | null; readonly response: string }[];
  }[];
};

const FORM = { label: 'Orders', events: ['ticket.joined'], withWords: false, enabled: true };

async function addEndpoint(ask: Ask, url: string, form: object = {}) {
  const made = await ask('POST', '/v1/webhooks', { body: { ...FORM, url, ...form } });
  assert.equal(made.status, 201, JSON.stringify(made.body));
  const { secret, webhook } = made.body as Made;
  return { secret, address: `/v1/webhooks/${webhook.endpointId}`, endpointId: webhook.endpointId };
}

/** What the official library makes of it; it throws when a signature or the time is wrong. */
const verified = (secret: string, { body, headers }: Received): Payload =>
  new Webhook(secret).verify(body, headers as Record<string, string>) as Payload;

const deliveriesOf = async (ask: Ask, address: string) =>
  ((await ask('GET', `${address}/deliveries`)).body as Deliveries).items;

test('[H513] what happens is told to who asks for it, signed, without words unless asked', async (context) => {
  const { app, ask } = await newOwner(context);
  const [quiet, wordy] = [await newReceiver(context), await newReceiver(context)];
  const { secret } = await addEndpoint(ask, quiet.url);
  const open = await addEndpoint(ask, wordy.url, { events: [], withWords: true });
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', { availability: 'away', backAt: null });
  const ticketId = await joinLine(await newVisitor(context, app), ANN, 'Vera');
  await eventually(() => quiet.received.length > 0 && wordy.received.length > 1);
  assert.equal(quiet.received.length, 1);
  const [received] = quiet.received;
  assert.ok(received);
  const { type, timestamp, data } = verified(secret, received);
  assert.deepEqual([type, data.siteId, data.ticketId], ['ticket.joined', SITE, ticketId]);
  assert.ok(Math.abs(Date.parse(timestamp) - Date.now()) < 60_000);
  assert.ok(!received.body.includes('Vera'));
  assert.throws(() => verified(open.secret, received), 'signed with the secret of this endpoint only');
  const told = wordy.received.map((each) => verified(open.secret, each));
  const joined = told.find((each) => each.type === 'ticket.joined');
  assert.equal((joined?.data.words as { visitorName: string }).visitorName, 'Vera');
  assert.ok(told.some((each) => each.type === 'agent.availability'));
});

test('[H436] what an agent says came of a conversation is told', async (context) => {
  const { app, ask } = await newOwner(context);
  const receiver = await newReceiver(context);
  const { secret } = await addEndpoint(ask, receiver.url, { events: ['outcome.recorded'] });
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  await joinLine(await newVisitor(context, app), ANN, 'Vera');
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const { conversationId } = await ann.done('accept', { offerId });
  const outcome = { disposition: null, resolved: 'yes', sale: { amount: 1250, currency: 'EUR' } } as const;
  await ann.done('recordOutcome', { conversationId, outcome });
  await eventually(() => receiver.received.length === 1);
  const told = verified(secret, receiver.received[0] ?? assert.fail());
  const { siteId: _site, ...data } = told.data;
  assert.deepEqual([told.type, data], ['outcome.recorded', { conversationId, agentId: ANN, ...outcome }]);
});

test('[H514] what failed is tried again at growing pauses, under the same id, for three days', async (context) => {
  const { ask } = await newOwner(context);
  const receiver = await newReceiver(context, { status: 500, body: 'out of order' });
  const { address } = await addEndpoint(ask, receiver.url);
  const before = Date.now();
  assert.equal((await ask('POST', `${address}/test`)).status, 202);
  await eventually(async () => (await deliveriesOf(ask, address))[0]?.attempts.length === 1);
  const [failed] = await deliveriesOf(ask, address);
  assert.ok(failed);
  assert.deepEqual(failed.attempts[0]?.response, 'out of order');
  const [first = 0] = RETRY_SECONDS;
  const pause = (failed.dueAt ?? 0) - before;
  assert.ok(pause >= first * 1_000 * (1 - WEBHOOK_BOUNDS.jitterShare), String(pause));
  assert.ok(RETRY_SECONDS.reduce((sum, each) => sum + each, 0) > 3 * 86_400);
  receiver.answering.status = 200;
  await eventually(async () => (await deliveriesOf(ask, address))[0]?.state === 'waiting');
  assert.equal((await ask('POST', `${address}/deliveries/${failed.messageId}/replay`)).status, 202);
  await eventually(async () => (await deliveriesOf(ask, address))[0]?.state === 'delivered');
  const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
  assert.deepEqual(new Set(ids), new Set([failed.messageId]));
  assert.equal(ids.length, 2);
});

test('[H515] what was committed and not sent is sent after a restart, under its id', async (context) => {
  const first = await newOwner(context);
  const receiver = await newReceiver(context, { status: 503 });
  const { address, secret } = await addEndpoint(first.ask, receiver.url);
  const ann = await newAgent(context, first.app, ANN);
  await ann.done('setAvailability', { availability: 'away', backAt: null });
  await joinLine(await newVisitor(context, first.app), ANN);
  await eventually(() => receiver.received.length === 1);
  const [delivery] = await first.app.store.readWaiting(SITE, address.split('/')[3] ?? '', 1);
  assert.ok(delivery);
  await first.app.store.settleDelivery(SITE, delivery.endpointId, delivery.messageId, {
    state: 'waiting',
    tries: 0,
    dueAt: delivery.at,
    attempts: [],
  });
  await first.app.close();
  receiver.answering.status = 204;
  await newApp(context, { folder: first.app.folder });
  await eventually(() => receiver.received.length >= 2);
  const last = receiver.received.at(-1);
  assert.equal(last?.headers['webhook-id'], delivery.messageId);
  assert.equal(verified(secret, last).type, 'ticket.joined');
});

test('[H516] for a day after a rotation two secrets sign', async (context) => {
  const { ask } = await newOwner(context);
  const receiver = await newReceiver(context);
  const { address, secret } = await addEndpoint(ask, receiver.url);
  const rotated = await ask('POST', `${address}/secret`);
  const { secret: newer } = rotated.body as Made;
  assert.notEqual(newer, secret);
  await ask('POST', `${address}/test`);
  await eventually(() => receiver.received.length === 1);
  const [received] = receiver.received;
  assert.ok(received);
  for (const each of [secret, newer]) assert.equal(verified(each, received).type, 'webhook.test');
  const listed = JSON.stringify((await ask('GET', '/v1/webhooks')).body);
  assert.ok(!listed.includes(newer.slice(6)) && !listed.includes(secret.slice(6)));
});

test('[H517] an endpoint that is gone, or failed for days, is told nothing more, and the owner sees why', async (context) => {
  const { app, ask } = await newOwner(context);
  const receiver = await newReceiver(context, { status: 410 });
  const { address } = await addEndpoint(ask, receiver.url);
  await ask('POST', `${address}/test`);
  const because = async () => (await ask('GET', address)).body.stoppedBecause;
  await eventually(async () => (await because()) === 'gone');
  assert.equal((await ask('POST', `${address}/test`)).status, 422);
  const [line] = (await ask('GET', '/v1/audit?act=stopWebhook')).body.items as { detail: string }[];
  assert.equal(line?.detail, 'gone');
  await app.close();
  const [endpoint] = await readAgain();
  assert.ok(endpoint);

  async function readAgain() {
    const again = await newApp(context, { folder: app.folder });
    const [stored] = await again.store.readEndpoints(SITE);
    assert.ok(stored);
    const failingSince = Date.now() - WEBHOOK_BOUNDS.failingSeconds * 1_000;
    receiver.answering.status = 500;
    await again.store.saveEndpoint(SITE, { ...stored, stopped: null, failingSince });
    const waiting = { since: 0, states: ['waiting'] } as const;
    await again.store.replayDeliveries(SITE, stored.endpointId, waiting, Date.now(), 1);
    await again.close();
    const third = await newApp(context, { folder: app.folder });
    await eventually(async () => {
      const [now] = await third.store.readEndpoints(SITE);
      return now?.stopped?.because === 'failing';
    });
    return third.store.readEndpoints(SITE);
  }
});

test('[H518] an address that is private, or cannot be found, is refused with a sentence at its field', async (context) => {
  const { ask, app } = await newOwner(context, { config: { localWebhooks: false } });
  for (const url of [
    'https://10.0.0.1/',
    'https://[::1]/',
    'http://localhost/',
    'https://nowhere.invalid/',
  ]) {
    const refused = await ask('POST', '/v1/webhooks', { body: { ...FORM, url } });
    assert.deepEqual([refused.status, refused.body.field], [422, 'url'], url);
  }
  assert.deepEqual(await app.store.readEndpoints(SITE), []);
  assert.equal((await asking(app, {})('GET', '/v1/webhooks')).status, 401);
});

test('[H519] of two owners who change an endpoint the second is told; since a moment all is sent again', async (context) => {
  const { ask } = await newOwner(context);
  const receiver = await newReceiver(context);
  const { address } = await addEndpoint(ask, receiver.url);
  const { etag } = await ask('GET', address);
  const save = (label: string) =>
    ask('PUT', address, {
      body: { ...FORM, url: receiver.url, label },
      headers: { 'if-match': etag ?? '' },
    });
  assert.equal((await save('Shop')).status, 200);
  assert.equal((await save('Mine')).status, 412);
  for (const count of [1, 2]) {
    await ask('POST', `${address}/test`);
    await eventually(() => receiver.received.length === count);
  }
  const delivered = async () => (await ask('GET', `${address}/deliveries?state=delivered`)).body.items;
  await eventually(async () => ((await delivered()) as unknown[]).length === 2);
  const again = await ask('POST', `${address}/replay`, { body: { since: 0, which: 'all' } });
  assert.equal(again.body.count, 2);
  await eventually(() => receiver.received.length === 4);
  const page = await ask('GET', `${address}/deliveries?limit=1`);
  const rest = await ask('GET', `${address}/deliveries?cursor=${String(page.body.nextCursor)}`);
  assert.equal((rest.body as Deliveries).items.length, 1);
});

test('[H519] the second is told too while what the first one said is still being written', async (context) => {
  let written = (): void => undefined;
  const writing = new Promise<void>((resolve) => (written = resolve));
  let began = false;
  const wrapStore = (store: Store): Store => ({
    ...store,
    async saveEndpoint(siteId, endpoint) {
      if (endpoint.label === 'Shop') {
        began = true;
        await writing;
      }
      return store.saveEndpoint(siteId, endpoint);
    },
  });
  const { app, ask } = await newOwner(context, { wrapStore });
  const receiver = await newReceiver(context);
  const { address } = await addEndpoint(ask, receiver.url);
  const { etag } = await ask('GET', address);
  const save = (label: string) =>
    ask('PUT', address, {
      body: { ...FORM, url: receiver.url, label },
      headers: { 'if-match': etag ?? '' },
    });
  const first = save('Shop');
  await eventually(() => began);
  assert.equal((await save('Mine')).status, 412);
  written();
  assert.equal((await first).status, 200);
  const [kept] = await app.store.readEndpoints(SITE);
  assert.equal(kept?.label, 'Shop');
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { firstOffer, hasOffer, joinLine, newAgent, newVisitor } from './test/client.ts';
import { failingStore } from './test/failing-store.ts';
import { ANN, newApp, SITE, type TestApp } from './test/new-app.ts';

const AWAY = { availability: 'away', backAt: null } as const;
const AVAILABLE = { availability: 'available', backAt: null } as const;
const always = { since: 0, until: Number.MAX_SAFE_INTEGER };

const allOf = async ({ store }: TestApp) =>
  (await store.readDecisions(SITE, always, 100)).filter(({ decided }) => decided.kind !== 'order');

test('[H120] a decision is found by its ticket and by its time, under the number of its event', async (context) => {
  const app = await newApp(context);
  const [vera, will] = [await newVisitor(context, app), await newVisitor(context, app)];
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AWAY);
  const ticketId = await joinLine(vera, ANN);
  await joinLine(will, ANN);
  await ann.done('setAvailability', AVAILABLE);
  firstOffer(await ann.notice('consoleChanged', hasOffer));
  const [record, ...others] = await app.store.readDecisions(SITE, { ticketId }, 10);
  assert.ok(record !== undefined && others.length === 0);
  assert.deepEqual([record.ticketId, record.agentId, record.decided.kind], [ticketId, ANN, 'offer']);
  const [event] = await app.store.readEvents(SITE, Number(record.decisionId) - 1, 1);
  assert.ok(event?.type === 'offerMade');
  assert.deepEqual([event.ticketId, event.at], [ticketId, record.at]);
  assert.deepEqual((await allOf(app)).at(-1), record, 'Vera was first');
});

test('[H120] what could not be written was not decided', async (context) => {
  const failing = new Set<'commit'>();
  const app = await newApp(context, { wrapStore: (store) => failingStore(store, failing) });
  const vera = await newVisitor(context, app);
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AWAY);
  await joinLine(vera, ANN);
  failing.add('commit');
  assert.equal(await ann.refusal('setAvailability', AVAILABLE), 'storage-failed');
  failing.clear();
  assert.deepEqual(await allOf(app), []);
  await ann.done('setAvailability', AVAILABLE);
  await ann.notice('consoleChanged', hasOffer);
  assert.equal((await allOf(app)).length, 1);
});

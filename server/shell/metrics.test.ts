import assert from 'node:assert/strict';
import test from 'node:test';
import { newOwner } from './api/test/new-owner.ts';
import { firstOffer, hasOffer, joinLine, newAgent, newVisitor } from './test/client.ts';
import { ANN, newApp } from './test/new-app.ts';

const TOKEN = 'a-token-of-twenty-letters';

const figure = (text: string, name: string): number =>
  Number(new RegExp(`^${name.replaceAll(/[{}]/g, String.raw`\$&`)} (.*)$`, 'm').exec(text)?.[1]);

test('[H524] metrics tell how the installation stands, and name nobody', async (context) => {
  const { app, ask } = await newOwner(context);
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  await joinLine(await newVisitor(context, app), ANN, 'Vera');
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  await ann.done('accept', { offerId });
  await ask('GET', '/v1/nothing');
  assert.equal(await ann.refusal('accept', { offerId }), 'offer-gone');
  const text = await (await fetch(`${app.url}/metrics`)).text();
  assert.equal(figure(text, 'handpick_conversations'), 1);
  assert.equal(figure(text, 'handpick_waiting'), 0);
  assert.equal(figure(text, 'handpick_agents'), 2);
  assert.equal(figure(text, 'handpick_agents_available'), 1);
  assert.equal(figure(text, 'handpick_connections'), 2);
  assert.equal(figure(text, 'handpick_wait_seconds_count'), 1);
  assert.equal(figure(text, 'handpick_offers_total{outcome="accepted"}'), 1);
  assert.equal(figure(text, 'handpick_refusals_total{code="not-found"}'), 1);
  assert.equal(figure(text, 'handpick_refusals_total{code="offer-gone"}'), 1);
  assert.equal(figure(text, 'handpick_webhooks_waiting'), 0);
  assert.ok(figure(text, 'handpick_commit_seconds_count') > 3);
  assert.match(text, /^nodejs_eventloop_lag_p99_seconds /m);
  for (const name of ['Vera', 'ANN', 'Six Strings', 'shop']) assert.ok(!text.includes(name), name);
});

test('[H525] metrics are read with the token, or without one from this machine alone', async (context) => {
  const open = await newApp(context);
  const read = async (url: string, headers: Record<string, string> = {}) =>
    (await fetch(`${url}/metrics`, { headers })).status;
  assert.equal(await read(open.url), 200);
  assert.equal(await read(open.url, { 'x-forwarded-for': '203.0.113.9' }), 404, 'through a proxy');
  const closed = await newApp(context, { config: { metricsToken: TOKEN } });
  assert.equal(await read(closed.url), 404);
  assert.equal(await read(closed.url, { authorization: 'Bearer wrong' }), 404);
  assert.equal(await read(closed.url, { authorization: `Bearer ${TOKEN}` }), 200);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { newAgent } from '../test/client.ts';
import { ANN } from '../test/new-app.ts';
import { askAs, newOwner } from './test/new-owner.ts';

const HOURS = {
  zone: 'Europe/Lisbon',
  week: [{ weekday: 2, from: '10:00', until: '16:00' }],
  exceptions: [{ date: '2027-12-24', spans: [] }],
};
const ADDRESS = `/v1/agents/${ANN}/hours`;

test('[B30] the hours of an agent are saved with the version that was read, and her console shows them', async (context) => {
  const { app, ask } = await newOwner(context);
  const supervisor = await askAs(app, 'supervisor', 'sue');
  const before = await supervisor('GET', ADDRESS);
  assert.deepEqual(before.body, { hours: null });
  const headers = { 'if-match': before.etag ?? '' };
  const saved = await supervisor('PUT', ADDRESS, { body: { hours: HOURS }, headers });
  assert.deepEqual([saved.status, saved.body], [200, { hours: HOURS }]);
  assert.equal((await ask('GET', ADDRESS)).etag, saved.etag);
  const late = await ask('PUT', ADDRESS, { body: { hours: null }, headers });
  assert.deepEqual([late.status, late.body.current], [412, { hours: HOURS }]);
  const ann = await newAgent(context, app, ANN);
  const { self } = await ann.notice('consoleChanged', (view) => view.self.hours !== null);
  assert.deepEqual(self.hours, HOURS);
});

test('[B30] hours that cannot be are refused by the day, and nobody sets those of a stranger', async (context) => {
  const { app, ask } = await newOwner(context);
  const { etag } = await ask('GET', ADDRESS);
  const week = [{ weekday: 2, from: '16:00', until: '10:00' }];
  const headers = { 'if-match': etag ?? '' };
  const wrong = await ask('PUT', ADDRESS, { body: { hours: { ...HOURS, week } }, headers });
  assert.deepEqual([wrong.status, wrong.body.field], [422, 'hours']);
  assert.match(String(wrong.body.detail), /Mend Tuesday/);
  assert.deepEqual((await ask('GET', ADDRESS)).body, { hours: null });
  assert.equal((await ask('GET', '/v1/agents/nobody/hours')).body.code, 'agent-unknown');
  const agent = await askAs(app, 'agent', 'art');
  assert.equal((await agent('GET', ADDRESS)).body.code, 'scope-missing');
});

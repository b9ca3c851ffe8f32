import assert from 'node:assert/strict';
import test from 'node:test';
import { asking } from '../api/test/new-owner.ts';
import { manage, type ManageTools } from './command.ts';
import { systemClock, systemRandom } from '../system.ts';
import { newApp, SITE } from '../test/new-app.ts';

test('[H428] the command line makes a link by which somebody owns a site that is there', async (context) => {
  const app = await newApp(context);
  const { store } = app;
  const readPassword = () => Promise.resolve(null);
  const tools: ManageTools = { store, clock: systemClock, random: systemRandom, readPassword };
  const words = ['--name', 'Olivia', '--email', 'Olivia@shop.example'];
  const made = await manage(['add-owner', SITE, ...words], tools);
  assert.ok(made.ok, made.sentence);
  const token = /: \/owner#invitation=([\w-]{32})$/.exec(made.sentence)?.[1] ?? '';
  const body = { token, name: 'Olivia', password: 'a long password' };
  const accepted = await asking(app, {})('POST', '/v1/invitation', { body });
  assert.deepEqual([accepted.status, accepted.body.role, accepted.body.siteId], [201, 'owner', SITE]);
  assert.ok(await store.hasOwner());
  for (const wrong of [
    ['add-owner', SITE, ...words],
    ['add-owner', 'nowhere', '--name', 'O', '--email', 'o@shop.example'],
    ['add-owner', SITE, '--name', 'O', '--email', 'o'],
    ['add-owner'],
  ]) {
    assert.equal((await manage(wrong, tools)).ok, false, wrong.join(' '));
  }
  assert.deepEqual(await store.readInvites(SITE, 0), []);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { ADDRESSES, CONSOLE_HEADER } from '../protocol/index.ts';
import { newOwner } from './api/test/new-owner.ts';
import { openSqliteStore } from '../store/index.ts';
import { managePassword } from './manage/password.ts';
import type { ManageTools } from './manage/command.ts';
import { systemRandom } from './system.ts';
import { connected, newAgent, newSocket, signIn, socketTicket, type Agent } from './test/client.ts';
import { ANN, mailOf, newApp, SITE } from './test/new-app.ts';

const WAIT_MILLISECONDS = 5_000;

const ended = ({ socket }: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    const impatience = setTimeout(() => reject(new Error('The socket is still open.')), WAIT_MILLISECONDS);
    socket.once('disconnect', () => {
      clearTimeout(impatience);
      resolve();
    });
  });

test('[H586] another role ends the sockets at once; whoever is signed in comes back as what they are', async (context) => {
  const { app, ask } = await newOwner(context);
  const cookie = await signIn(app, ANN);
  const ann = await newAgent(context, app, ANN, cookie);
  const unused = await socketTicket(app, cookie);
  const gone = ended(ann);
  const changed = await ask('PATCH', '/v1/people/ann', { body: { role: 'supervisor' } });
  assert.equal(changed.status, 200);
  await gone;
  assert.equal(ann.all('sessionEnded').length, 0);
  const late = newSocket(context, app, { namespace: '/agent', origin: app.url, auth: { ticket: unused } });
  await assert.rejects(connected(late));
  const back = await newAgent(context, app, ANN, cookie);
  const same = await ask('PATCH', '/v1/people/ann', { body: { role: 'supervisor' } });
  assert.equal(same.status, 200);
  await back.done('resync', {});
});

test('[H586] a password that is changed from the command line ends the sockets within a second', async (context) => {
  const app = await newApp(context);
  const ann = await newAgent(context, app, ANN);
  const gone = ended(ann);
  const other = await openSqliteStore({ folder: app.folder });
  const readPassword = () => Promise.resolve('another good password');
  const tools = { store: other, random: systemRandom, readPassword } as unknown as ManageTools;
  const managed = await managePassword([mailOf(ANN)], tools, '');
  assert.ok(managed.ok, managed.sentence);
  const since = Date.now();
  await other.close();
  await gone;
  assert.ok(Date.now() - since < 1_000, 'the sockets were there for more than a second');
  await ann.notice('sessionEnded');
});

test('[H586] to sign in again begins another session, and the one before opens nothing', async (context) => {
  const app = await newApp(context);
  const before = await signIn(app, ANN);
  const ann = await newAgent(context, app, ANN, before);
  const gone = ended(ann);
  const response = await fetch(app.url + ADDRESSES.session, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [CONSOLE_HEADER]: '1', cookie: before },
    body: JSON.stringify({ email: mailOf(ANN), password: 'a good password' }),
  });
  const after = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  assert.notEqual(after, before);
  await gone;
  assert.equal((await fetch(app.url + ADDRESSES.session, { headers: { cookie: before } })).status, 401);
  assert.equal((await fetch(app.url + ADDRESSES.session, { headers: { cookie: after } })).status, 200);
  assert.equal((await app.store.readSessionsOf(SITE, ANN as never)).length, 1);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { ADDRESSES, CONSOLE_HEADER } from '../../protocol/index.ts';
import type { Store } from '../../store/index.ts';
import { enter, newOwner, OWNER, OWNER_MAIL } from '../api/test/new-owner.ts';
import { BOUNDS } from '../bounds.ts';
import { connected, newAgent, newSocket, signIn, socketTicket } from '../test/client.ts';
import { ANN, mailOf, newApp, PASSWORD, SITE, type TestApp } from '../test/new-app.ts';

const NEXT = 'quite another one';

async function change(
  app: TestApp,
  cookie: string,
  body: object = { password: PASSWORD, newPassword: NEXT },
) {
  const response = await fetch(app.url + ADDRESSES.ownPassword, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', [CONSOLE_HEADER]: '1', cookie },
    body: JSON.stringify(body),
  });
  const { code, field, detail } = (await response.json()) as Record<string, string | undefined>;
  return { status: response.status, code, field, detail };
}

const isSignedIn = async (app: TestApp, cookie: string): Promise<boolean> =>
  (await fetch(app.url + ADDRESSES.session, { headers: { cookie } })).status === 200;

test('[H437] another password ends every other session with its sockets, and leaves this one', async (context) => {
  const app = await newApp(context);
  const here = await signIn(app, ANN);
  const there = await signIn(app, ANN);
  const staying = await newAgent(context, app, ANN, here);
  const leaving = await newAgent(context, app, ANN, there);
  const ticket = await socketTicket(app, there);
  const gone = new Promise((resolve) => leaving.socket.once('disconnect', resolve));
  assert.equal((await change(app, here)).status, 200);
  await leaving.notice('sessionEnded');
  await gone;
  const late = newSocket(context, app, { namespace: '/agent', origin: app.url, auth: { ticket } });
  await assert.rejects(connected(late));
  assert.deepEqual([await isSignedIn(app, here), await isSignedIn(app, there)], [true, false]);
  await staying.done('setAvailability', { availability: 'away', backAt: null });
  await assert.rejects(signIn(app, ANN), /401/);
  assert.ok(await signIn(app, ANN, NEXT));
});

test('[H437] a wrong old password is said at its field, and nothing is changed', async (context) => {
  const app = await newApp(context);
  const [here, there] = [await signIn(app, ANN), await signIn(app, ANN)];
  const wrong = await change(app, here, { password: 'a guess', newPassword: NEXT });
  assert.deepEqual([wrong.status, wrong.code, wrong.field], [403, 'password-wrong', 'password']);
  assert.equal(wrong.detail, 'Give the password that you sign in with now.');
  const short = await change(app, here, { password: PASSWORD, newPassword: 'short' });
  assert.deepEqual([short.status, short.code, short.field], [400, 'malformed', 'newPassword']);
  const long = 'x'.repeat(1_025);
  assert.equal((await change(app, here, { password: PASSWORD, newPassword: long })).field, 'newPassword');
  assert.equal((await change(app, here, { newPassword: NEXT })).field, 'password');
  assert.equal((await change(app, '')).code, 'sign-in-required');
  assert.ok(await isSignedIn(app, there));
  assert.ok(await signIn(app, ANN));
});

test('[H437] an open session is no place to try passwords at, and shuts nobody else out', async (context) => {
  const app = await newApp(context);
  const cookie = await signIn(app, ANN);
  const guess = { password: 'a guess', newPassword: NEXT };
  for (let tried = 0; tried < BOUNDS.signInsPerPlaceInTwentySeconds; tried += 1) {
    assert.equal((await change(app, cookie, guess)).code, 'password-wrong');
  }
  assert.equal((await change(app, cookie)).code, 'too-many');
  assert.ok(await signIn(app, ANN));
});

test('[H437] of two changes at once one holds', async (context) => {
  const app = await newApp(context);
  const [here, there] = [await signIn(app, ANN), await signIn(app, ANN)];
  const both = await Promise.all([
    change(app, here, { password: PASSWORD, newPassword: `${NEXT} here` }),
    change(app, there, { password: PASSWORD, newPassword: `${NEXT} there` }),
  ]);
  const won = both.findIndex(({ status }) => status === 200);
  assert.equal(both.filter(({ status }) => status === 200).length, 1);
  assert.deepEqual([await isSignedIn(app, here), await isSignedIn(app, there)], [won === 0, won === 1]);
});

test('[H437] who enters by the old password while it changes stays outside', async (context) => {
  let before: (() => Promise<unknown>) | null = null;
  const wrapStore = (store: Store): Store =>
    new Proxy(store, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return async (...asked: unknown[]) => {
          const act = name === 'saveSession' ? before : null;
          if (act !== null) before = null;
          await act?.();
          return (value as (...asked: unknown[]) => unknown).apply(target, asked);
        };
      },
    });
  const app = await newApp(context, { wrapStore });
  const here = await signIn(app, ANN);
  before = () => change(app, here);
  await assert.rejects(signIn(app, ANN), /401/);
  assert.equal((await app.store.readSessionsOf(SITE, ANN as never)).length, 1);
});

test('[H437] owners who serve nobody change theirs, and the audit log has no secret of it', async (context) => {
  const { app, cookie } = await newOwner(context);
  assert.equal((await change(app, cookie)).status, 200);
  assert.ok(await enter(app, OWNER_MAIL, NEXT));
  const [row] = await app.store.readAudit(SITE, { since: 0, until: Date.now() + 1_000 }, 10);
  const { actor, act, subject, detail } = row ?? {};
  assert.deepEqual([actor, act, subject, detail], [`account:${OWNER}`, 'changePassword', OWNER, '']);
  const written = JSON.stringify([row, app.lines]);
  for (const secret of [PASSWORD, NEXT, mailOf(ANN), OWNER_MAIL]) assert.ok(!written.includes(secret));
});

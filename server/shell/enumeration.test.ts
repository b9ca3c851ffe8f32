import assert from 'node:assert/strict';
import test from 'node:test';
import { ADDRESSES, CONSOLE_HEADER } from '../protocol/index.ts';
import { asking, newOwner } from './api/test/new-owner.ts';
import { ask as askBooking } from './bookings/test/site.ts';
import { BOUNDS } from './bounds.ts';
import { hashPassword, isPassword } from './passwords.ts';
import { newToken, newVisitor } from './test/client.ts';
import { ANN, BEN, mailOf, newApp, PASSWORD, type TestApp } from './test/new-app.ts';

type Answered = { readonly status: number; readonly headers: readonly string[]; readonly body: string };

async function enter(app: TestApp, email: string, password: string): Promise<Answered> {
  const response = await fetch(app.url + ADDRESSES.session, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [CONSOLE_HEADER]: '1' },
    body: JSON.stringify({ email, password }),
  });
  const headers = [...response.headers]
    .filter(([name]) => name !== 'date')
    .map(([name, value]) => `${name}: ${value}`);
  return { status: response.status, headers, body: await response.text() };
}

test('[H588] an unknown account, a wrong password and a suspended account are answered alike, and limited alike', async (context) => {
  const { app, ask } = await newOwner(context);
  assert.equal((await ask('POST', `/v1/people/${BEN}/suspend`)).status, 200);
  const tries = [
    [mailOf(ANN), 'wrong password'],
    ['nobody@shop.example', 'wrong password'],
    [mailOf(BEN), PASSWORD],
  ] as const;
  const expected = await enter(app, 'somebody@shop.example', 'wrong password');
  for (const [email, password] of tries) assert.deepEqual(await enter(app, email, password), expected);
  for (let number = 1; number < BOUNDS.signInsPerPlaceInTwentySeconds; number += 1) {
    for (const [email, password] of tries) assert.equal((await enter(app, email, password)).status, 401);
  }
  const [shut, ...others] = await Promise.all(tries.map(([email, password]) => enter(app, email, password)));
  assert.equal(shut?.status, 429);
  for (const other of others) assert.deepEqual(other, shut);
});

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

test('[H588] to compare a password costs as much where there is no account', async () => {
  const kept = await hashPassword(PASSWORD);
  await isPassword(null, 'warm');
  const timed = async (hash: string | null): Promise<number> => {
    const before = performance.now();
    assert.equal(await isPassword(hash, 'a wrong password'), false);
    return performance.now() - before;
  };
  const known: number[] = [];
  const unknown: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    known.push(await timed(kept));
    unknown.push(await timed(null));
  }
  const ratio = median(unknown) / median(known);
  assert.ok(ratio > 0.5 && ratio < 2, `${ratio}`);
});

test('[H588] a guessed link tells neither what it missed nor whether the server has an owner', async (context) => {
  const token = 'q9dRf7uEo1aTj8hGs4mIxNcBw2Cz6yP0';
  const empty = await newApp(context);
  const { app: owned } = await newOwner(context);
  for (const address of ['/v1/first-run/check', '/v1/invitation/check']) {
    const answers = [empty, owned].map((app) => asking(app, {})('POST', address, { body: { token } }));
    const [one, other] = await Promise.all(answers);
    assert.deepEqual([one?.status, one?.body], [other?.status, other?.body]);
    assert.equal(one?.body.code, 'link-invalid');
  }
  const invited = {
    name: 'Cleo',
    email: 'cleo@x.example',
    role: 'agent',
    serves: true,
    skills: [],
    sendMail: false,
  };
  const owner = (await newOwner(context)).ask;
  const made = (await owner('POST', '/v1/invitations', { body: invited })).body as {
    readonly link: string;
    readonly invitation: { readonly invitationId: string };
  };
  await owner('DELETE', `/v1/invitations/${made.invitation.invitationId}`);
  const used = made.link.split('=').at(-1);
  const [gone, never] = [used, token].map((each) =>
    owner('POST', '/v1/invitation', { body: { token: each, name: 'Cleo', password: 'a long password' } }),
  );
  assert.deepEqual((await gone)?.body, (await never)?.body);
});

test('[H588] receipts and links of bookings that are made up are answered alike, near or far from a true one', async (context) => {
  const app = await newApp(context);
  const visitor = await newVisitor(context, app);
  const header = Buffer.from('{"alg":"HS256"}').toString('base64url');
  const claims = (audience: string) =>
    Buffer.from(JSON.stringify({ jti: 'x', aud: audience, exp: 4_000_000_000 })).toString('base64url');
  const signature = 'A'.repeat(43);
  const guesses = [
    'x',
    'x.y.z',
    ...['receipt:shop', 'booking:shop', 'booking:nowhere'].map(
      (audience) => `${header}.${claims(audience)}.${signature}`,
    ),
  ];
  const receipts = [];
  const bookings = [];
  for (const receipt of guesses) {
    receipts.push(JSON.stringify(await visitor.ask('redeemReceipt', { receipt, token: newToken() })));
    bookings.push(JSON.stringify(await askBooking(app, ADDRESSES.booking, receipt)));
  }
  assert.equal(new Set(receipts).size, 1, receipts.join('\n'));
  assert.equal(new Set(bookings).size, 1, bookings.join('\n'));
});

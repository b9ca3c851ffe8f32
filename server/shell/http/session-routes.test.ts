import assert from 'node:assert/strict';
import test from 'node:test';
import { ADDRESSES, CONSOLE_HEADER } from '../../protocol/index.ts';
import { signIn } from '../test/client.ts';
import { ANN, mailOf, newApp, PASSWORD, SITE_ORIGIN, type TestApp } from '../test/new-app.ts';

const HEADERS = { 'content-type': 'application/json', [CONSOLE_HEADER]: '1' };

const post = (app: TestApp, body: unknown, headers: Record<string, string> = HEADERS) =>
  fetch(app.url + ADDRESSES.session, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const codeOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { code: string }).code;

test('[H60] an agent signs in, is known by the cookie, and signs out', async (context) => {
  const app = await newApp(context);
  const entered = await post(app, { email: ' ANN@shop.example ', password: PASSWORD });
  assert.equal(entered.status, 201);
  assert.deepEqual(await entered.json(), {
    siteId: 'shop',
    siteName: 'Six Strings',
    accountId: 'ann',
    role: 'agent',
    agentId: 'ann',
    name: 'ANN',
    email: 'ann@shop.example',
  });
  const set = entered.headers.getSetCookie()[0] ?? '';
  assert.match(set, /^handpick-session=[\w-]{43};/);
  assert.match(set, /HttpOnly/);
  assert.match(set, /SameSite=Strict/);
  const headers = { ...HEADERS, cookie: set.split(';')[0] ?? '' };
  const known = await fetch(app.url + ADDRESSES.session, { headers });
  assert.equal(known.status, 200);
  await fetch(app.url + ADDRESSES.session, { method: 'DELETE', headers });
  const gone = await fetch(app.url + ADDRESSES.session, { headers });
  assert.deepEqual([gone.status, await codeOf(gone)], [401, 'sign-in-required']);
});

test('[H61] over https the cookie is bound to this host and to encryption', async (context) => {
  const app = await newApp(context, { config: { publicUrl: 'https://help.example' } });
  const entered = await post(app, { email: mailOf(ANN), password: PASSWORD });
  const set = entered.headers.getSetCookie()[0] ?? '';
  assert.match(set, /^__Host-handpick-session=/);
  assert.match(set, /Secure/);
  assert.match(set, /Path=\//);
});

test('[H61] the same holds where a trusted proxy says that it was https', async (context) => {
  const app = await newApp(context, { config: { trustedProxies: 1 } });
  const proxied = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'help.example' };
  const headers = { ...HEADERS, ...proxied, origin: 'https://help.example' };
  const entered = await post(app, { email: mailOf(ANN), password: PASSWORD }, headers);
  const set = entered.headers.getSetCookie()[0] ?? '';
  assert.match(set, /^__Host-handpick-session=.*Secure/);
  const cookie = set.split(';')[0] ?? '';
  assert.equal((await fetch(app.url + ADDRESSES.session, { headers: { ...headers, cookie } })).status, 200);
});

test('[H62] a wrong password and an unknown mail address read the same', async (context) => {
  const app = await newApp(context);
  const wrong = await post(app, { email: mailOf(ANN), password: 'wrong' });
  const unknown = await post(app, { email: 'nobody@shop.example', password: 'wrong' });
  assert.equal(wrong.status, 401);
  assert.deepEqual(await wrong.json(), await unknown.json());
});

test('[H64] writes need the header of the console, and no foreign page may sign in', async (context) => {
  const app = await newApp(context);
  const body = { email: mailOf(ANN), password: PASSWORD };
  assert.equal(await codeOf(await post(app, body, { 'content-type': 'application/json' })), 'malformed');
  assert.equal(await codeOf(await post(app, body, { ...HEADERS, origin: SITE_ORIGIN })), 'origin-refused');
  assert.equal(
    await codeOf(await post(app, body, { ...HEADERS, 'sec-fetch-site': 'cross-site' })),
    'origin-refused',
  );
  const elsewhere = await post(app, body, { ...HEADERS, origin: 'https://127.0.0.1' });
  const { detail } = (await elsewhere.json()) as { detail: string };
  assert.ok(detail.includes(`${app.url}/console`) && detail.includes('PUBLIC_URL'), detail);
  assert.equal((await post(app, body, { ...HEADERS, origin: app.url })).status, 201);
  const ticket = await fetch(app.url + ADDRESSES.socketTicket, { method: 'POST', headers: HEADERS });
  assert.equal(await codeOf(ticket), 'sign-in-required');
});

const BODIES: readonly (readonly [string, string])[] = [
  ['{', 'malformed'],
  ['', 'malformed'],
  ['null', 'malformed'],
  ['[]', 'malformed'],
  ['{"email":1,"password":null}', 'malformed'],
  ['{"email":"ann@shop.example","password":{"$ne":""}}', 'malformed'],
  [`{"email":"${'x'.repeat(5_000)}"}`, 'too-large'],
];

for (const [body, code] of BODIES) {
  test(`[H65] the sign-in ${body.slice(0, 40)} is refused as ${code}`, async (context) => {
    const app = await newApp(context);
    const response = await post(app, body);
    assert.match(response.headers.get('content-type') ?? '', /problem\+json/);
    assert.equal(await codeOf(response), code);
    assert.equal(app.lines.filter(({ level }) => level === 'error').length, 0);
  });
}

test('[H66] no token stands in the store, and no token, mail or word in the log', async (context) => {
  const app = await newApp(context);
  const cookie = await signIn(app, ANN);
  await post(app, { email: mailOf(ANN), password: 'wrong password' });
  const token = cookie.split('=')[1] ?? '';
  assert.equal(await app.store.findSession(token, Date.now()), null);
  const written = JSON.stringify(app.lines);
  for (const secret of [token, mailOf(ANN), 'wrong password']) assert.ok(!written.includes(secret));
});

import assert from 'node:assert/strict';
import test from 'node:test';
import type { Store } from '../../store/index.ts';
import { ANN, newApp, SITE, SITE_ORIGIN } from '../test/new-app.ts';
import { signIn } from '../test/client.ts';
import { API_BOUNDS } from './bounds.ts';
import { askAs, asking, askWithKey, newOwner } from './test/new-owner.ts';

const FORM = { name: 'Seven Strings', zone: 'Europe/Berlin', origins: [SITE_ORIGIN] };

test('[H400] whoever is signed in asks what the role allows, and a key what its scopes allow', async (context) => {
  const { app, ask } = await newOwner(context);
  assert.equal((await ask('GET', '/v1/site')).body.siteId, SITE);
  const supervisor = await askAs(app, 'supervisor', 'sue');
  assert.equal((await supervisor('GET', '/v1/site')).status, 200);
  const refused = await supervisor('GET', '/v1/keys');
  assert.deepEqual(
    [refused.status, refused.body.code, refused.body.scope],
    [403, 'scope-missing', 'keys:write'],
  );
  const agent = asking(app, { cookie: await signIn(app, ANN) });
  assert.equal((await agent('GET', '/v1/site')).status, 403);
  const key = await askWithKey(app, ['site:read']);
  assert.equal((await key('GET', '/v1/site')).body.siteId, SITE);
  assert.equal((await key('PUT', '/v1/site', { body: FORM })).status, 403);
});

test('[H400] nobody, and whoever shows a wrong key, is told how to ask', async (context) => {
  const app = await newApp(context);
  const nobody = await asking(app, {})('GET', '/v1/site');
  assert.deepEqual([nobody.status, nobody.body.code], [401, 'sign-in-required']);
  assert.equal(nobody.response.headers.get('www-authenticate'), 'Bearer');
  const wrong = asking(app, { authorization: 'Bearer hpk_wrong' });
  assert.equal((await wrong('GET', '/v1/site')).body.code, 'key-invalid');
  for (let again = 0; again < API_BOUNDS.wrongKeysPerAddressPerTenSeconds; again += 1)
    await wrong('GET', '/v1/site');
  assert.equal((await wrong('GET', '/v1/site')).body.code, 'too-many');
});

test('[H401] a write of a browser is meant by a page of this server; a key needs no page', async (context) => {
  const { app, cookie, ask } = await newOwner(context);
  const { etag } = await ask('GET', '/v1/site');
  const headers = { 'if-match': etag ?? '' };
  const bare = asking(app, { cookie });
  assert.equal((await bare('PUT', '/v1/site', { body: FORM, headers })).body.code, 'malformed');
  const foreign = { ...headers, origin: SITE_ORIGIN };
  assert.equal((await ask('PUT', '/v1/site', { body: FORM, headers: foreign })).body.code, 'origin-refused');
  const key = await askWithKey(app, ['site:write']);
  assert.equal((await key('PUT', '/v1/site', { body: FORM, headers })).status, 200);
});

test('[H404] whatever is wrong with a request is said field by field, and nothing is saved', async (context) => {
  const { ask } = await newOwner(context);
  const before = await ask('GET', '/v1/site');
  const headers = { 'if-match': before.etag ?? '' };
  const body = { name: '', zone: 'Mars/Base', origins: ['shop.example'], colour: 'red' };
  const refused = await ask('PUT', '/v1/site', { body, headers });
  assert.equal(refused.status, 422);
  assert.match(refused.response.headers.get('content-type') ?? '', /^application\/problem\+json/);
  const errors = refused.body.errors as readonly { readonly field: string; readonly detail: string }[];
  assert.deepEqual(errors.map(({ field }) => field).sort(), ['colour', 'name', 'origins.0', 'zone']);
  for (const { detail } of errors) assert.match(detail, /\.$/);
  assert.deepEqual((await ask('GET', '/v1/site')).body, before.body);
  assert.equal((await ask('PUT', '/v1/site', { body: '{', headers })).body.code, 'malformed');
  const text = { ...headers, 'content-type': 'text/plain' };
  assert.equal((await ask('PUT', '/v1/site', { body: 'name', headers: text })).body.code, 'malformed');
  const long = { ...FORM, name: 'a'.repeat(API_BOUNDS.bodyBytes) };
  assert.equal((await ask('PUT', '/v1/site', { body: long, headers })).status, 413);
});

test('[H405] the same write under one key has one effect and one answer', async (context) => {
  const { ask } = await newOwner(context);
  const { etag } = await ask('GET', '/v1/site');
  const headers = { 'if-match': etag ?? '', 'idempotency-key': 'once' };
  const first = await ask('PUT', '/v1/site', { body: FORM, headers });
  assert.equal(first.status, 200);
  const again = await ask('PUT', '/v1/site', { body: FORM, headers });
  assert.deepEqual([again.status, again.body, again.etag], [first.status, first.body, first.etag]);
  const other = await ask('PUT', '/v1/site', { body: { ...FORM, name: 'Eight' }, headers });
  assert.deepEqual([other.status, other.body.code], [422, 'key-reused']);
  const strange = { ...headers, 'idempotency-key': 'with spaces' };
  assert.equal((await ask('PUT', '/v1/site', { body: FORM, headers: strange })).body.code, 'malformed');
});

test('[H405] of two at once one is done, and a secret is not told twice', async (context) => {
  const { ask } = await newOwner(context);
  const asked = { body: { name: 'Shop', scopes: ['site:read'] }, headers: { 'idempotency-key': 'once' } };
  const both = await Promise.all([ask('POST', '/v1/keys', asked), ask('POST', '/v1/keys', asked)]);
  const statuses = both.map(({ status }) => status).sort();
  assert.deepEqual(statuses, [201, 409]);
  assert.equal((await ask('POST', '/v1/keys', asked)).body.code, 'secret-shown');
  const { items } = (await ask('GET', '/v1/keys')).body as { readonly items: readonly unknown[] };
  assert.equal(items.length, 1);
});

test('[H432] a write that began and was not answered is not done twice', async (context) => {
  let isStopping = false;
  const wrapStore = (store: Store): Store => ({
    ...store,
    settleAnswer: (...settled) =>
      isStopping ? Promise.reject(new Error('The server stops here.')) : store.settleAnswer(...settled),
  });
  const { ask } = await newOwner(context, { wrapStore });
  const made = { body: { name: 'Shop', scopes: ['site:read'] }, headers: { 'idempotency-key': 'made' } };
  const { etag } = await ask('GET', '/v1/site');
  const set = { body: FORM, headers: { 'if-match': etag ?? '', 'idempotency-key': 'set' } };
  isStopping = true;
  assert.equal((await ask('POST', '/v1/keys', made)).status, 503);
  const order = {
    subject: 'customer-7',
    at: 1,
    kind: 'order',
    channel: 'web',
    name: 'ordered',
    source: 'shop',
  };
  const told = { body: { touchpoints: [order] }, headers: { 'idempotency-key': 'told' } };
  assert.equal((await ask('POST', '/v1/touchpoints', told)).status, 503);
  assert.equal((await ask('PUT', '/v1/site', set)).status, 503);
  isStopping = false;
  assert.equal((await ask('POST', '/v1/keys', made)).body.code, 'secret-shown');
  assert.equal((await ask('POST', '/v1/touchpoints', told)).body.code, 'outcome-unknown');
  assert.equal((await ask('PUT', '/v1/site', set)).body.code, 'changed-meanwhile');
  const { items } = (await ask('GET', '/v1/keys')).body as { readonly items: readonly unknown[] };
  assert.equal(items.length, 1);
});

test('[H406] of two who change the same thing the second is told who changed it, and what it is now', async (context) => {
  const { app, ask } = await newOwner(context);
  const other = await askAs(app, 'owner', 'oscar');
  const { etag } = await ask('GET', '/v1/site');
  const headers = { 'if-match': etag ?? '' };
  assert.equal((await ask('PUT', '/v1/site', { body: FORM })).body.code, 'version-needed');
  const saved = await ask('PUT', '/v1/site', { body: FORM, headers });
  assert.equal(saved.status, 200);
  const late = await other('PUT', '/v1/site', { body: { ...FORM, name: 'Eight Strings' }, headers });
  assert.deepEqual([late.status, late.body.changedBy], [412, 'Olivia']);
  assert.deepEqual([late.body.current, late.body.etag], [saved.body, saved.etag]);
  const unchanged = await ask('GET', '/v1/site', { headers: { 'if-none-match': saved.etag ?? '' } });
  assert.equal(unchanged.status, 304);
  const race = { body: FORM, headers: { 'if-match': saved.etag ?? '' } };
  const both = await Promise.all([
    ask('PUT', '/v1/site', { ...race, body: { ...FORM, zone: 'UTC' } }),
    other('PUT', '/v1/site', { ...race, body: { ...FORM, zone: 'Asia/Tokyo' } }),
  ]);
  assert.deepEqual(both.map(({ status }) => status).sort(), [200, 412]);
});

test('[H407] a list comes in pages whose cursors open that list and nothing else', async (context) => {
  const { app, ask } = await newOwner(context);
  for (const name of ['One', 'Two', 'Three'])
    await ask('POST', '/v1/keys', { body: { name, scopes: ['site:read'] } });
  const names: unknown[] = [];
  let cursor: string | null = '';
  for (let page = 0; page < 5 && cursor !== null; page += 1) {
    const address = `/v1/keys?limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`;
    const { body } = await ask('GET', address);
    names.push(...(body.items as readonly { readonly name: string }[]).map(({ name }) => name));
    cursor = body.nextCursor as string | null;
  }
  assert.deepEqual(names.sort(), ['One', 'Three', 'Two']);
  assert.equal(cursor, null);
  const { body } = await ask('GET', '/v1/keys?limit=1');
  const forged = `${String(body.nextCursor).slice(0, -2)}xx`;
  assert.equal((await ask('GET', `/v1/keys?cursor=${forged}`)).body.code, 'cursor-invalid');
  assert.equal((await ask('GET', '/v1/keys?limit=0')).status, 422);
  await app.store.saveSite({ siteId: 'other' as typeof SITE, name: 'Other', origins: [] });
});

test('[H408] a caller asks only so often, and others are not held up by it', async (context) => {
  const { app, ask } = await newOwner(context);
  const key = await askWithKey(app, ['site:read']);
  const most = API_BOUNDS.requestsPerCallerPerTenSeconds;
  const all = await Promise.all(Array.from({ length: most + 1 }, () => key('GET', '/v1/site')));
  const refused = all.filter(({ status }) => status === 429);
  assert.equal(refused.length, 1);
  assert.ok(refused[0]?.response.headers.get('retry-after'));
  assert.equal((await ask('GET', '/v1/site')).status, 200);
});

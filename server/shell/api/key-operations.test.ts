import assert from 'node:assert/strict';
import test from 'node:test';
import { SITE } from '../test/new-app.ts';
import { asking, askAs, askWithKey, newOwner } from './test/new-owner.ts';

type Keys = { readonly items: readonly { readonly keyId: string; readonly usedAt: number | null }[] };

test('[H409] the secret of a key is shown once, kept as a hash, and ends with the key', async (context) => {
  const { app, ask } = await newOwner(context);
  const made = await ask('POST', '/v1/keys', { body: { name: 'Shop', scopes: ['site:read'] } });
  assert.equal(made.status, 201);
  const { secret, key } = made.body as { readonly secret: string; readonly key: { readonly keyId: string } };
  assert.match(secret, /^hpk_[\w-]{43}$/);
  const [stored] = await app.store.readApiKeys(SITE);
  assert.ok(!JSON.stringify(stored).includes(secret.slice(4)));
  const program = asking(app, { authorization: `Bearer ${secret}` });
  assert.equal((await program('GET', '/v1/site')).status, 200);
  const listed = (await ask('GET', '/v1/keys')).body as Keys;
  assert.ok(!JSON.stringify(listed).includes(secret.slice(4)));
  assert.notEqual(listed.items[0]?.usedAt, null);
  assert.equal((await ask('DELETE', `/v1/keys/${key.keyId}`)).status, 200);
  assert.equal((await program('GET', '/v1/site')).body.code, 'key-invalid');
  assert.equal((await ask('DELETE', `/v1/keys/${key.keyId}`)).status, 404);
});

test('[H410] no key has more scopes than whoever makes it, and keys make none', async (context) => {
  const { app, ask } = await newOwner(context);
  const program = await askWithKey(app, ['keys:write', 'site:read']);
  const body = { name: 'Shop', scopes: ['site:read'] };
  assert.equal((await program('POST', '/v1/keys', { body })).status, 422);
  const chain = await ask('POST', '/v1/keys', { body: { name: 'Shop', scopes: ['keys:write'] } });
  assert.deepEqual([chain.status, chain.body.field], [422, 'scopes']);
  const none = await ask('POST', '/v1/keys', { body: { name: 'Shop', scopes: [] } });
  assert.equal(none.body.field, 'scopes');
  const supervisor = await askAs(app, 'supervisor', 'sue');
  assert.equal((await supervisor('POST', '/v1/keys', { body })).status, 403);
});

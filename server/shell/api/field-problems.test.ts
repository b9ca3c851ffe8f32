import assert from 'node:assert/strict';
import test from 'node:test';
import type { FieldProblem } from '../../protocol/index.ts';
import { newOwner, type Ask } from './test/new-owner.ts';

const HOOK = { url: 'https://10.0.0.7/in', label: 'Orders', events: [], withWords: false, enabled: true };
const CLEO = { name: 'Cleo', email: 'cleo@', role: 'agent', serves: true, skills: [], sendMail: false };

async function problemsOf(ask: Ask, address: string, body: object, headers = {}) {
  const { body: answered } = await ask(address === '/v1/site' ? 'PUT' : 'POST', address, { body, headers });
  const errors = (answered.errors ?? []) as readonly FieldProblem[];
  return errors.map(({ field, code, data }) => [field, code, ...(data === undefined ? [] : [data])]);
}

test('[H435] what is wrong with a field has a code and what its sentence is made of', async (context) => {
  const { ask } = await newOwner(context);
  const of = (address: string, body: object, headers = {}) => problemsOf(ask, address, body, headers);
  const { etag } = await ask('GET', '/v1/site');
  assert.deepEqual(await of('/v1/webhooks', HOOK), [['url', 'webhook-private']]);
  assert.deepEqual(await of('/v1/webhooks', { ...HOOK, url: 'nowhere' }), [['url', 'form-wrong']]);
  assert.deepEqual(await of('/v1/keys', { name: ' ', scopes: [] }), [
    ['name', 'text-empty'],
    ['scopes', 'too-few', { least: 1 }],
  ]);
  assert.deepEqual(await of('/v1/keys', { name: 'a'.repeat(500), scopes: ['keys:write'], colour: 1 }), [
    ['name', 'text-too-long', { most: 80 }],
    ['colour', 'field-unknown', { names: 'colour' }],
  ]);
  assert.deepEqual(await of('/v1/keys', { name: 'Shop', scopes: ['keys:write'] }), [
    ['scopes', 'keys-make-none'],
  ]);
  assert.deepEqual(await of('/v1/invitations', { ...CLEO, role: 'boss', serves: undefined }), [
    ['email', 'email-wrong'],
    ['role', 'not-offered'],
    ['serves', 'needed'],
  ]);
  const site = { name: 'Six', zone: 'Nowhere', origins: ['https://shop.example/help', 'https://*.example'] };
  assert.deepEqual(await of('/v1/site', site, { 'if-match': etag ?? '' }), [
    ['zone', 'zone-wrong'],
    ['origins.0', 'origin-path', { meant: 'https://shop.example' }],
    ['origins.1', 'origin-star'],
  ]);
});

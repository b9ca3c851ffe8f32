import assert from 'node:assert/strict';
import test from 'node:test';
import type { Store } from '../../store/index.ts';
import { failingStore } from '../test/failing-store.ts';
import { newOwner } from './test/new-owner.ts';

const MADE = {
  '/v1/keys': { name: 'Orders', scopes: ['measures:read'] },
  '/v1/webhooks': {
    url: 'http://localhost:9/hooks',
    label: 'Orders',
    events: ['booking.made'],
    withWords: false,
    enabled: true,
  },
} as const;

for (const [address, body] of Object.entries(MADE)) {
  test(`[H545] that a secret was made is written with it, and in no doubt: ${address}`, async (context) => {
    const failing = new Set<keyof Store>();
    const { ask } = await newOwner(context, { wrapStore: (store) => failingStore(store, failing) });
    // As if the server stopped between the effect and what follows it.
    failing.add('settleAnswer');
    const asked = { body, headers: { 'idempotency-key': 'one' } };
    assert.equal((await ask('POST', address, asked)).status, 503);
    failing.clear();
    const again = await ask('POST', address, asked);
    assert.equal(again.body.code, 'secret-shown');
    const { items } = (await ask('GET', address)).body as { items: { label?: string; name?: string }[] };
    assert.equal(items.filter(({ label, name }) => (label ?? name) === 'Orders').length, 1);
  });
}

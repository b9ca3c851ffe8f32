import assert from 'node:assert/strict';
import test from 'node:test';
import { newOwner } from '../api/test/new-owner.ts';
import { SITE } from '../test/new-app.ts';
import { keepVisitorKey, readVisitorKeys } from './visitor-key.ts';
import { systemRandom } from '../system.ts';

test('[H523] a visitor key changes over without a gap, and the one before ends with the overlap', async (context) => {
  const { app, ask } = await newOwner(context);
  const { store } = app;
  const first = await keepVisitorKey({ store, random: systemRandom }, SITE);
  const rotate = (overlapSeconds: number) =>
    ask('POST', '/v1/visitor-key', {
      body: { overlapSeconds },
      headers: { 'idempotency-key': `rotate-${overlapSeconds}` },
    });
  const { key, previousUntil } = (await rotate(60)).body as { key: string; previousUntil: number };
  assert.deepEqual(await readVisitorKeys(store, SITE, previousUntil - 1), [key, first]);
  assert.deepEqual(await readVisitorKeys(store, SITE, previousUntil), [key]);
  assert.equal((await rotate(60)).body.code, 'secret-shown');
  const last = (await rotate(0)).body as { key: string; previousUntil: null };
  assert.deepEqual([last.previousUntil, await readVisitorKeys(store, SITE, 0)], [null, [last.key]]);
});

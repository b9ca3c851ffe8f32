import assert from 'node:assert/strict';
import test from 'node:test';
import { createMemoryStore } from '../store/index.ts';
import { Signing, type SignedFor } from './signing.ts';
import { systemRandom } from './system.ts';

const RECEIPT: SignedFor = { purpose: 'receipt', siteId: 'shop' };
const NOW = Date.UTC(2026, 0, 1);

test('[H150] what was signed is read until its time, for its purpose and its site only', async () => {
  const signing = new Signing(createMemoryStore(), systemRandom);
  const signed = await signing.sign('one', RECEIPT, NOW + 1_000);
  assert.equal(await signing.read(signed, RECEIPT, NOW), 'one');
  assert.equal(await signing.read(signed, RECEIPT, NOW + 1_001), null);
  assert.equal(await signing.read(signed, { ...RECEIPT, purpose: 'booking' }, NOW), null);
  assert.equal(await signing.read(signed, { ...RECEIPT, siteId: 'bakery' }, NOW), null);
});

test('[H150] what was changed, or signed elsewhere or not at all, is not read', async () => {
  const signing = new Signing(createMemoryStore(), systemRandom);
  const signed = await signing.sign('one', RECEIPT, NOW + 1_000);
  const [header, payload, signature] = signed.split('.');
  const forged = Buffer.from(JSON.stringify({ jti: 'two', aud: 'receipt:shop', exp: NOW })).toString(
    'base64url',
  );
  const none = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
  const wrong = [
    `${header}.${forged}.${signature}`,
    `${none}.${payload}.`,
    signed.slice(0, -4),
    '',
    'nonsense',
  ];
  for (const text of wrong) assert.equal(await signing.read(text, RECEIPT, NOW), null);
  const elsewhere = new Signing(createMemoryStore(), systemRandom);
  assert.equal(await elsewhere.read(signed, RECEIPT, NOW), null);
});

test('[H150] the secret is one for the installation, and a store that failed is asked again', async () => {
  const store = createMemoryStore();
  const [one, two] = [new Signing(store, systemRandom), new Signing(store, systemRandom)];
  const signed = await one.sign('one', RECEIPT, NOW + 1_000);
  assert.equal(await two.read(signed, RECEIPT, NOW), 'one');
  let fails = true;
  const moody = new Signing(
    { keepSecret: (...given) => (fails ? Promise.reject(new Error('down')) : store.keepSecret(...given)) },
    systemRandom,
  );
  await assert.rejects(moody.sign('two', RECEIPT, NOW), /down/);
  fails = false;
  assert.equal(await moody.read(signed, RECEIPT, NOW), 'one');
});

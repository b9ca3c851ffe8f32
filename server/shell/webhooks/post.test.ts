import assert from 'node:assert/strict';
import test from 'node:test';
import { isPublicAddress, reach } from './addresses.ts';
import { WEBHOOK_BOUNDS } from './bounds.ts';
import { post } from './post.ts';
import { newReceiver } from './test/receiver.ts';

const CLOSED = [
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  'fe80::1',
  'fc00::1',
  'fd12:3456::1',
  'ff02::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::a00:1',
  '2002:7f00:1::',
  '2001:db8::1',
  'not an address',
];

test('[H510] only public addresses are reached, and none of a host whose other address is not', async () => {
  for (const address of CLOSED) assert.equal(isPublicAddress(address), false, address);
  for (const address of ['8.8.8.8', '172.32.0.1', '2606:4700::1111']) assert.ok(isPublicAddress(address));
  const ask = async (url: string, addresses: readonly string[], localWebhooks = false) =>
    reach(new URL(url), { resolve: async () => addresses, localWebhooks });
  assert.ok((await ask('https://a.example', ['8.8.8.8'])).ok);
  for (const addresses of [['127.0.0.1'], ['8.8.8.8', '10.0.0.1'], []]) {
    assert.ok(!(await ask('https://a.example', addresses)).ok, addresses.join());
    assert.ok(!(await ask('https://a.example', addresses, true)).ok, 'in development neither');
  }
  assert.ok(!(await ask('http://a.example', ['8.8.8.8'])).ok, 'without https');
  assert.ok(!(await ask('https://me:secret@a.example', ['8.8.8.8'])).ok);
  assert.ok(!(await ask('http://localhost:80', ['127.0.0.1'])).ok);
  assert.ok((await ask('http://localhost:80', ['127.0.0.1'], true)).ok);
  assert.ok(!(await ask('http://localhost:80', ['10.0.0.1'], true)).ok);
});

test('[H510] a number in other clothes is the address that it is', async () => {
  for (const host of ['0x7f.1', '2130706433', '127.1', '[::ffff:7f00:1]']) {
    const reached = await reach(new URL(`https://${host}/`), {
      resolve: async (name) => [name],
      localWebhooks: false,
    });
    assert.ok(!reached.ok, host);
  }
});

test('[H511] a name is resolved once, and the connection goes to that very address', async (context) => {
  const { received, port } = await newReceiver(context);
  let asked = 0;
  const resolve = async () => {
    asked += 1;
    return asked === 1 ? ['127.0.0.1'] : ['127.0.0.9'];
  };
  const posted = await post(`http://localhost:${port}/in`, '{}', {}, { resolve, localWebhooks: true });
  assert.deepEqual([posted.ok && posted.status, asked], [204, 1]);
  assert.equal(received[0]?.headers.host, `localhost:${port}`);
});

test('[H512] no redirect is followed, no answer is read without end, and no try lasts without end', async (context) => {
  const postage = { resolve: async () => ['127.0.0.1'], localWebhooks: true, tryMilliseconds: 300 };
  const other = await newReceiver(context);
  const moved = await newReceiver(context, { status: 302, headers: { location: other.url } });
  const followed = await post(moved.url, '{}', {}, postage);
  assert.deepEqual([followed.ok && followed.status, other.received.length], [302, 0]);
  const endless = await newReceiver(context, { status: 200, body: 'x'.repeat(5_000_000) });
  const long = await post(endless.url, '{}', {}, { ...postage, tryMilliseconds: 5_000 });
  assert.equal(long.ok && long.response.length, WEBHOOK_BOUNDS.responseCharacters);
  const silent = { ...postage, resolve: () => new Promise<never>(() => undefined) };
  const late = await post(moved.url, '{}', {}, silent);
  assert.deepEqual(late, { ok: false, problem: 'It took too long.' });
});

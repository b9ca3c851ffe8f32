import assert from 'node:assert/strict';
import test from 'node:test';
import { remoteAddress } from './remote-address.ts';

const PROXY = '10.0.0.1';
const from = (forwarded: string | undefined, proxies: number) =>
  remoteAddress(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }, PROXY, proxies);

test('[H101] without a proxy of our own nobody can claim another address', () => {
  assert.equal(from(undefined, 0), PROXY);
  assert.equal(from('192.0.2.7', 0), PROXY);
});

test('[H101] behind our own proxies the address is what the outermost of them saw', () => {
  assert.equal(from('192.0.2.7', 1), '192.0.2.7');
  assert.equal(from('198.51.100.9, 192.0.2.7', 1), '192.0.2.7');
  assert.equal(from('198.51.100.9, 192.0.2.7, 10.0.0.2', 2), '192.0.2.7');
});

test('[H101] fewer entries than proxies give the first there is', () => {
  assert.equal(from('192.0.2.7', 3), '192.0.2.7');
  assert.equal(from(undefined, 2), PROXY);
  assert.equal(from(' , ', 1), PROXY);
});

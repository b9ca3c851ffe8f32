import assert from 'node:assert/strict';
import test from 'node:test';
import { BOUNDS } from './bounds.ts';
import { addressKey } from './limiter.ts';
import type { isSlow } from './slow-readers.ts';
import { closeSlow } from './slow-readers.ts';

const reader = (held: readonly string[]) => {
  const closed: unknown[] = [];
  const conn = {
    writeBuffer: held.map((data) => ({ data })),
    close: (discard: unknown) => closed.push(discard),
  };
  return { socket: { conn } as unknown as Parameters<typeof isSlow>[0], closed };
};

test('[H16] a reader who does not take what is sent is closed at a cap of packets or of bytes', () => {
  const quick = reader(['x']);
  const many = reader(Array.from({ length: BOUNDS.unsentPackets + 1 }, () => 'x'));
  const large = reader(['x'.repeat(BOUNDS.unsentBytes + 1)]);
  for (const { socket } of [quick, many, large]) closeSlow(socket);
  assert.deepEqual([quick.closed, many.closed, large.closed], [[], [true], [true]]);
});

test('[H63] a household with many addresses of IPv6 counts as one', () => {
  assert.equal(addressKey('2001:db8:1:2:3:4:5:6'), addressKey('2001:db8:1:2:ffff::1'));
  assert.notEqual(addressKey('2001:db8:1:2::1'), addressKey('2001:db8:1:3::1'));
  assert.equal(addressKey('2001:db8::1'), '2001:db8:0:0');
  assert.equal(addressKey('192.0.2.1'), '192.0.2.1');
  assert.equal(addressKey('::ffff:192.0.2.1'), '::ffff:192.0.2.1');
});

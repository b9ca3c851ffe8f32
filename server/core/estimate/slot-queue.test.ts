import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { SlotQueue } from './slot-queue.ts';

test('[E24] slots free in the order of time, the lower agent first when two do at once', () => {
  const slot = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 5 }));
  fc.assert(
    fc.property(fc.array(slot, { maxLength: 60 }), (slots) => {
      const queue = new SlotQueue(slots.length);
      for (const [seconds, agent] of slots) queue.push(seconds, agent);
      const freed: [number, number][] = [];
      while (queue.size > 0) freed.push([queue.nextSeconds, queue.pop()]);
      assert.deepEqual(
        freed,
        [...slots].sort((left, right) => left[0] - right[0] || left[1] - right[1]),
      );
      assert.equal(queue.nextSeconds, Infinity);
    }),
    { seed: 7, numRuns: 300 },
  );
});

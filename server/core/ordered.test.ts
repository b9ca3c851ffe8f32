import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { firstOf, inserted, ordered, removed, type Ordered } from './ordered.ts';

const compare = (a: number, b: number): number => a - b;

test('[C39] the ordered set holds each item once, in order, whatever comes and goes', () => {
  const act = fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 200 }));
  fc.assert(
    fc.property(fc.array(act, { maxLength: 400 }), (acts) => {
      let set: Ordered<number> = [];
      const expected = new Set<number>();
      for (const [isInserted, item] of acts) {
        const before = set;
        const copy = set.map((chunk) => [...chunk]);
        set = isInserted ? inserted(set, item, compare) : removed(set, item, compare);
        if (isInserted) expected.add(item);
        else expected.delete(item);
        assert.deepEqual(before, copy, 'the older set was changed');
        assert.ok(set.every((chunk) => chunk.length > 0 && chunk.length <= 64));
      }
      const sorted = [...expected].sort(compare);
      assert.deepEqual(set.flat(), sorted);
      assert.equal(firstOf(set), sorted[0] ?? null);
      assert.deepEqual(ordered([...expected], compare).flat(), sorted);
    }),
    { seed: 7, numRuns: 200 },
  );
});

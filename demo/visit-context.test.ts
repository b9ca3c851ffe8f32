import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { VisitContext } from '../server/protocol/index.ts';
import { visitContext } from '../server/shell/context-schema.ts';
import { boundedContext } from '../widget/session/visit-context.ts';

const text = fc.string({ unit: 'binary', maxLength: 400 });
const value = fc.oneof(text, fc.double(), fc.boolean(), fc.constant(null), fc.array(text, { maxLength: 2 }));
const attributes = fc.dictionary(text, value, { maxKeys: 30 });
const touchpoint = fc.record({
  name: fc.oneof(text, fc.constant(undefined)),
  at: fc.integer({ min: -1_000, max: 4_000_000 }),
  data: attributes,
});
const address = fc.oneof(text, fc.webUrl({ withFragments: true, withQueryParameters: true }));
const said = fc.record({
  page: fc.option(fc.record({ address, title: text })),
  attributes,
  touchpoints: fc.array(touchpoint, { maxLength: 60 }),
});

test('[P215] whatever a page says, the server takes what the element makes of it', () => {
  fc.assert(
    fc.property(said, (anything) => {
      const parsed = visitContext.safeParse(boundedContext(anything as VisitContext));
      assert.ok(parsed.success, parsed.error?.message);
    }),
    { numRuns: 300 },
  );
});

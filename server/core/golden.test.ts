import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { decided, type GoldenCase } from './test/golden.ts';

const file = new URL('./test/golden-dispatch.json', import.meta.url);
const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly GoldenCase[];

test('[C74] each of the golden situations is decided as it should be', async (context) => {
  for (const golden of cases) {
    await context.test(golden.title, () => assert.equal(decided(golden), golden.expected));
  }
  assert.equal(cases.length, 14);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import type { SiteId } from '../../protocol/index.ts';
import { createMemoryStore } from '../../store/index.ts';
import { manage } from './command.ts';
import { systemClock, systemRandom } from '../system.ts';
import { readClaims } from '../vouching/claims.ts';
import { signed } from '../vouching/test/sign.ts';

const SITE = ['add-site', 'shop', '--name', 'Six Strings', '--origin', 'https://shop.example'];

test('[H304] the key that is shown signs, stays the same, and a new one takes its place', async () => {
  const store = createMemoryStore();
  const tools = { store, clock: systemClock, random: systemRandom, readPassword: async () => null };
  assert.ok(!(await manage(['visitor-key', 'shop'], tools)).ok, 'there is no such site');
  await manage(SITE, tools);
  const shown = await manage(['visitor-key', 'shop'], tools);
  assert.ok(shown.ok && shown.sentence.length === 43, '256 bits');
  assert.deepEqual(await manage(['visitor-key', 'shop'], tools), shown);
  const read = async (key: string) => {
    const given = await signed(store, 'customer-7', { key: shown.sentence });
    return readClaims(given, key, 'shop' as SiteId, Date.now());
  };
  assert.ok((await read(shown.sentence)).ok);
  const changed = await manage(['visitor-key', 'shop', '--new'], tools);
  assert.ok(changed.ok && changed.sentence !== shown.sentence);
  assert.deepEqual(await manage(['visitor-key', 'shop'], tools), changed);
  assert.ok(!(await read(changed.sentence)).ok, 'what was signed before is believed no more');
  for (const wrong of [['visitor-key'], ['visitor-key', 'shop', '--colour']]) {
    assert.ok(!(await manage(wrong, tools)).ok);
  }
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { prefixOf, termsOf } from '../../server/core/index.ts';
import { createMemoryStore } from '../../server/store/index.ts';
import { seedKnowledge } from './knowledge.ts';
import { DEMO_SITE, SHOP_NAME } from './seed.ts';
import { SKILL_LABELS } from './skills.ts';

const server = 'http://localhost:4000';
const now = Date.UTC(2026, 10, 20, 15);

async function shop() {
  const store = createMemoryStore();
  await store.saveSite({ siteId: DEMO_SITE, name: SHOP_NAME, origins: [server] });
  await seedKnowledge(store, DEMO_SITE, server, now);
  return store;
}

test('[D142] the shop knows something for each of its usual questions, in its own skills', async () => {
  const store = await shop();
  const first = async (text: string): Promise<string | undefined> => {
    const query = { terms: termsOf(text), prefix: prefixOf(text) };
    return (await store.findKnowledge(DEMO_SITE, query, 1))[0]?.entryId;
  };
  assert.equal(await first('Can I return the Larkspur?'), 'returns');
  assert.equal(await first('The low strings are buzzing'), 'fret-buzz');
  assert.equal(await first('where is my parcel, it is late'), 'parcel-late');
  assert.equal(await first('how old might this guitar be'), 'dating-a-guitar');
  assert.equal(await first('Meine Saiten schnarren'), 'saiten-schnarren');
  const entries = await store.readKnowledge(DEMO_SITE, null);
  assert.ok(entries.length >= 12);
  for (const { entryId, skills } of entries)
    for (const skill of skills) assert.ok(Object.hasOwn(SKILL_LABELS, skill), `${entryId}: ${skill}`);
  const links = entries.flatMap((entry) => (entry.kind === 'article' ? [entry.link] : []));
  assert.ok(links.length > 0 && links.every((link) => link.startsWith(`${server}/`)));
});

test('[D142] what somebody has changed in what the shop knows stays', async () => {
  const store = await shop();
  const [entry, ...others] = await store.readKnowledge(DEMO_SITE, null);
  assert.ok(entry);
  const changed = { ...entry, title: 'Changed by hand' };
  await store.saveKnowledge(DEMO_SITE, [changed], 'keep');
  await seedKnowledge(store, DEMO_SITE, server, now + 1);
  assert.deepEqual(await store.readKnowledge(DEMO_SITE, null), [changed, ...others]);
});

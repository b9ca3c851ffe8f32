import assert from 'node:assert/strict';
import test from 'node:test';
import type { SiteId } from '../../protocol/index.ts';
import { createMemoryStore } from '../../store/index.ts';
import { manage, type ManageTools } from './command.ts';
import { systemClock, systemRandom } from '../system.ts';

const SHOP = 'shop' as SiteId;

async function newTools(): Promise<ManageTools> {
  const store = createMemoryStore();
  const tools = { store, clock: systemClock, random: systemRandom, readPassword: async () => null };
  await manage(['add-site', SHOP, '--name', 'Shop', '--origin', 'https://shop.example'], tools);
  return tools;
}

test('[H249] the quick replies of a site are replaced whole by the command line, shown, and taken away', async () => {
  const tools = await newTools();
  const ask = (...words: string[]) => manage(['replies', SHOP, ...words], tools);
  assert.match((await ask()).sentence, /no quick replies/);
  const set = await ask('--reply', 'hello=Hello {visitor}, 1 + 1 = 2', '--reply', 'bye=Good bye.');
  assert.deepEqual(set, { ok: true, sentence: '/hello  Hello {visitor}, 1 + 1 = 2\n/bye  Good bye.' });
  assert.deepEqual(await tools.store.readQuickReplies(SHOP, null), [
    { shortcut: 'hello', text: 'Hello {visitor}, 1 + 1 = 2' },
    { shortcut: 'bye', text: 'Good bye.' },
  ]);
  assert.equal((await ask()).sentence, set.sentence);
  assert.ok((await ask('--none')).ok);
  assert.deepEqual(await tools.store.readQuickReplies(SHOP, null), []);
});

test('[H249] what is no quick reply is refused, and nothing changes', async () => {
  const tools = await newTools();
  await manage(['replies', SHOP, '--reply', 'bye=Good bye.'], tools);
  const wrong = [
    ['replies'],
    ['replies', 'nowhere', '--none'],
    ['replies', SHOP, '--none', '--reply', 'bye=Bye.'],
    ['replies', SHOP, '--reply', 'good bye=Bye.'],
    ['replies', SHOP, '--reply', 'no text'],
    ['replies', SHOP, '--reply', 'bye='],
    ['replies', SHOP, '--reply', 'bye=Bye.', '--reply', 'bye=Farewell.'],
  ];
  for (const words of wrong) assert.equal((await manage(words, tools)).ok, false, words.join(' '));
  assert.equal((await tools.store.readQuickReplies(SHOP, null)).length, 1);
});

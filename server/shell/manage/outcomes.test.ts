import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import type { AgentId, ConversationId, ConversationOutcome, SiteId } from '../../protocol/index.ts';
import { createMemoryStore } from '../../store/index.ts';
import { manage, USAGE, type ManageTools } from './command.ts';
import { systemRandom } from '../system.ts';

const SHOP = 'shop' as SiteId;
const NOW = Date.UTC(2026, 10, 22, 12);
const HOUR = 3_600_000;

async function newTools(): Promise<ManageTools> {
  const store = createMemoryStore();
  const clock = { now: () => NOW } as ManageTools['clock'];
  const tools = { store, clock, random: systemRandom, readPassword: async () => null };
  await manage(['add-site', SHOP, '--name', 'Shop', '--origin', 'https://shop.example'], tools);
  return tools;
}

const said = (id: string, hoursAgo: number, outcome: Partial<ConversationOutcome>) =>
  ({
    kind: 'outcome',
    conversationId: id as ConversationId,
    agentId: 'ann' as AgentId,
    outcome: { disposition: null, resolved: null, sale: null, ...outcome },
    recordedAt: NOW - hoursAgo * HOUR,
  }) as const;

test('[H254] the outcomes of a time are summed by the command line', async () => {
  const tools = await newTools();
  const ask = (...words: string[]) => manage(['outcomes', '--site', SHOP, ...words], tools);
  assert.match((await ask()).sentence, /^Something was said of 0 conversations\.\nNothing was sold\./);
  await tools.store.commit({
    siteId: SHOP,
    expectedVersion: 0,
    events: [],
    texts: [
      said('one', 1, { disposition: 'order', resolved: 'yes', sale: { amount: 1_250, currency: 'EUR' } }),
      said('two', 2, { disposition: 'order', resolved: 'later', sale: { amount: 900, currency: 'JPY' } }),
      said('three', 30, { resolved: 'yes' }),
    ],
    answers: [],
    decisions: [],
  });
  assert.equal(
    (await ask()).sentence,
    [
      'Something was said of 3 conversations.',
      'How they ended:',
      '  2  order',
      '  1  not said',
      'Resolved:',
      '  2  yes',
      '  1  promised for later',
      'Sold:',
      '  EUR 12.50 in 1 sale',
      '  JPY 900 in 1 sale',
      'Answered while waiting: 0',
    ].join('\n'),
  );
  assert.match((await ask('--since', '1d')).sentence, /of 2 conversations/);
  assert.match((await ask('--since', '1d', '--until', '90m')).sentence, /of 1 conversation\./);
  assert.equal((await manage(['outcomes'], tools)).ok, false);
  assert.equal((await manage(['outcomes', '--site', 'nowhere'], tools)).ok, false);
  assert.equal((await ask('--since', 'soon')).ok, false);
});

test('[H311] each command of the command line stands in the page for operators, and each there exists', async () => {
  const page = await readFile(new URL('../../../docs/operating.md', import.meta.url), 'utf8');
  const told = [...page.matchAll(/npm run manage -- ([a-z-]+)/g)].map(([, name]) => name);
  const known = [...USAGE.matchAll(/^ {2}([a-z-]+) /gm)].map(([, name]) => name);
  assert.deepEqual([...new Set(told)].sort(), [...new Set(known)].sort());
});

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import type { AgentId, SiteId, TicketId, VisitId } from '../../protocol/index.ts';
import { createMemoryStore } from '../../store/index.ts';
import { manage, type ManageTools } from '../manage/command.ts';
import { systemRandom } from '../system.ts';
import { tryRule } from './try-rule.ts';
import { bookOf, INVITE } from './test/rule-app.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const SHOP = 'shop' as SiteId;

async function newTools(context: TestContext) {
  const store = createMemoryStore();
  const clock = { now: () => NOW, after: () => ({ cancel: () => undefined }) };
  const tools: ManageTools = {
    store,
    clock,
    random: systemRandom,
    readPassword: async () => 'a good password',
  };
  await manage(['add-site', 'shop', '--name', 'Shop', '--origin', 'https://shop.example'], tools);
  const added = [
    'add-agent',
    'shop',
    'ann',
    '--name',
    'Ann',
    '--email',
    'ann@shop.example',
    '--skill',
    'vintage:4',
  ];
  await manage(added, tools);
  const folder = await mkdtemp(join(tmpdir(), 'handpick-rules-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'rules.json');
  const load = async (book: unknown) => {
    await writeFile(file, typeof book === 'string' ? book : JSON.stringify(book));
    return manage(['rules', 'shop', 'import', file], tools);
  };
  return { tools, store, load };
}

test('[H462] the command line takes rules from a file, all of them or none, and says what is wrong where', async (context) => {
  const { tools, store, load } = await newTools(context);
  const saved = await load(bookOf(INVITE));
  assert.deepEqual([saved.ok, saved.sentence], [true, 'shop has 1 rules now, version 1.']);
  const never = {
    ...INVITE,
    when: {
      kind: 'all',
      of: [
        { kind: 'dwell', secondsLeast: 9 },
        { kind: 'not', of: { kind: 'dwell', secondsLeast: 5 } },
      ],
    },
  };
  const refused = await load(bookOf(never as typeof INVITE));
  assert.ok(!refused.ok);
  assert.match(
    refused.sentence,
    /^Nothing was saved\.\n {2}rules\.0\.when\.of\.1\.of: “not 5 s on the page” and “9 s/,
  );
  const wrong = await load({ ...bookOf(INVITE), zone: 'Europe/Atlantis' });
  assert.match(wrong.sentence, /zone: Mend this: .*Europe\/Berlin/);
  assert.match((await load('{')).sentence, /not valid JSON/);
  const [setting] = await store.readSettings(SHOP);
  assert.deepEqual([setting?.version, setting?.changedBy, setting?.changedAt], [1, 'manage', NOW]);
  assert.match((await load(bookOf(INVITE))).sentence, /version 2/);
  assert.match((await manage(['rules', 'other', 'list'], tools)).sentence, /Sites: shop/);
  assert.ok(!(await manage(['rules', 'shop', 'burn'], tools)).ok);
});

test('[H462] the templates are printed as a file that is right once its names are filled in', async (context) => {
  const { tools, load } = await newTools(context);
  const { sentence } = await manage(['rules', 'shop', 'templates'], tools);
  assert.ok(!(await load(sentence)).ok);
  const branch = {
    branchId: 'w',
    name: 'Vienna',
    latitude: 48.2,
    longitude: 16.4,
    agents: ['ann'],
    skillId: null,
  };
  const filled = sentence
    .replaceAll('<skill>', 'vintage')
    .replaceAll('<agent>', 'ann')
    .replace('"branches": []', `"branches": ${JSON.stringify([branch])}`);
  const saved = await load(filled);
  assert.deepEqual([saved.ok, saved.sentence], [true, 'shop has 4 rules now, version 1.']);
});

test('[H463] a rule is tried against the visits of the last 7 days whose visitors acted', async (context) => {
  const { store, tools, load } = await newTools(context);
  const facts = (days: number, path: string, more = {}) =>
    store.addVisitFacts(SHOP, {
      at: NOW - days * 86_400_000,
      json: JSON.stringify({ path, dwellSeconds: 40, ...more }),
    });
  await facts(1, '/products');
  await facts(2, '/products');
  await facts(3, '/products/violin');
  await facts(4, '/help');
  await facts(8, '/products');
  const rule = { when: { kind: 'page', pattern: '/products*' } } as const;
  assert.deepEqual(await tryRule(store, SHOP, rule, bookOf(), NOW), {
    days: 7,
    visits: 4,
    matched: 3,
    unknown: 0,
    pages: [
      { path: '/products', count: 2 },
      { path: '/products/violin', count: 1 },
    ],
    hours: Array.from({ length: 24 }, (_, hour) => (hour === 12 ? 3 : 0)),
  });
  await load(bookOf(INVITE));
  const row = { ruleId: INVITE.ruleId, at: NOW - 1, path: '/products', ticketId: null };
  const visitId = 'visit' as VisitId;
  await store.addFiring(SHOP, {
    ...row,
    visitId,
    firingId: '1',
    agentId: 'ann' as AgentId,
    outcome: 'accepted',
    ticketId: 't' as TicketId,
  });
  await store.addFiring(SHOP, { ...row, visitId, firingId: '2', agentId: null, outcome: 'held-out' });
  const { sentence } = await manage(['rules', 'shop', 'list'], tools);
  assert.match(sentence, /shown 1 \(1 took a place\), accepted 1 \(1 took a place\), held out 1 \(0 took/);
  assert.match(
    sentence,
    /would have matched 0 of 4 visits whose visitors acted; of 3 more it cannot be told/,
  );
});

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import type { AgentId, ConversationId, KnowledgeId, SiteId } from '../../protocol/index.ts';
import { createMemoryStore } from '../../store/index.ts';
import { manage, type ManageTools } from '../manage/command.ts';
import { systemClock, systemRandom } from '../system.ts';

const SHOP = 'shop' as SiteId;

async function desk(context: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'handpick-knowledge-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  const store = createMemoryStore();
  const tools: ManageTools = {
    store,
    clock: systemClock,
    random: systemRandom,
    readPassword: async () => null,
  };
  await manage(['add-site', SHOP, '--name', 'Shop', '--origin', 'https://shop.example'], tools);
  return {
    store,
    folder,
    write: (name: string, text: string) => writeFile(join(folder, name), text),
    ask: (...words: string[]) => manage(['knowledge', ...words], tools),
    ids: async () => (await store.readKnowledge(SHOP, null)).map(({ entryId }) => entryId),
  };
}

const RETURNS = '---\ntitle: Returning a guitar\nlanguage: en\nskills: orders, repair\n---\n\nThirty days.\n';
const HUM = '---\r\ntitle: "Amps: why they hum"\r\nlink: https://shop.example/hum\r\n---\r\nThe ground.\r\n';

test('[H269] a folder of Markdown files is what a site knows: each file an entry, named like it', async (context) => {
  const { store, folder, write, ask, ids } = await desk(context);
  await write('returns.md', RETURNS);
  await write('hum.md', HUM);
  await write('notes.txt', 'Not an entry.');
  const done = await ask('import', SHOP, folder);
  assert.deepEqual(done, { ok: true, sentence: 'Saved for shop: replies 1, articles 1.' });
  const [hum, returns] = await store.readKnowledge(SHOP, null);
  assert.ok(hum && returns);
  assert.deepEqual(
    { ...hum, updatedAt: 0 },
    {
      kind: 'article',
      entryId: 'hum',
      title: 'Amps: why they hum',
      text: 'The ground.',
      link: 'https://shop.example/hum',
      language: null,
      skills: [],
      updatedAt: 0,
    },
  );
  assert.deepEqual(
    [returns.language, returns.skills, returns.text],
    ['en', ['orders', 'repair'], 'Thirty days.'],
  );
  await rm(join(folder, 'hum.md'));
  await ask('import', SHOP, folder);
  assert.deepEqual(await ids(), ['hum', 'returns']);
  await ask('import', SHOP, folder, '--only');
  assert.deepEqual(await ids(), ['returns']);
});

test('[H269] a table is taken as well, with commas, line ends and quotation marks in its cells', async (context) => {
  const { store, folder, write, ask } = await desk(context);
  await write(
    'all.csv',
    'id,title,text,link,skills\r\n' +
      'returns,"Returns, and how","Say ""thirty days"".\nThen smile.",,orders;repair\r\n' +
      ',,,,\r\nhum,Why amps hum,The ground.,https://shop.example/hum,\r\n',
  );
  const done = await ask('import', SHOP, join(folder, 'all.csv'));
  assert.deepEqual(done, { ok: true, sentence: 'Saved for shop: replies 1, articles 1.' });
  const [, returns] = await store.readKnowledge(SHOP, null);
  assert.deepEqual(
    [returns?.title, returns?.text, returns?.skills],
    ['Returns, and how', 'Say "thirty days".\nThen smile.', ['orders', 'repair']],
  );
});

test('[H269] every bad file and row is named, and nothing is saved', async (context) => {
  const { folder, write, ask, ids } = await desk(context);
  await write('good.md', RETURNS);
  await write('bare.md', 'Only words.');
  await write('untitled.md', '---\nlanguage: en\n---\nWords.');
  await write('odd.md', '---\ntitle: Odd\ncolour: red\n---\nWords.');
  await write('script.md', '---\ntitle: Bad\nlink: javascript:alert(1)\n---\nWords.');
  await write('long.md', `---\ntitle: Long\n---\n${'x'.repeat(4_001)}`);
  await write('Two words.md', RETURNS);
  const { ok, sentence } = await ask('import', SHOP, folder);
  assert.equal(ok, false);
  for (const name of ['bare.md', 'untitled.md', 'odd.md', 'script.md', 'long.md', 'Two words.md'])
    assert.ok(sentence.includes(`${name}: `), `${name} in ${sentence}`);
  assert.ok(!sentence.includes('good.md'));
  assert.match(sentence, /Nothing was saved\.$/);
  await write('rows.csv', 'id,title,text\none,One,Words.\none,Again,Words.\ntwo,,Words.\n');
  const rows = await ask('import', SHOP, join(folder, 'rows.csv'));
  assert.match(rows.sentence, /line 3: one is there twice\.\nline 4: title/);
  await write('ragged.csv', 'id,title,text\none,One\n');
  assert.match((await ask('import', SHOP, join(folder, 'ragged.csv'))).sentence, /line 2: 2 cells/);
  assert.match((await ask('import', SHOP, join(folder, 'nowhere'))).sentence, /cannot be read \(ENOENT\)/);
  assert.deepEqual(await ids(), []);
});

test('[H269] entries are listed with what agents did with them, and removed', async (context) => {
  const { store, folder, write, ask, ids } = await desk(context);
  assert.match((await ask('list', SHOP)).sentence, /knows nothing yet/);
  await write('returns.md', RETURNS);
  await ask('import', SHOP, folder);
  await store.answerSuggestion(SHOP, {
    conversationId: 'talk' as ConversationId,
    subject: { kind: 'reply', entryId: 'returns' as KnowledgeId },
    answer: 'taken',
    agentId: 'ann' as AgentId,
    at: 5,
  });
  const line = 'returns  Returning a guitar (reply, en, orders, repair)  taken 1, dismissed 0';
  assert.equal((await ask('list', SHOP)).sentence, line);
  const wrong = [
    ['remove', SHOP, 'gone'],
    ['remove', SHOP],
    ['list', 'nowhere'],
    ['list'],
    ['import', SHOP],
    ['remove', SHOP, 'returns', '--only'],
  ];
  for (const words of wrong) assert.equal((await ask(...words)).ok, false, words.join(' '));
  assert.deepEqual(await ids(), ['returns']);
  assert.ok((await ask('remove', SHOP, 'returns')).ok);
  assert.deepEqual(await ids(), []);
});

test('[H316] a table whose quotation mark never closes is refused by a sentence, however long it is', async (context) => {
  const { folder, write, ask, ids } = await desk(context);
  const open = `"${'a""'.repeat(10_000_000)}`;
  await write('long.csv', `id,title,text\nreturns,Returns,${open}\n`);
  const done = await ask('import', SHOP, join(folder, 'long.csv'));
  assert.equal(done.ok, false);
  assert.match(done.sentence, /Nothing was saved/);
  assert.deepEqual(await ids(), []);
});

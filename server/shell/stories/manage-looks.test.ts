import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgentId, ConversationId, SiteId, VisitorId } from '../../protocol/index.ts';
import { createMemoryStore, type Look } from '../../store/index.ts';
import { manage, type ManageTools } from '../manage/command.ts';
import { systemRandom } from '../system.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const SHOP = 'shop' as SiteId;

const look = (minutesAgo: number, parts: Partial<Look> = {}): Look => ({
  at: NOW - minutesAgo * 60_000,
  agentId: 'ann' as AgentId,
  visitorId: 'vera' as VisitorId,
  what: 'story',
  subjectId: 'talk-1' as ConversationId,
  ...parts,
});

async function newTools(looks: readonly Look[]): Promise<ManageTools> {
  const store = createMemoryStore();
  const clock = { now: () => NOW, after: () => ({ cancel: () => undefined }) };
  const tools = { store, clock, random: systemRandom, readPassword: async () => null };
  await manage(['add-site', 'shop', '--name', 'Shop', '--origin', 'https://shop.example'], tools);
  for (const each of looks) await store.addLook(SHOP, each);
  return tools;
}

const linesOf = async (tools: ManageTools, ...words: readonly string[]) =>
  (await manage(['looks', '--site', 'shop', ...words], tools)).sentence.split('\n');

test('[H259] the command line tells who looked at what of which visitor, oldest first', async () => {
  const tools = await newTools([
    look(3_000),
    look(90, { what: 'offer' }),
    look(30),
    look(20, { what: 'transcript', agentId: 'ben' as AgentId, visitorId: 'will' as VisitorId }),
  ]);
  assert.deepEqual(await linesOf(tools), [
    'All times are UTC.',
    '2026-11-22 10:30:00  ann (ann) was shown the call of visitor vera [talk-1]',
    '2026-11-22 11:30:00  ann (ann) was told the story of visitor vera [talk-1]',
    '2026-11-22 11:40:00  ben (ben) read an earlier conversation of visitor will [talk-1]',
  ]);
  assert.equal((await linesOf(tools, '--visitor', 'will')).length, 2);
  assert.equal((await linesOf(tools, '--agent', 'ann', '--since', '60m')).length, 2);
  assert.equal((await linesOf(tools, '--since', '3d')).length, 5);
  assert.match((await linesOf(tools, '--agent', 'cleo')).join(), /^Nobody looked .* 365 days/);
});

test('[H259] more looks than are printed are said to be more, and a wrong time is helped with', async () => {
  const tools = await newTools(Array.from({ length: 205 }, (_, index) => look(index)));
  const lines = await linesOf(tools);
  assert.match(lines[0]!, /newest 200/);
  assert.equal(lines.length, 202);
  const wrong = await manage(['looks', '--site', 'shop', '--since', 'soon'], tools);
  assert.ok(!wrong.ok && wrong.sentence.includes('time back'));
  assert.ok(!(await manage(['looks'], tools)).ok);
  assert.match((await manage(['looks', '--site', 'other'], tools)).sentence, /Sites: shop/);
});

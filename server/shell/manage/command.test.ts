import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgentId, SiteId } from '../../protocol/index.ts';
import { createMemoryStore } from '../../store/index.ts';
import { loadState } from '../site/load-state.ts';
import { manage, type ManageTools } from './command.ts';
import { isPassword } from '../passwords.ts';
import { systemClock, systemRandom } from '../system.ts';

const newTools = (password: string | null = null): ManageTools => ({
  store: createMemoryStore(),
  clock: systemClock,
  random: systemRandom,
  readPassword: async () => password,
});

const SITE = ['add-site', 'shop', '--name', 'Six Strings', '--origin', 'https://shop.example'];
const AGENT = [
  'add-agent',
  'shop',
  'ann',
  '--name',
  'Ann',
  '--email',
  'Ann@shop.example',
  '--skill',
  'vintage:4',
];

test('[H70] a site and an agent are added by the command line, and the password is shown once', async () => {
  const tools = newTools();
  assert.ok((await manage(SITE, tools)).ok);
  const added = await manage(AGENT, tools);
  assert.ok(added.ok, added.sentence);
  const { state } = await loadState(tools.store, 'shop' as SiteId);
  const facts = state.agents.get('ann' as AgentId)?.facts;
  assert.deepEqual(facts?.skills, [{ skillId: 'vintage', level: 4 }]);
  const account = await tools.store.findAccount('ann@shop.example');
  const password = /The password is (\S+) /.exec(added.sentence)?.[1] ?? '';
  assert.ok(await isPassword(account?.passwordHash ?? null, password));
});

test('[H70] a password that is piped in is used and not shown', async () => {
  const tools = newTools('correct horse battery');
  await manage(SITE, tools);
  const added = await manage(AGENT, tools);
  assert.ok(added.ok && !added.sentence.includes('correct'));
});

const WRONG: readonly (readonly string[])[] = [
  [],
  ['add-site'],
  ['add-site', 'Shop!', '--name', 'Shop'],
  ['add-site', 'shop', '--name', 'Shop', '--origin', 'https://shop.example/path'],
  ['add-site', 'shop', '--colour', 'red'],
  ['add-agent', 'nowhere', 'ann', '--name', 'Ann', '--email', 'ann@shop.example'],
  ['add-agent', 'shop', 'ann', '--name', '', '--email', 'ann@shop.example'],
  ['add-agent', 'shop', 'ann', '--name', 'Ann', '--email', 'ann'],
  ['add-agent', 'shop', 'ann', '--name', 'Ann', '--email', 'ann@shop.example', '--capacity', '0'],
  ['add-agent', 'shop', 'ann', '--name', 'Ann', '--email', 'ann@shop.example', '--skill', 'vintage'],
  ['add-agent', 'shop', 'ann', '--name', 'Ann', '--email', 'ann@shop.example', '--photo', 'data:,x'],
];

for (const words of WRONG) {
  test(`[H71] "${words.join(' ')}" is answered with what to do, and nothing is saved`, async () => {
    const tools = newTools();
    await manage(SITE, tools);
    const sites = await tools.store.readSites();
    const managed = await manage(words, tools);
    assert.ok(!managed.ok);
    assert.ok(managed.sentence.length > 10);
    assert.deepEqual(await tools.store.readSites(), sites);
    assert.equal((await loadState(tools.store, 'shop' as SiteId)).state.agents.size, 0);
    assert.equal(await tools.store.findAccount('ann@shop.example'), null);
  });
}

test('[H71] an agent who exists, a mail address of another and a short password are refused', async () => {
  const tools = newTools();
  await manage(SITE, tools);
  await manage(AGENT, tools);
  assert.ok(!(await manage(AGENT, tools)).ok);
  const other = AGENT.map((word) => (word === 'ann' ? 'ben' : word));
  assert.match((await manage(other, tools)).sentence, /mail address/);
  const short = { ...tools, readPassword: async () => 'short' };
  assert.match((await manage([...other, '--email', 'ben@shop.example'], short)).sentence, /password/);
});

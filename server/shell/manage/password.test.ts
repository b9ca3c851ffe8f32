import assert from 'node:assert/strict';
import test from 'node:test';
import type { AccountId, SiteId } from '../../protocol/index.ts';
import { createMemoryStore, type Account } from '../../store/index.ts';
import { manage, type ManageTools } from './command.ts';
import { hashPassword, isPassword } from '../passwords.ts';
import { systemClock, systemRandom } from '../system.ts';

const siteId = 'shop' as SiteId;
const MAIL = 'olivia@shop.example';

async function withOwner(piped: string | null): Promise<ManageTools> {
  const store = createMemoryStore();
  await store.saveSite({ siteId, name: 'Shop', origins: [] });
  const owner: Account = {
    siteId,
    accountId: 'olivia' as AccountId,
    role: 'owner',
    agentId: null,
    name: 'Olivia',
    email: MAIL,
    passwordHash: await hashPassword('a forgotten password'),
    disabledAt: null,
    createdAt: 0,
  };
  await store.saveAccount(owner);
  await store.saveSession({ tokenHash: 'hash', siteId, accountId: owner.accountId, expiresAt: 10 });
  return { store, clock: systemClock, random: systemRandom, readPassword: () => Promise.resolve(piped) };
}

test('[H427] whoever runs the server gives an owner another password, and ends the sessions before', async () => {
  const tools = await withOwner(null);
  const { ok, sentence } = await manage(['password', 'Olivia@shop.example'], tools);
  assert.ok(ok, sentence);
  const made = /It is (\S+) and is shown only now\.$/.exec(sentence)?.[1] ?? '';
  const account = await tools.store.findAccount(MAIL);
  assert.ok(await isPassword(account?.passwordHash ?? null, made));
  assert.equal(account?.role, 'owner');
  assert.equal(await tools.store.findSession('hash', 0), null);
});

test('[H427] a password that was piped in is not printed; a short one, and a stranger, change nothing', async () => {
  const tools = await withOwner('a piped password');
  assert.ok(!(await manage(['password', MAIL], tools)).sentence.includes('piped'));
  const before = await tools.store.findAccount(MAIL);
  const short = await manage(['password', MAIL], { ...tools, readPassword: () => Promise.resolve('short') });
  assert.match(short.sentence, /at least 10 characters/);
  const stranger = await manage(['password', 'nobody@shop.example'], tools);
  assert.deepEqual([short.ok, stranger.ok], [false, false]);
  assert.deepEqual(await tools.store.findAccount(MAIL), before);
});

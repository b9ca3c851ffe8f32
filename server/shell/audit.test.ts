import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import SqliteFile from 'better-sqlite3';
import type { SiteId } from '../protocol/index.ts';
import { createMemoryStore, openSqliteStore } from '../store/index.ts';
import { askWithKey, newOwner } from './api/test/new-owner.ts';
import { checkChain } from './audit-chain.ts';
import { manage } from './manage/command.ts';
import { systemClock, systemRandom } from './system.ts';
import { newFolder, SITE } from './test/new-app.ts';

type Lines = { readonly items: readonly { actor: string; act: string; subject: string; detail: string }[] };

const SITE_WORDS = ['add-site', 'shop', '--name', 'Six Strings', '--origin', 'https://shop.example'];
const SHOP = 'shop' as SiteId;
const tools = { clock: systemClock, random: systemRandom, readPassword: async () => null };

test('[H520] what is changed by the API is written down: who, what and which fields, and no values', async (context) => {
  const { app, ask } = await newOwner(context);
  await ask('GET', '/v1/keys');
  await ask('POST', '/v1/keys', { body: { name: 'Secret name', scopes: ['site:read'] } });
  await ask('POST', '/v1/keys', { body: { name: '', scopes: [] } });
  const program = await askWithKey(app, ['keys:write'], 'k9');
  const [made] = (await ask('GET', '/v1/keys')).body.items as { readonly keyId: string }[];
  await program('DELETE', `/v1/keys/${made?.keyId}`);
  const { items } = (await ask('GET', '/v1/audit')).body as unknown as Lines;
  assert.deepEqual(
    items.map(({ actor, act }) => [actor, act]),
    [
      ['key:k9', 'revokeKey'],
      ['account:olivia', 'makeKey'],
    ],
  );
  assert.deepEqual([items[0]?.subject, items[1]?.detail], [`keyId=${made?.keyId}`, 'name, scopes']);
  assert.ok(!JSON.stringify(await app.store.readAudit(SITE, {}, 9)).includes('Secret name'));
  const first = await ask('GET', '/v1/audit?limit=1');
  const rest = await ask('GET', `/v1/audit?cursor=${String(first.body.nextCursor)}`);
  assert.deepEqual((rest.body as unknown as Lines).items, items.slice(1));
  assert.equal((await ask('GET', '/v1/audit?actor=key:k9')).body.nextCursor, null);
  assert.equal((await program('GET', '/v1/audit')).status, 403);
});

test('[H521] what the command line changes is written down, and what it shows is not', async () => {
  const store = createMemoryStore();
  const all = { ...tools, store };
  await manage(SITE_WORDS, all);
  await manage(['visitor-key', 'shop'], all);
  await manage(['visitor-key', 'shop', '--new'], all);
  await manage(['visitor-key', 'nobody', '--new'], all);
  const { sentence } = await manage(['audit', '--site', 'shop'], all);
  assert.match(
    sentence,
    /1 {2}.* manage add-site \(--name, --origin\)\n2 {2}.* manage visitor-key \(--new\)$/,
  );
  assert.ok(!sentence.includes('Six Strings'));
  assert.match((await manage(['audit', '--site', 'shop', '--act', 'none'], all)).sentence, /^Nothing/);
  assert.ok(!(await manage(['audit'], all)).ok);
});

test('[H521] what the command line did to people and to what a site knows is written down without mail addresses', async () => {
  const store = createMemoryStore();
  const all = { ...tools, store, readPassword: async () => 'a password of some length' };
  await manage(SITE_WORDS, all);
  await manage(['add-agent', 'shop', 'ann', '--name', 'Ann', '--email', 'ann@shop.example'], all);
  await manage(['add-owner', 'shop', '--name', 'Olivia', '--email', 'olivia@shop.example'], all);
  await manage(['password', 'Ann@shop.example'], all);
  await manage(['knowledge', 'import', 'shop', 'demo/knowledge'], all);
  await manage(['knowledge', 'list', 'shop'], all);
  await manage(['rules', 'shop', 'templates'], all);
  await manage(['review-disputes', 'shop'], all);
  await manage(['measures', 'shop'], all);
  await manage(['measures', 'shop', '--rebuild'], all);
  const rows = await store.readAudit(SHOP, {}, 10);
  assert.deepEqual(
    rows.map(({ act, subject, detail }) => [act, subject, detail]),
    [
      ['measures', '', '--rebuild'],
      ['knowledge', 'import demo/knowledge', ''],
      ['password', 'ann', ''],
      ['add-owner', '', '--name, --email'],
      ['add-agent', 'ann', '--name, --email'],
      ['add-site', '', '--name, --origin'],
    ],
  );
});

test('[H429] the audit log is taken out as a file, and its chain checked, by whoever may read it', async (context) => {
  const { app, ask } = await newOwner(context);
  await app.store.appendAudit(SITE, { at: 0, actor: 'manage', act: '=A1', subject: '', detail: 'a, b' });
  await ask('POST', '/v1/keys', { body: { name: 'The shop', scopes: ['site:read'] } });
  const { csv } = (await ask('GET', '/v1/audit/csv?until=1')).body as { csv: string };
  const [head, first, ...rest] = csv.split('\r\n');
  assert.deepEqual([head, rest], ['number,at,actor,act,subject,detail,hash', ['']]);
  assert.match(first ?? '', /^1,1970-01-01T00:00:00.000Z,manage,'=A1,,"a, b",/);
  const { items } = (await ask('GET', '/v1/audit')).body as { items: readonly { hash: string }[] };
  const check = await ask('GET', '/v1/audit/check');
  assert.deepEqual(check.body, { lines: 2, brokenAt: null, lastHash: items[0]?.hash });
  const program = await askWithKey(app, ['keys:write'], 'k9');
  for (const part of ['csv', 'check']) assert.equal((await program('GET', `/v1/audit/${part}`)).status, 403);
});

test('[H430] how the visitor key stands is told without the key', async (context) => {
  const { ask } = await newOwner(context);
  const read = async () => (await ask('GET', '/v1/visitor-key')).body;
  assert.deepEqual(await read(), { isMade: false, previousUntil: null });
  await ask('POST', '/v1/visitor-key', { body: { overlapSeconds: 60 } });
  const made = (await ask('POST', '/v1/visitor-key', { body: { overlapSeconds: 60 } })).body;
  assert.deepEqual(await read(), { isMade: true, previousUntil: made.previousUntil });
  await ask('POST', '/v1/visitor-key', { body: { overlapSeconds: 0 } });
  assert.deepEqual(await read(), { isMade: true, previousUntil: null });
});

test('[H522] the chain of the audit log shows what was changed behind its back', async (context) => {
  const folder = await newFolder(context);
  const store = await openSqliteStore({ folder });
  const all = { ...tools, store };
  const check = () => manage(['audit', '--site', 'shop', '--check'], all);
  for (const words of [SITE_WORDS, SITE_WORDS, SITE_WORDS]) await manage(words, all);
  assert.match((await check()).sentence, /^All 3 rows are whole/);
  const file = new SqliteFile(join(folder, 'handpick.db'));
  file.exec(`DROP TRIGGER audit_unchanged; UPDATE audit SET actor = 'nobody' WHERE number = 2`);
  file.close();
  const broken = await check();
  assert.deepEqual([broken.ok, broken.sentence.slice(0, 5)], [false, 'Row 2']);
  assert.deepEqual((await checkChain(store, SHOP)).brokenAt, 2);
  await store.close();
});

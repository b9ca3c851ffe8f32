import assert from 'node:assert/strict';
import test from 'node:test';
import SqliteFile from 'better-sqlite3';
import { SHOP, START } from '../test/samples.ts';
import { makeStoreFolder } from '../test/store-folder.ts';

test('[S247] the file refuses to change or drop a row of the audit log', async (context) => {
  const { file, openWithSites } = await makeStoreFolder(context);
  const store = await openWithSites();
  const entry = { at: START, actor: 'manage', act: 'permit', subject: 'ann', detail: '' };
  await store.appendAudit(SHOP.siteId, entry);
  const opened = new SqliteFile(file);
  context.after(() => opened.close());
  assert.throws(() => opened.exec(`UPDATE audit SET actor = 'nobody'`), /never changed/);
  assert.throws(() => opened.exec('DELETE FROM audit'), /never dropped/);
  assert.equal((opened.prepare('SELECT actor FROM audit').get() as { actor: string }).actor, 'manage');
});

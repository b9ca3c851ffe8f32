import test from 'node:test';
import assert from 'node:assert/strict';
import type { Database } from 'better-sqlite3';
import { isNoRoom, StoreFullError, StoreSyncError } from '../errors.ts';
import { BAKERY, SHOP, commit, event, message } from '../test/samples.ts';
import { makeStoreFolder } from '../test/store-folder.ts';

const { siteId } = SHOP;
const TALK = message(1).conversationId;
const LONG = 'x'.repeat(50_000);

test('[S252] without room commits are refused as that, reads go on, and room is used at once', async (context) => {
  const { openWithSites } = await makeStoreFolder(context);
  const files: Database[] = [];
  const store = await openWithSites({ onOpen: (sqlite) => files.push(sqlite) });
  const [file] = files;
  assert.ok(file);
  await store.commit(commit(0, { texts: [message(1)] }));
  file.pragma(`max_page_count = ${Number(file.pragma('page_count', { simple: true }))}`);

  const long = commit(1, { texts: [message(2, { text: LONG })] });
  const group = [store.commit(long), store.commit(commit(0, { siteId: BAKERY.siteId }))];
  for (const result of await Promise.allSettled(group)) {
    assert.ok(result.status === 'rejected' && result.reason instanceof StoreFullError);
  }
  await assert.rejects(store.checkWritable(), StoreFullError);
  assert.deepEqual(await store.readEvents(siteId, 0, 9), [event(1)]);
  assert.equal((await store.readMessages(siteId, TALK, 0, 9)).length, 1);

  file.pragma('max_page_count = 1000000');
  assert.deepEqual(await store.commit(long), { ok: true });
  await store.checkWritable();
  assert.equal((await store.readMessages(siteId, TALK, 0, 9)).length, 2);
});

test('[S252] that there is no room is known from the system as well, whatever it was doing', () => {
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  assert.ok(isNoRoom(new StoreSyncError(full)));
  assert.ok(!isNoRoom(new StoreSyncError(Object.assign(new Error('i/o error'), { code: 'EIO' }))));
});

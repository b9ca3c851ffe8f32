import test from 'node:test';
import type { TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteFile from 'better-sqlite3';
import { StoreSyncError } from '../errors.ts';
import { BAKERY, SHOP, commit, event, message } from '../test/samples.ts';
import { makeStoreFolder } from '../test/store-folder.ts';
import { FILE_NAME } from './open-file.ts';

const { siteId } = SHOP;

/** Stands between the store and the disk: counts syncs, holds them back, lets them fail. */
class SyncGate {
  count = 0;
  /** What happens before the next syncs. */
  before: () => void | Promise<void> = () => undefined;
  #release: (error?: Error) => void = () => undefined;

  /** To be made before the store, so that a failing test lets go of its syncs before it closes the store. */
  constructor(context: TestContext) {
    context.after(() => this.release());
  }

  readonly wrapSync = async (sync: () => Promise<void>): Promise<void> => {
    this.count++;
    await this.before();
    await sync();
  };

  /** Makes the next syncs wait for `release`. */
  hold(): void {
    const held = new Promise<void>((resolve, reject) => {
      this.#release = (error) => (error === undefined ? resolve() : reject(error));
    });
    this.before = () => held;
  }

  /** Lets the syncs that wait go on, or fail; later ones do not wait. */
  release(error?: Error): void {
    this.before = () => undefined;
    this.#release(error);
  }
}

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
};

/** Tells whether a promise has been answered, without waiting for it. */
function watch(promise: Promise<unknown>): { readonly answered: () => boolean } {
  let answered = false;
  const note = (): void => void (answered = true);
  promise.then(note, note);
  return { answered: () => answered };
}

const countEvents = (file: string): number => {
  const copy = new SqliteFile(file);
  const count = copy.prepare('SELECT count(*) FROM events').pluck().get() as number;
  copy.close();
  return count;
};

/** Another process that holds a lock on the file, until the function it gives is called. */
function lock(context: TestContext, file: string, statement: string): () => void {
  const other = new SqliteFile(file);
  context.after(() => other.close());
  other.exec(`BEGIN ${statement}`);
  return () => void other.exec('ROLLBACK');
}

/** Commit frames in a log: a frame that ends a transaction carries the size of the database. */
function countTransactions(logFile: string): number {
  const log = readFileSync(logFile);
  const frameBytes = 24 + log.readUInt32BE(8);
  let count = 0;
  for (let start = 32; start + frameBytes <= log.length; start += frameBytes) {
    if (log.readUInt32BE(start + 4) !== 0) count++;
  }
  return count;
}

test('[S23] whatever was acknowledged is in the files as the last sync found them', async (context) => {
  const gate = new SyncGate(context);
  const { folder, file, logFile, openWithSites } = await makeStoreFolder(context);
  const store = await openWithSites(gate);
  let copy = '';
  gate.before = () => {
    copy = join(folder, `copy-${gate.count}`);
    mkdirSync(copy);
    copyFileSync(file, join(copy, FILE_NAME));
    copyFileSync(logFile, join(copy, `${FILE_NAME}-wal`));
  };
  let acknowledged = 0;
  for (let round = 0; round < 12; round++) {
    const size = 1 + (round % 4);
    const group = Array.from({ length: size }, (_, index) => store.commit(commit(acknowledged + index)));
    for (const result of await Promise.all(group)) assert.deepEqual(result, { ok: true });
    acknowledged += size;
    assert(existsSync(copy), 'no sync took place');
    assert.equal(countEvents(join(copy, FILE_NAME)), acknowledged);
  }
});

test('[S24] commits of one turn share one transaction and one sync', async (context) => {
  const gate = new SyncGate(context);
  const { logFile, openWithSites } = await makeStoreFolder(context);
  const store = await openWithSites(gate);
  const [syncs, transactions] = [gate.count, countTransactions(logFile)];
  await Promise.all(Array.from({ length: 64 }, (_, index) => store.commit(commit(index))));
  assert.equal(gate.count - syncs, 1);
  assert.equal(countTransactions(logFile) - transactions, 1);
  await store.commit(commit(64));
  assert.equal(gate.count - syncs, 2);
});

test('[S23] a sync that began before a commit was written does not count for it', async (context) => {
  const gate = new SyncGate(context);
  const { openWithSites } = await makeStoreFolder(context);
  const store = await openWithSites(gate);
  gate.hold();
  const first = store.commit(commit(0));
  await turns(3);
  const later = store.commit(commit(0, { siteId: BAKERY.siteId }));
  const watched = watch(later);
  await turns(3);
  gate.release();
  gate.hold();
  assert.deepEqual(await first, { ok: true });
  await turns(3);
  assert.equal(watched.answered(), false);
  gate.release();
  assert.deepEqual(await later, { ok: true });
});

test('[S23] nothing is read before it is durable', async (context) => {
  const gate = new SyncGate(context);
  const { openWithSites } = await makeStoreFolder(context);
  const store = await openWithSites(gate);
  gate.hold();
  const writing = store.commit(commit(0));
  await turns(3);
  const reading = store.readEvents(siteId, 0, 9);
  const watched = [watch(writing), watch(reading)];
  await turns(3);
  assert.deepEqual(
    watched.map(({ answered }) => answered()),
    [false, false],
  );
  gate.release();
  assert.deepEqual(await reading, [event(1)]);
});

test('[S25] a failed sync rejects every commit, and nothing is told until the log is mended', async (context) => {
  const gate = new SyncGate(context);
  const { folder, file, openWithSites } = await makeStoreFolder(context);
  const store = await openWithSites(gate);
  gate.hold();
  const group = [store.commit(commit(0)), store.commit(commit(0, { siteId: BAKERY.siteId }))];
  await turns(3);
  const reading = store.readEvents(siteId, 0, 9);
  await turns(3);
  gate.release(new Error('the disk is gone'));
  for (const result of await Promise.allSettled(group)) {
    assert(result.status === 'rejected' && result.reason instanceof StoreSyncError);
  }

  const reloaded = await reading;
  const withoutLog = join(folder, 'without-log.db');
  copyFileSync(file, withoutLog);
  assert.equal(countEvents(withoutLog), 2, 'what is told after a failed sync stands in the database itself');
  assert.deepEqual(await store.commit(commit(reloaded.length)), { ok: true });
});

test('[S25] while the log can be neither synced nor mended, nothing is told', async (context) => {
  const gate = new SyncGate(context);
  const { file, openWithSites } = await makeStoreFolder(context);
  const store = await openWithSites({ wrapSync: gate.wrapSync, busyMilliseconds: 1 });
  const unlock = lock(context, file, '; SELECT * FROM events');
  gate.before = () => Promise.reject(new Error('the disk is gone'));
  await assert.rejects(store.commit(commit(0)), StoreSyncError);
  await assert.rejects(store.readEvents(siteId, 0, 9), StoreSyncError);
  await assert.rejects(store.commit(commit(1)), StoreSyncError);
  unlock();
  gate.before = () => undefined;
  const { length } = await store.readEvents(siteId, 0, 9);
  assert.deepEqual(await store.commit(commit(length)), { ok: true });
});

test('[S26] a failed write rejects every commit of its group and changes nothing', async (context) => {
  const { file, openWithSites } = await makeStoreFolder(context);
  const store = await openWithSites({ busyMilliseconds: 1 });
  const unlock = lock(context, file, 'IMMEDIATE');
  const texts = [message(1)];
  const group = [store.commit(commit(0, { texts })), store.commit(commit(0, { siteId: BAKERY.siteId }))];
  for (const { status } of await Promise.allSettled(group)) assert.equal(status, 'rejected');
  assert.deepEqual(await store.readEvents(siteId, 0, 9), []);
  unlock();
  assert.deepEqual(await store.commit(commit(0, { texts })), { ok: true });
});

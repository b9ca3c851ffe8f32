import test from 'node:test';
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteFile from 'better-sqlite3';
import { StoreOpenError } from '../errors.ts';
import type { StoreOpenReason } from '../errors.ts';
import { commit, events } from '../test/samples.ts';
import { makeStoreFolder } from '../test/store-folder.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { openSqliteStore } from './sqlite-store.ts';

/** Expects a refusal of one sentence in which all of `words` stand. */
const refused = (reason: StoreOpenReason, ...words: readonly (string | number)[]) => {
  return (error: unknown): boolean => {
    assert(error instanceof StoreOpenError, String(error));
    assert.equal(error.reason, reason);
    assert(!error.message.includes('\n'));
    for (const word of words) assert(error.message.includes(String(word)), error.message);
    return true;
  };
};

test('[S27] a newer schema is refused with both numbers and advice, and left as it is', async (context) => {
  const { file, open } = await makeStoreFolder(context);
  await (await open()).close();
  const newer = new SqliteFile(file);
  newer.pragma(`user_version = ${MIGRATIONS.length + 7}`);
  newer.close();
  const before = readFileSync(file);
  const words = [file, MIGRATIONS.length + 7, MIGRATIONS.length, 'newer version', 'restore'];
  await assert.rejects(open(), refused('schema-too-new', ...words));
  assert(readFileSync(file).equals(before));
});

test('[S28] an older file is brought to the newest schema and keeps its rows', () => {
  const sqlite = new SqliteFile(':memory:');
  migrate(sqlite);
  sqlite.exec(`INSERT INTO sites (site_id, name, origins_json) VALUES ('shop', 'Six Strings', '[]')`);
  migrate(sqlite, [...MIGRATIONS, `ALTER TABLE sites ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'`]);
  migrate(sqlite, [...MIGRATIONS, 'this one ran already']);
  assert.equal(sqlite.pragma('user_version', { simple: true }), MIGRATIONS.length + 1);
  assert.deepEqual(sqlite.prepare('SELECT name, colour FROM sites').all(), [
    { name: 'Six Strings', colour: 'red' },
  ]);
});

test('[S28] a migration that fails leaves the file as it was', () => {
  const sqlite = new SqliteFile(':memory:');
  assert.throws(() => migrate(sqlite, [...MIGRATIONS, 'CREATE TABLE half (a); CREATE nonsense']));
  assert.equal(sqlite.pragma('user_version', { simple: true }), 0);
  assert.deepEqual(sqlite.prepare('SELECT name FROM sqlite_schema').all(), []);
});

test('[S29] a folder that cannot be used is refused with its name and advice', async (context) => {
  const { folder } = await makeStoreFolder(context);
  const plainFile = join(folder, 'plain');
  writeFileSync(plainFile, '');
  const occupied = join(folder, 'occupied');
  mkdirSync(join(occupied, 'handpick.db'), { recursive: true });
  for (const unusable of [plainFile, join(plainFile, 'data'), occupied]) {
    await assert.rejects(
      openSqliteStore({ folder: unusable }),
      refused('folder-unusable', unusable, 'write'),
    );
  }
});

test('[S29] a file that is no database is refused with its name and advice', async (context) => {
  const { file, open } = await makeStoreFolder(context);
  writeFileSync(file, 'words, not pages. '.repeat(1_000));
  await assert.rejects(open(), refused('file-damaged', file, 'restore a copy'));
});

test('[S29] a file that was cut short is refused with its name and advice', async (context) => {
  const { file, open, openWithSites } = await makeStoreFolder(context);
  const store = await openWithSites();
  await store.commit(commit(0, { events: events(1, 5_000) }));
  await store.close();
  truncateSync(file, 4_096 * 3 + 100);
  await assert.rejects(open(), refused('file-damaged', file, 'restore a copy'));
});

test('[S29] a file that another program holds is refused with its name and advice', async (context) => {
  const { file, open } = await makeStoreFolder(context);
  await (await open()).close();
  const other = new SqliteFile(file);
  context.after(() => other.close());
  other.pragma('locking_mode = EXCLUSIVE');
  other.exec('BEGIN EXCLUSIVE');
  await assert.rejects(open({ busyMilliseconds: 1 }), refused('file-busy', file, 'stop that program'));
});

import test from 'node:test';
import assert from 'node:assert/strict';
import SqliteFile from 'better-sqlite3';
import { Kysely } from 'kysely';
import type { Database } from '../sql/database.ts';
import { SHOP } from '../test/samples.ts';
import { LoggedSqliteDialect } from './dialect.ts';
import { migrate } from './migrate.ts';

test('[S26] a full disk is told as what it is, and nothing of the transaction stays', async () => {
  const sqlite = new SqliteFile(':memory:');
  migrate(sqlite);
  let committed = 0;
  const database = new Kysely<Database>({ dialect: new LoggedSqliteDialect(sqlite, () => committed++) });
  const save = (name: string): Promise<unknown> =>
    database.transaction().execute(async (transaction) => {
      const row = { site_id: SHOP.siteId, name: 'first', origins_json: '[]' };
      await transaction.insertInto('sites').values(row).execute();
      await transaction.updateTable('sites').set({ name }).execute();
    });
  sqlite.pragma(`max_page_count = ${sqlite.pragma('page_count', { simple: true }) as number}`);
  await assert.rejects(save('x'.repeat(100_000)), { code: 'SQLITE_FULL' });
  assert.deepEqual(await database.selectFrom('sites').selectAll().execute(), []);
  assert.equal(committed, 0);
  await save('short');
  assert.equal(committed, 1);
  await database.destroy();
});

test('[S26] a failure that rolled back by itself is told as what it is', async () => {
  const sqlite = new SqliteFile(':memory:');
  const database = new Kysely<Database>({ dialect: new LoggedSqliteDialect(sqlite, () => undefined) });
  const failing = database.transaction().execute(() => {
    sqlite.exec('ROLLBACK');
    return Promise.reject(new Error('the disk failed'));
  });
  await assert.rejects(failing, /the disk failed/);
  await database.destroy();
});

import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import SqliteFile from 'better-sqlite3';
import { STORE_LIMITS } from '../limits.ts';
import { KeptStatements } from './kept-statements.ts';

function newFile(context: TestContext) {
  const sqlite = new SqliteFile(':memory:');
  context.after(() => sqlite.close());
  const prepared: string[] = [];
  const counted = new Proxy(sqlite, {
    get(file, name) {
      if (name !== 'prepare') return Reflect.get(file, name, file) as unknown;
      return (sql: string) => {
        prepared.push(sql);
        return file.prepare(sql);
      };
    },
  });
  return { prepared, kept: new KeptStatements(counted), sqlite };
}

test('[H562] a statement is prepared once, however often it runs, and sees a schema that changed meanwhile', (context) => {
  const { prepared, kept, sqlite } = newFile(context);
  sqlite.exec('CREATE TABLE agents (name TEXT)');
  const all = 'SELECT * FROM agents';
  kept.prepare('INSERT INTO agents VALUES (?)').run(['Ann']);
  kept.prepare('INSERT INTO agents VALUES (?)').run(['Ben']);
  assert.deepEqual(kept.prepare(all).all([]), [{ name: 'Ann' }, { name: 'Ben' }]);
  sqlite.exec('ALTER TABLE agents ADD COLUMN bio TEXT DEFAULT "none"');
  assert.deepEqual(kept.prepare(all).all([])[0], { name: 'Ann', bio: 'none' });
  assert.equal(prepared.length, 2);
});

test('[H562] those used last are kept, and none that is very long', (context) => {
  const { prepared, kept } = newFile(context);
  const often = 'SELECT 0';
  for (let each = 1; each <= 2 * STORE_LIMITS.statementsKept; each += 1) {
    kept.prepare(often);
    kept.prepare(`SELECT ${each}`);
  }
  assert.equal(prepared.filter((sql) => sql === often).length, 1);
  assert.equal(kept.size, STORE_LIMITS.statementsKept);
  const long = `SELECT '${'x'.repeat(STORE_LIMITS.statementCharacters)}'`;
  for (let times = 0; times < 3; times += 1) kept.prepare(long);
  assert.equal(prepared.filter((sql) => sql === long).length, 3);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import SqliteFile from 'better-sqlite3';
import { migrate } from './migrate.ts';
import { people } from './migrations/0020-people.ts';
import { MIGRATIONS } from './migrations/index.ts';

test('[S207] accounts of an earlier version become those of agents, and stay signed in', (context) => {
  const sqlite = new SqliteFile(':memory:');
  context.after(() => sqlite.close());
  migrate(sqlite, MIGRATIONS.slice(0, MIGRATIONS.indexOf(people)));
  sqlite.exec(`
    INSERT INTO sites (site_id, name, origins_json) VALUES ('shop', 'Shop', '[]');
    INSERT INTO profiles (site_id, agent_id, name, headline, biography, skill_labels_json)
      VALUES ('shop', 'ann', 'Ann Arbor', '', '', '{}');
    INSERT INTO accounts VALUES ('ann@shop.example', 'shop', 'ann', 'hash a');
    INSERT INTO accounts VALUES ('ben@shop.example', 'shop', 'ben', 'hash b');
    INSERT INTO sessions VALUES ('token', 'shop', 'ann', 50);
  `);
  migrate(sqlite);
  const made = { site_id: 'shop', role: 'agent', disabled_at: null, created_at: 0 };
  const [ann, ben] = [
    { account_id: 'ann', agent_id: 'ann' },
    { account_id: 'ben', agent_id: 'ben' },
  ];
  assert.deepEqual(sqlite.prepare('SELECT * FROM accounts ORDER BY email').all(), [
    { ...made, ...ann, name: 'Ann Arbor', email: 'ann@shop.example', password_hash: 'hash a' },
    { ...made, ...ben, name: 'ben', email: 'ben@shop.example', password_hash: 'hash b' },
  ]);
  assert.deepEqual(sqlite.prepare('SELECT * FROM sessions').all(), [
    { token_hash: 'token', site_id: 'shop', account_id: 'ann', expires_at: 50 },
  ]);
});

import test from 'node:test';
import assert from 'node:assert/strict';
import SqliteFile from 'better-sqlite3';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { reviewVersions } from './migrations/0007-review-versions.ts';

test('[S84] reviews that an earlier version wrote become first versions, published where they were', (context) => {
  const sqlite = new SqliteFile(':memory:');
  context.after(() => sqlite.close());
  migrate(sqlite, MIGRATIONS.slice(0, MIGRATIONS.indexOf(reviewVersions)));
  sqlite.exec(`
    INSERT INTO sites (site_id, name, origins_json) VALUES ('shop', 'Shop', '[]');
    INSERT INTO reviews VALUES ('shop', 'r1', 'c1', 'vera', 'ann', 4, 'Kind', 10, 20);
    INSERT INTO reviews VALUES ('shop', 'r2', 'c2', 'will', 'ann', 1, 'Slow', 30, NULL);
  `);
  migrate(sqlite);
  const versions = sqlite.prepare('SELECT * FROM review_versions ORDER BY review_id').all();
  const first = { site_id: 'shop', version: 1, tags_json: '[]', nps: null };
  assert.deepEqual(versions, [
    { ...first, review_id: 'r1', stars: 4, comment: 'Kind', written_at: 10 },
    { ...first, review_id: 'r2', stars: 1, comment: 'Slow', written_at: 30 },
  ]);
  const shown = sqlite.prepare('SELECT review_id, published_at, published_version FROM reviews').all();
  assert.deepEqual(shown, [
    { review_id: 'r1', published_at: 20, published_version: 1 },
    { review_id: 'r2', published_at: null, published_version: null },
  ]);
});

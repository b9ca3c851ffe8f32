import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import SqliteFile from 'better-sqlite3';
import { RETENTION_DAYS, RETENTION_KINDS } from '../../protocol/index.ts';
import { openSqliteStore, PERSONAL_TABLES } from '../../store/index.ts';

const DOCUMENT = readFileSync(new URL('../../../docs/privacy.md', import.meta.url), 'utf8');

const sectionOf = (title: string): string =>
  (DOCUMENT.split(`\n## ${title}\n`)[1] ?? '').split('\n## ')[0] ?? '';

const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([\w]+)`/g)].map((match) => match[1] ?? '');

/** The rows of the tables in a section: the name in the first cell, and all names in the others. */
function rowsOf(section: string): ReadonlyMap<string, ReadonlySet<string>> {
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return new Map(
    rows.map((line): [string, ReadonlySet<string>] => {
      const [, name = '', ...cells] = line.split('|');
      return [namesIn(name)[0] ?? '', new Set(namesIn(cells.join(' ')))];
    }),
  );
}

/** The real tables with their columns. What an index of words lies in is the engine's own. */
async function schema(): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'handpick-inventory-'));
  await (await openSqliteStore({ folder })).close();
  const sqlite = new SqliteFile(join(folder, 'handpick.db'), { readonly: true });
  const list = `SELECT name FROM pragma_table_list WHERE type IN ('table', 'virtual') ORDER BY name`;
  const names = sqlite.prepare<[], { name: string }>(list).all();
  const tables = names
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('sqlite_'))
    .map((name): [string, readonly string[]] => [
      name,
      sqlite.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(name),
    ]);
  sqlite.close();
  rmSync(folder, { recursive: true });
  return new Map(tables);
}

test('[H506] every table and every column is in the inventory of docs/privacy.md, and nothing else is', async () => {
  const tables = await schema();
  assert.ok(tables.size > 40);
  const ofVisitors = rowsOf(sectionOf('Visitors'));
  const ofOthers = rowsOf(sectionOf('Others'));
  const named = [...ofVisitors.keys(), ...ofOthers.keys()];
  assert.deepEqual(named.toSorted(), [...tables.keys()].toSorted());
  const neutral = new Set(namesIn(sectionOf('Others').split('\nColumns that tell nothing')[1] ?? ''));
  for (const [table, columns] of tables) {
    const row = ofVisitors.get(table) ?? ofOthers.get(table) ?? new Set();
    for (const column of columns) assert.ok(row.has(column) || neutral.has(column), `${table}.${column}`);
    for (const column of row) {
      assert.ok(columns.includes(column) || isKind(column), `${table} has no ${column}`);
    }
  }
});

const isKind = (name: string): boolean => (RETENTION_KINDS as readonly string[]).includes(name);

/** Of these an export needs no rows of their own: they are nobody's, or the same in other words. */
const NOT_EXPORTED = new Set(['visit_facts', 'snapshots', 'erasures', 'webhook_deliveries']);

test('[H507] whatever holds something of visitors is handed out with the rest', () => {
  const documented = [...rowsOf(sectionOf('Visitors')).keys()].filter((name) => !NOT_EXPORTED.has(name));
  assert.deepEqual(documented.toSorted(), PERSONAL_TABLES.map(({ name }) => name).toSorted());
});

test('[H508] the page says of each kind how long it is kept, as it is', () => {
  const section = sectionOf('How long');
  for (const kind of RETENTION_KINDS) {
    const { usual, most } = RETENTION_DAYS[kind];
    const line = section.split('\n').find((each) => each.startsWith(`| \`${kind}\``)) ?? '';
    const figures = line.split('|').slice(-3, -1).map(Number);
    assert.deepEqual(figures, [usual, most], kind);
  }
});

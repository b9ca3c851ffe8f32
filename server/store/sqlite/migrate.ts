import type { Database } from 'better-sqlite3';
import { StoreOpenError } from '../errors.ts';
import { MIGRATIONS } from './migrations/index.ts';

/**
 * Brings the file to the newest schema in one transaction.
 * @throws StoreOpenError when the file was written by a newer program
 */
export function migrate(sqlite: Database, migrations: readonly string[] = MIGRATIONS): void {
  const run = sqlite.transaction(() => {
    const found = sqlite.pragma('user_version', { simple: true }) as number;
    if (found > migrations.length) throw schemaTooNew(sqlite.name, found, migrations.length);
    for (const migration of migrations.slice(found)) sqlite.exec(migration);
    if (found < migrations.length) sqlite.pragma(`user_version = ${migrations.length}`);
  });
  run.immediate();
}

function schemaTooNew(file: string, found: number, known: number): StoreOpenError {
  return new StoreOpenError(
    'schema-too-new',
    `${file} has schema ${found}, but this version of Handpick knows schemas up to ${known}: ` +
      'start the newer version again, or restore the copy that was made before the upgrade.',
  );
}

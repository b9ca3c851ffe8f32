import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { FILE_NAME } from '../sqlite/open-file.ts';
import { openSqliteStore } from '../sqlite/sqlite-store.ts';
import type { SqliteStoreOptions } from '../sqlite/sqlite-store.ts';
import type { Store } from '../store.ts';
import { BAKERY, SHOP } from './samples.ts';

export type StoreFolder = {
  readonly folder: string;
  readonly file: string;
  readonly logFile: string;
  /** Opens a store in the folder. */
  readonly open: (options?: Omit<SqliteStoreOptions, 'folder'>) => Promise<Store>;
  /** Opens a store in the folder that knows the sites of the samples. */
  readonly openWithSites: (options?: Omit<SqliteStoreOptions, 'folder'>) => Promise<Store>;
};

/** A folder for one test and the stores in it: they are closed and removed when the test ends. */
export async function makeStoreFolder(context: TestContext): Promise<StoreFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'handpick-store-'));
  const stores: Store[] = [];
  context.after(async () => {
    for (const store of stores) await store.close();
    await rm(folder, { recursive: true });
  });
  const open: StoreFolder['open'] = async (options = {}) => {
    const store = await openSqliteStore({ folder, ...options });
    stores.push(store);
    return store;
  };
  const openWithSites: StoreFolder['open'] = async (options) => {
    const store = await open(options);
    await store.saveSite(SHOP);
    await store.saveSite(BAKERY);
    return store;
  };
  const file = join(folder, FILE_NAME);
  return { folder, file, logFile: `${file}-wal`, open, openWithSites };
}

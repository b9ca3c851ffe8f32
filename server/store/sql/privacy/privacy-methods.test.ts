import assert from 'node:assert/strict';
import test from 'node:test';
import { Kysely } from 'kysely';
import type { VisitorId } from '../../../protocol/index.ts';
import { LoggedSqliteDialect } from '../../sqlite/dialect.ts';
import { sqliteFullText } from '../../sqlite/full-text.ts';
import { openFile } from '../../sqlite/open-file.ts';
import { SHOP, START } from '../../test/samples.ts';
import { makeStoreFolder } from '../../test/store-folder.ts';
import type { Database } from '../database.ts';
import type { Engine } from '../engine.ts';
import { privacyMethods } from './privacy-methods.ts';

const { siteId } = SHOP;

test('[S248] what is erased while the file is written anew is not taken for written anew', async (context) => {
  const { folder, openWithSites } = await makeStoreFolder(context);
  await openWithSites();
  const database = new Kysely<Database>({
    dialect: new LoggedSqliteDialect(openFile(folder, 1_000), () => undefined),
  });
  context.after(() => database.destroy());
  let during: (() => Promise<void>) | null = null;
  let isFree = true;
  const rebuilt: number[] = [];
  const engine: Engine = {
    read: (queries) => queries(database),
    write: (changes) => database.transaction().execute(changes),
    fullText: sqliteFullText,
    isViolation: () => false,
    scrub: () => Promise.resolve(),
    async rebuild(bytesMost) {
      const act = during;
      during = null;
      await act?.();
      if (isFree) rebuilt.push(bytesMost);
      return isFree;
    },
    close: () => Promise.resolve(),
  };
  const store = privacyMethods(engine);
  const erase = async (name: string): Promise<void> => {
    const visitorId = name as VisitorId;
    const standIn = `not-${name}` as VisitorId;
    const erasure = { visitorId, standIn, actor: 'account:olivia', begunAt: START };
    await store.beginErasure(siteId, erasure);
    await store.finishErasure(siteId, erasure, 0);
  };
  await erase('vera');
  during = () => erase('will');
  assert.equal(await store.scrub(1), true);
  isFree = false;
  assert.equal(await store.scrub(2), false, 'of the second one there may still be copies');
  assert.equal(await store.scrub(3), false);
  isFree = true;
  assert.deepEqual(await Promise.all([store.scrub(4), store.scrub(5)]), [true, true]);
  assert.deepEqual(rebuilt, [1, 4], 'nothing is written anew without need');
});

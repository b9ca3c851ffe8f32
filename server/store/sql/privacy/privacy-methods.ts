import { sql, type Transaction } from 'kysely';
import type { SiteId, VisitorId } from '../../../protocol/index.ts';
import type { Erasure, PrivacyStore } from '../../privacy.ts';
import type { Database } from '../database.ts';
import type { Engine } from '../engine.ts';
import { forgetReceipts } from '../receipts.ts';
import { forgetTouchpoints } from '../touchpoints.ts';
import { eraseVisitor } from './erase-visitor.ts';
import { findVisitors, readVisitorCard } from './find.ts';
import { readPersonalRows } from './personal-rows.ts';
import { sweep } from './sweep.ts';

const ERASURE = ['visitor_id as visitorId', 'stand_in as standIn', 'actor', 'begun_at as begunAt'] as const;

/** From now on whoever comes with a token of theirs is somebody new. */
async function unbind(
  transaction: Transaction<Database>,
  siteId: SiteId,
  visitorId: VisitorId,
): Promise<void> {
  await forgetTouchpoints(transaction, siteId, visitorId);
  await forgetReceipts(transaction, siteId, visitorId);
  await transaction
    .deleteFrom('visitors')
    .where('site_id', '=', siteId)
    .where('visitor_id', '=', visitorId)
    .execute();
}

/** `file`: it is to be written anew; `begun`: that is being done for what was erased until then. */
type Mark = 'file' | 'begun';

async function markDue(transaction: Transaction<Database>, name: Mark = 'file'): Promise<void> {
  await transaction
    .insertInto('scrub_due')
    .values({ name })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const unmark = async (transaction: Transaction<Database>, name: Mark): Promise<void> => {
  await transaction.deleteFrom('scrub_due').where('name', '=', name).execute();
};

/** What is erased while the file is written anew is not in what was read, so its mark stays. */
async function scrub(engine: Engine, bytesMost: number): Promise<boolean> {
  const due = await engine.read((database) => database.selectFrom('scrub_due').selectAll().execute());
  if (due.length === 0) return true;
  await engine.write(async (transaction) => {
    await markDue(transaction, 'begun');
    await unmark(transaction, 'file');
  });
  if (!(await engine.rebuild(bytesMost))) return false;
  await engine.write((transaction) => unmark(transaction, 'begun'));
  return true;
}

/** What is kept of visitors. */
export function privacyMethods(engine: Engine): PrivacyStore {
  let scrubbing: Promise<unknown> = Promise.resolve();
  return {
    findVisitors: (siteId, clue, limit) =>
      engine.read((database) => findVisitors(database, siteId, clue, limit)),
    readVisitorCard: (siteId, visitorId) =>
      engine.read((database) => readVisitorCard(database, siteId, visitorId)),
    readPersonalRows: (siteId, visitorId, table, page) =>
      engine.read((database) => readPersonalRows(database, siteId, visitorId, table, page)),

    ...erasureMethods(engine),
    sweep: async (siteId, kind, before, open, limit) =>
      engine.write(async (transaction) => {
        const erased = await sweep(transaction, kind, { siteId, before, open, limit });
        if (erased > 0) await markDue(transaction);
        return erased;
      }),
    // One after another: the second must not take the mark of the first for its own.
    scrub: (bytesMost) => {
      const scrubbed = scrubbing.then(() => scrub(engine, bytesMost));
      scrubbing = scrubbed.catch(() => undefined);
      return scrubbed;
    },
  };
}

type ErasureMethods = Pick<
  PrivacyStore,
  'beginErasure' | 'readErasures' | 'renameInEvents' | 'finishErasure'
>;

/** An erasure, step by step. */
function erasureMethods(engine: Engine): ErasureMethods {
  return {
    beginErasure: (siteId, { visitorId, standIn, actor, begunAt }) =>
      engine.write(async (transaction): Promise<Erasure> => {
        await transaction
          .insertInto('erasures')
          .values({ site_id: siteId, visitor_id: visitorId, stand_in: standIn, actor, begun_at: begunAt })
          .onConflict((conflict) => conflict.columns(['site_id', 'visitor_id']).doNothing())
          .execute();
        await unbind(transaction, siteId, visitorId);
        return transaction
          .selectFrom('erasures')
          .select(ERASURE)
          .where('site_id', '=', siteId)
          .where('visitor_id', '=', visitorId)
          .executeTakeFirstOrThrow();
      }),
    readErasures: (siteId) =>
      engine.read((database) =>
        database.selectFrom('erasures').select(ERASURE).where('site_id', '=', siteId).execute(),
      ),
    renameInEvents: async (siteId, { visitorId, standIn }, from, to) => {
      await engine.write((transaction) =>
        sql`update events set body_json = replace(body_json, ${visitorId}, ${standIn})
          where site_id = ${siteId} and version between ${from} and ${to}
          and instr(body_json, ${visitorId}) > 0`.execute(transaction),
      );
    },
    finishErasure: async (siteId, erasure, version) => {
      await engine.write(async (transaction) => {
        await eraseVisitor(transaction, siteId, erasure, version);
        await markDue(transaction);
      });
      await engine.scrub();
    },
  };
}

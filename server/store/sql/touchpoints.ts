import type { Kysely, Selectable, Transaction } from 'kysely';
import {
  TIMELINE_LIMITS,
  type Channel,
  type ContextAttributes,
  type ConversationId,
  type Moment,
  type SiteId,
  type TimelineChannel,
  type VisitorId,
} from '../../protocol/index.ts';
import { checkLimit } from '../checks.ts';
import { STORE_LIMITS } from '../limits.ts';
import { isSubject } from '../subject.ts';
import type {
  NewTouchpoint,
  StoredOrder,
  StoredTouchpoint,
  TalkStanding,
  TouchpointOwner,
  TouchpointStore,
} from '../touchpoint.ts';
import { chunks } from './chunks.ts';
import type { Database } from './database.ts';
import type { Engine } from './engine.ts';
import { findVisitor } from './people.ts';

/** What visitors did elsewhere, over any SQL engine. */
export function touchpointMethods(engine: Engine): TouchpointStore {
  return {
    addTouchpoints: (siteId, given) => engine.write((transaction) => add(transaction, siteId, given)),
    readTouchpoints: (siteId, owner, limit) =>
      engine.read((database) => readTouchpoints(database, siteId, owner, limit)),
    readOrders: (siteId, period, limit) =>
      engine.read((database) => readOrders(database, siteId, period, limit)),
    readTalksOf: (siteId, visitorId, limit) =>
      engine.read((database) => readTalksOf(database, siteId, visitorId, limit)),
    forgetTouchpoints: async (siteId, owner) => {
      await engine.write((transaction) => forgetTouchpoints(transaction, siteId, owner));
      await engine.scrub();
    },
    pruneTouchpointsBefore: async (siteId, before) => {
      let total = 0;
      let deleted: number;
      do {
        deleted = await engine.write((transaction) => pruneBefore(transaction, before, siteId));
        total += deleted;
      } while (deleted > 0);
      return total;
    },
  };
}

async function add(
  transaction: Transaction<Database>,
  siteId: SiteId,
  given: readonly NewTouchpoint[],
): Promise<number> {
  let added = 0;
  for (const rows of chunks(given.map((touchpoint) => insertable(siteId, touchpoint)))) {
    const result = await transaction
      .insertInto('touchpoints')
      .values(rows)
      .onConflict((conflict) => conflict.columns(['site_id', 'source', 'external_id']).doNothing())
      .executeTakeFirst();
    added += Number(result.numInsertedOrUpdatedRows ?? 0);
  }
  for (const owner of new Set(given.map((touchpoint) => touchpoint.owner))) {
    await dropOldest(transaction, siteId, owner);
  }
  return added;
}

const insertable = (siteId: SiteId, touchpoint: NewTouchpoint) => {
  const { owner, at, kind, channel, name, note, success, amount, data, source, externalId } = touchpoint;
  return {
    site_id: siteId,
    owner,
    at,
    kind,
    channel,
    name,
    note,
    success: success === null ? null : Number(success),
    amount: amount?.amount ?? null,
    currency: amount?.currency ?? null,
    data_json: JSON.stringify(data),
    source,
    external_id: externalId,
  };
};

async function dropOldest(
  transaction: Transaction<Database>,
  siteId: SiteId,
  owner: TouchpointOwner,
): Promise<void> {
  await transaction
    .deleteFrom('touchpoints')
    .where('number', 'in', (query) =>
      query
        .selectFrom('touchpoints')
        .select('number')
        .where('site_id', '=', siteId)
        .where('owner', '=', owner)
        .orderBy('at', 'desc')
        .orderBy('number', 'desc')
        .limit(STORE_LIMITS.rowsPerPrune)
        .offset(TIMELINE_LIMITS.touchpointsPerVisitor),
    )
    .execute();
}

/** The visitor and whom the site means by it, as far as either is known. */
async function ownersOf(
  database: Kysely<Database>,
  siteId: SiteId,
  owner: TouchpointOwner,
): Promise<readonly [TouchpointOwner, ...TouchpointOwner[]]> {
  if (isSubject(owner)) {
    const visitorId = await findVisitor(database, siteId, owner);
    return visitorId === null ? [owner] : [owner, visitorId];
  }
  const row = await database
    .selectFrom('visitors')
    .select('token_hash')
    .where('site_id', '=', siteId)
    .where('visitor_id', '=', owner as VisitorId)
    .executeTakeFirst();
  return row !== undefined && isSubject(row.token_hash) ? [owner, row.token_hash] : [owner];
}

async function readTouchpoints(
  database: Kysely<Database>,
  siteId: SiteId,
  owner: TouchpointOwner,
  limit: number,
): Promise<readonly StoredTouchpoint[]> {
  checkLimit(limit);
  const rows = await database
    .selectFrom('touchpoints')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('owner', 'in', await ownersOf(database, siteId, owner))
    .orderBy('at', 'desc')
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
  return rows.map(touchpointOf);
}

function touchpointOf(row: Selectable<Database['touchpoints']>): StoredTouchpoint {
  const { number, owner, at, name, note, success, amount, currency, source } = row;
  return {
    number,
    owner,
    at,
    kind: row.kind as StoredTouchpoint['kind'],
    channel: row.channel as TimelineChannel,
    name,
    note,
    success: success === null ? null : success === 1,
    amount: amount === null || currency === null ? null : { amount, currency },
    data: JSON.parse(row.data_json) as ContextAttributes,
    source,
    externalId: row.external_id,
  };
}

async function readOrders(
  database: Kysely<Database>,
  siteId: SiteId,
  { since, until }: { readonly since: Moment; readonly until: Moment },
  limit: number,
): Promise<readonly StoredOrder[]> {
  checkLimit(limit);
  const rows = await database
    .selectFrom('touchpoints as order')
    .leftJoin('visitors', (join) =>
      join.onRef('visitors.site_id', '=', 'order.site_id').onRef('visitors.token_hash', '=', 'order.owner'),
    )
    .select(['order.at', 'order.channel', 'order.amount', 'order.currency', 'visitors.visitor_id'])
    .where('order.site_id', '=', siteId)
    .where('order.kind', '=', 'order')
    .where('order.amount', 'is not', null)
    .where('order.at', '>=', since)
    .where('order.at', '<=', until)
    .orderBy('order.at')
    .orderBy('order.number')
    .limit(limit)
    .execute();
  return rows.map(({ at, channel, amount, currency, visitor_id: visitorId }) => ({
    at,
    visitorId,
    channel: channel as TimelineChannel,
    amount: { amount: amount ?? 0, currency: currency ?? '' },
  }));
}

async function readTalksOf(
  database: Kysely<Database>,
  siteId: SiteId,
  visitorId: VisitorId,
  limit: number,
): Promise<readonly TalkStanding[]> {
  checkLimit(limit);
  const rows = await database
    .selectFrom('facts')
    .leftJoin('outcomes', (join) =>
      join
        .onRef('outcomes.site_id', '=', 'facts.site_id')
        .onRef('outcomes.conversation_id', '=', 'facts.subject_id'),
    )
    .select(['facts.subject_id', 'facts.channel', 'outcomes.resolved', 'outcomes.sale_amount'])
    .select('outcomes.sale_currency')
    .where('facts.site_id', '=', siteId)
    .where('facts.visitor_id', '=', visitorId)
    .where('facts.kind', '=', 'talk')
    .orderBy('facts.ended_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ subject_id, channel, resolved, sale_amount: amount, sale_currency: currency }) => ({
    conversationId: subject_id as ConversationId,
    channel: channel as Channel,
    resolved,
    sale: amount === null || currency === null ? null : { amount, currency },
  }));
}

/** Of a visitor it must come before the visitor goes, by whom it is known whom the site means. */
export async function forgetTouchpoints(
  transaction: Transaction<Database>,
  siteId: SiteId,
  owner: TouchpointOwner,
): Promise<void> {
  await transaction
    .deleteFrom('touchpoints')
    .where('site_id', '=', siteId)
    .where('owner', 'in', await ownersOf(transaction, siteId, owner))
    .execute();
}

/** Deletes a bounded number of rows that are past their time and tells how many there were. */
export const pruneTouchpoints = (transaction: Transaction<Database>, now: Moment): Promise<number> =>
  pruneBefore(transaction, now - TIMELINE_LIMITS.touchpointsKeptSeconds * 1_000, null);

async function pruneBefore(
  transaction: Transaction<Database>,
  before: Moment,
  siteId: SiteId | null,
): Promise<number> {
  const { numDeletedRows } = await transaction
    .deleteFrom('touchpoints')
    .where('number', 'in', (query) => {
      const old = query.selectFrom('touchpoints').select('number').where('at', '<', before);
      return (siteId === null ? old : old.where('site_id', '=', siteId)).limit(STORE_LIMITS.rowsPerPrune);
    })
    .executeTakeFirst();
  return Number(numDeletedRows);
}

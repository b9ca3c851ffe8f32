import type { Kysely, Transaction } from 'kysely';
import type { Moment, SiteId, VisitorId } from '../../protocol/index.ts';
import { STORE_LIMITS } from '../limits.ts';
import type { StoredReceipt } from '../identity.ts';
import type { Database } from './database.ts';
import { findVisitor } from './people.ts';

export async function saveReceipt(
  transaction: Transaction<Database>,
  siteId: SiteId,
  { visitorId, receiptHash, expiresAt }: StoredReceipt,
): Promise<void> {
  const words = { receipt_hash: receiptHash, expires_at: expiresAt };
  await transaction
    .insertInto('receipts')
    .values({ site_id: siteId, visitor_id: visitorId, ...words })
    .onConflict((conflict) => conflict.columns(['site_id', 'visitor_id']).doUpdateSet(words))
    .execute();
}

export async function readReceipt(
  database: Kysely<Database>,
  siteId: SiteId,
  receiptHash: string,
  now: Moment,
): Promise<VisitorId | null> {
  const row = await database
    .selectFrom('receipts')
    .select('visitor_id')
    .where('site_id', '=', siteId)
    .where('receipt_hash', '=', receiptHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.visitor_id ?? null;
}

/**
 * Taking the receipt away and binding the token are one: of two devices that hold it only one continues, and
 * that one may ask again.
 */
export async function redeemReceipt(
  transaction: Transaction<Database>,
  siteId: SiteId,
  receiptHash: string,
  tokenHash: string,
  now: Moment,
): Promise<VisitorId | null> {
  const before = await transaction
    .selectFrom('device_tokens')
    .select('visitor_id')
    .where('site_id', '=', siteId)
    .where('token_hash', '=', tokenHash)
    .where('receipt_hash', '=', receiptHash)
    .executeTakeFirst();
  if (before !== undefined) return before.visitor_id;
  if ((await findVisitor(transaction, siteId, tokenHash)) !== null) return null;
  const receipt = await transaction
    .deleteFrom('receipts')
    .where('site_id', '=', siteId)
    .where('receipt_hash', '=', receiptHash)
    .where('expires_at', '>', now)
    .returning('visitor_id')
    .executeTakeFirst();
  if (receipt === undefined) return null;
  const { visitor_id } = receipt;
  await transaction
    .insertInto('device_tokens')
    .values({
      site_id: siteId,
      token_hash: tokenHash,
      visitor_id,
      receipt_hash: receiptHash,
      bound_at: now,
    })
    .execute();
  await dropOldestTokens(transaction, siteId, visitor_id);
  return visitor_id;
}

export async function dropOldestTokens(
  transaction: Transaction<Database>,
  siteId: SiteId,
  visitorId: VisitorId,
): Promise<void> {
  const tokens = await transaction
    .selectFrom('device_tokens')
    .select('token_hash')
    .where('site_id', '=', siteId)
    .where('visitor_id', '=', visitorId)
    .orderBy('bound_at', 'desc')
    .orderBy('token_hash')
    .execute();
  for (const { token_hash } of tokens.slice(STORE_LIMITS.tokensPerVisitor)) {
    await transaction
      .deleteFrom('device_tokens')
      .where('site_id', '=', siteId)
      .where('token_hash', '=', token_hash)
      .execute();
  }
}

export async function forgetReceipts(
  transaction: Transaction<Database>,
  siteId: SiteId,
  visitorId: VisitorId,
): Promise<void> {
  for (const table of ['receipts', 'device_tokens'] as const) {
    await transaction
      .deleteFrom(table)
      .where('site_id', '=', siteId)
      .where('visitor_id', '=', visitorId)
      .execute();
  }
}

export async function pruneReceipts(transaction: Transaction<Database>, now: Moment): Promise<number> {
  const dropped = await transaction.deleteFrom('receipts').where('expires_at', '<=', now).executeTakeFirst();
  return Number(dropped.numDeletedRows);
}

export async function replaceSecret(
  transaction: Transaction<Database>,
  name: string,
  value: string,
): Promise<void> {
  await transaction
    .insertInto('secrets')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}

export async function readSecret(database: Kysely<Database>, name: string): Promise<string | null> {
  const row = await database
    .selectFrom('secrets')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirst();
  return row?.value ?? null;
}

/** Whoever comes first makes it; everybody after gets that one. */
export async function keepSecret(
  transaction: Transaction<Database>,
  name: string,
  made: string,
): Promise<string> {
  await transaction
    .insertInto('secrets')
    .values({ name, value: made })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  return (await readSecret(transaction, name)) ?? made;
}

import type { Transaction } from 'kysely';
import type { Moment, SiteId, VisitorId } from '../../protocol/index.ts';
import type { Vouched, Vouching } from '../identity.ts';
import { isSubject, subjectToken } from '../subject.ts';
import type { Database } from './database.ts';
import { findVisitor } from './people.ts';
import { dropOldestTokens } from './receipts.ts';

export async function vouch(
  transaction: Transaction<Database>,
  siteId: SiteId,
  { subjectHash, heldBy, mayLeave, tokenHash, newId }: Vouching,
  now: Moment,
): Promise<Vouched> {
  const subject = subjectToken(subjectHash);
  const meant = await findVisitor(transaction, siteId, subject);
  if (meant !== null && meant === heldBy) return { outcome: 'known', visitorId: meant };
  const wasVouched = heldBy !== null && (await isVouched(transaction, siteId, heldBy));
  if (heldBy !== null && meant !== null && !wasVouched && !mayLeave) {
    return { outcome: 'later', visitorId: heldBy };
  }
  const adopted = meant === null && heldBy !== null && !wasVouched;
  if (adopted) await adopt(transaction, siteId, heldBy, subject);
  const visitorId = meant ?? (adopted ? heldBy : newId);
  if (meant === null && !adopted) {
    await transaction
      .insertInto('visitors')
      .values({ site_id: siteId, visitor_id: newId, token_hash: subject, first_seen_at: now })
      .execute();
  }
  await transaction
    .insertInto('device_tokens')
    .values({
      site_id: siteId,
      token_hash: tokenHash,
      visitor_id: visitorId,
      receipt_hash: subject,
      bound_at: now,
    })
    .execute();
  await dropOldestTokens(transaction, siteId, visitorId);
  return { outcome: adopted ? 'adopted' : wasVouched ? 'replaced' : 'became', visitorId };
}

async function isVouched(
  transaction: Transaction<Database>,
  siteId: SiteId,
  visitorId: VisitorId,
): Promise<boolean> {
  const row = await transaction
    .selectFrom('visitors')
    .select('token_hash')
    .where('site_id', '=', siteId)
    .where('visitor_id', '=', visitorId)
    .executeTakeFirst();
  return row !== undefined && isSubject(row.token_hash);
}

/** Whoever has had the browser before may know its tokens: none of them opens what is said from now on. */
async function adopt(
  transaction: Transaction<Database>,
  siteId: SiteId,
  visitorId: VisitorId,
  subject: string,
): Promise<void> {
  await transaction
    .updateTable('visitors')
    .set({ token_hash: subject })
    .where('site_id', '=', siteId)
    .where('visitor_id', '=', visitorId)
    .execute();
  for (const table of ['receipts', 'device_tokens'] as const) {
    await transaction
      .deleteFrom(table)
      .where('site_id', '=', siteId)
      .where('visitor_id', '=', visitorId)
      .execute();
  }
}

export async function unbind(
  transaction: Transaction<Database>,
  siteId: SiteId,
  tokenHash: string,
): Promise<boolean> {
  const visitorId = await findVisitor(transaction, siteId, tokenHash);
  if (visitorId === null || !(await isVouched(transaction, siteId, visitorId))) return false;
  await transaction
    .deleteFrom('device_tokens')
    .where('site_id', '=', siteId)
    .where('token_hash', '=', tokenHash)
    .execute();
  return true;
}

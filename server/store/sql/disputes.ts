import type { Kysely, Transaction } from 'kysely';
import type { SiteId, VisitorId } from '../../protocol/index.ts';
import { checkLimit } from '../checks.ts';
import type { DisputeFilter, StoredDispute } from '../measures.ts';
import type { Commit } from '../store.ts';
import { chunks } from './chunks.ts';
import type { Database } from './database.ts';
import { textsOf } from './texts-of.ts';
import { reviewsOf } from './write-reviews.ts';

/** Disputes, then what was decided of them. */
export async function writeDisputes(
  transaction: Transaction<Database>,
  commits: readonly Commit[],
): Promise<void> {
  const rows = textsOf(commits, 'reviewDispute').map(({ siteId, text }) => ({
    site_id: siteId,
    review_id: text.reviewId,
    agent_id: text.agentId,
    reason: text.reason,
    disputed_at: text.disputedAt,
    upheld: null,
    decided_at: null,
  }));
  for (const chunk of chunks(rows)) await transaction.insertInto('review_disputes').values(chunk).execute();
  for (const { siteId, text } of textsOf(commits, 'disputeDecided')) {
    const { reviewId, upheld, decidedAt } = text;
    await transaction
      .updateTable('review_disputes')
      .set({ upheld: upheld ? 1 : 0, decided_at: decidedAt })
      .where('site_id', '=', siteId)
      .where('review_id', '=', reviewId)
      .execute();
  }
}

export async function readDisputes(
  database: Kysely<Database>,
  siteId: SiteId,
  filter: DisputeFilter,
  limit: number,
): Promise<readonly StoredDispute[]> {
  checkLimit(limit);
  let found = database
    .selectFrom('review_disputes')
    .innerJoin('reviews', (join) =>
      join
        .onRef('reviews.site_id', '=', 'review_disputes.site_id')
        .onRef('reviews.review_id', '=', 'review_disputes.review_id'),
    )
    .innerJoin('review_versions as shown', (join) =>
      join
        .onRef('shown.site_id', '=', 'reviews.site_id')
        .onRef('shown.review_id', '=', 'reviews.review_id')
        .onRef('shown.version', '=', 'published_version'),
    )
    .where('review_disputes.site_id', '=', siteId);
  if ('agentId' in filter) found = found.where('review_disputes.agent_id', '=', filter.agentId);
  if ('reviewId' in filter) found = found.where('review_disputes.review_id', '=', filter.reviewId);
  if ('open' in filter) found = found.where('upheld', 'is', null);
  const rows = await found
    .select([
      'review_disputes.review_id as reviewId',
      'review_disputes.agent_id as agentId',
      'reason',
      'disputed_at as disputedAt',
      'upheld',
      'decided_at',
      'stars',
      'comment',
    ])
    .orderBy('disputed_at', 'desc')
    .orderBy('review_disputes.review_id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ upheld, decided_at: at, ...dispute }) => ({
    ...dispute,
    decision: upheld === null || at === null ? null : { upheld: upheld === 1, at },
  }));
}

/** The reason speaks of what the visitor wrote. */
export async function forgetDisputes(
  transaction: Transaction<Database>,
  siteId: SiteId,
  visitorId: VisitorId,
): Promise<void> {
  await transaction
    .updateTable('review_disputes')
    .set({ reason: '' })
    .where('site_id', '=', siteId)
    .where('review_id', 'in', reviewsOf(transaction, siteId, visitorId))
    .execute();
}

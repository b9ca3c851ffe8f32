import type { Insertable, Kysely, Transaction } from 'kysely';
import type { SiteId, VisitorId } from '../../protocol/index.ts';
import type { Commit, TextOf } from '../store.ts';
import { chunks } from './chunks.ts';
import { textsOf } from './texts-of.ts';
import type { Database } from './database.ts';

type Row<Table extends keyof Database> = Insertable<Database[Table]>;

/** Writes what these commits say of reviews: new ones, versions, publications, replies, in this order. */
export async function writeReviews(
  transaction: Transaction<Database>,
  commits: readonly Commit[],
): Promise<void> {
  const added = textsOf(commits, 'review');
  const reviews = added.map(({ siteId, text }) => reviewRow(siteId, text));
  const first = added.map(({ siteId, text }) => versionRow(siteId, { ...text, version: 1 }));
  const later = textsOf(commits, 'reviewVersion').map(({ siteId, text }) => versionRow(siteId, text));
  for (const rows of chunks(reviews)) await transaction.insertInto('reviews').values(rows).execute();
  for (const rows of chunks([...first, ...later])) {
    await transaction.insertInto('review_versions').values(rows).execute();
  }
  for (const { siteId, text } of textsOf(commits, 'reviewPublished')) {
    await publishReview(transaction, siteId, text);
  }
  for (const { siteId, text } of textsOf(commits, 'reviewReply')) {
    await writeReply(transaction, siteId, text);
  }
}

/** Published again, a review keeps its first moment. */
async function publishReview(
  transaction: Transaction<Database>,
  siteId: SiteId,
  { reviewId, version, publishedAt }: TextOf<'reviewPublished'>,
): Promise<void> {
  const { numUpdatedRows } = await transaction
    .updateTable('reviews')
    .set((query) => ({
      published_at: query.fn.coalesce('published_at', query.val(publishedAt)),
      published_version: version,
    }))
    .where('site_id', '=', siteId)
    .where('review_id', '=', reviewId)
    .where((query) =>
      query.exists(
        query
          .selectFrom('review_versions')
          .select('version')
          .where('site_id', '=', siteId)
          .where('review_id', '=', reviewId)
          .where('version', '=', version),
      ),
    )
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) {
    throw new ReviewUnknownError(`There is no version ${version} of review ${reviewId} to publish.`);
  }
}

async function writeReply(
  transaction: Transaction<Database>,
  siteId: SiteId,
  { reviewId, reply, repliedAt }: TextOf<'reviewReply'>,
): Promise<void> {
  const { numUpdatedRows } = await transaction
    .updateTable('reviews')
    .set({ reply, replied_at: repliedAt })
    .where('site_id', '=', siteId)
    .where('review_id', '=', reviewId)
    .where('replied_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) {
    throw new ReviewUnknownError(`There is no review ${reviewId} that waits for a reply.`);
  }
}

/** A publication or a reply without its review: a bug of the caller, like the violation of a key. */
export class ReviewUnknownError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ReviewUnknownError';
  }
}

/** The ids of the reviews that one visitor wrote. */
export const reviewsOf = (database: Kysely<Database>, siteId: SiteId, visitorId: VisitorId) =>
  database
    .selectFrom('reviews')
    .select('review_id')
    .where('site_id', '=', siteId)
    .where('visitor_id', '=', visitorId);

/** The words of all versions go, and those of the replies, since an answer repeats what it answers. */
export async function forgetReviews(
  transaction: Transaction<Database>,
  siteId: SiteId,
  visitorId: VisitorId,
): Promise<void> {
  await transaction
    .updateTable('review_versions')
    .set({ comment: '' })
    .where('site_id', '=', siteId)
    .where('review_id', 'in', reviewsOf(transaction, siteId, visitorId))
    .execute();
  await transaction
    .updateTable('reviews')
    .set({ reply: '' })
    .where('site_id', '=', siteId)
    .where('visitor_id', '=', visitorId)
    .where('reply', 'is not', null)
    .execute();
}

function reviewRow(siteId: SiteId, text: TextOf<'review'>): Row<'reviews'> {
  return {
    site_id: siteId,
    review_id: text.reviewId,
    conversation_id: text.conversationId,
    visitor_id: text.visitorId,
    agent_id: text.agentId,
    published_at: null,
    published_version: null,
    reply: null,
    replied_at: null,
    suspicions_json: null,
    held_at: null,
  };
}

function versionRow(siteId: SiteId, text: Omit<TextOf<'reviewVersion'>, 'kind'>): Row<'review_versions'> {
  return {
    site_id: siteId,
    review_id: text.reviewId,
    version: text.version,
    stars: text.stars,
    comment: text.comment,
    tags_json: JSON.stringify(text.tags),
    nps: text.nps,
    written_at: text.writtenAt,
  };
}

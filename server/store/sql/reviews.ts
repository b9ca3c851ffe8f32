import type { Kysely } from 'kysely';
import type { AgentId, ReviewId, SiteId } from '../../protocol/index.ts';
import { checkLimit } from '../checks.ts';
import { reviewPage } from '../review-page.ts';
import type { KnownReview, ReviewPage, StoredReview } from '../store.ts';
import type { Database } from './database.ts';

export async function readReviews(
  database: Kysely<Database>,
  siteId: SiteId,
  agentId: AgentId,
  page: string | null,
  limit: number,
  pick: typeof publishedReviews = shownReviews,
): Promise<ReviewPage> {
  checkLimit(limit);
  const published = database
    .selectFrom('reviews')
    .where('reviews.site_id', '=', siteId)
    .where('agent_id', '=', agentId)
    .where('published_at', 'is not', null);
  const last =
    page === null
      ? undefined
      : await published
          .select(['review_id', (query) => query.ref('published_at').$notNull().as('published_at')])
          .where('review_id', '=', page as ReviewId)
          .executeTakeFirst();
  const newestFirst = pick(database, siteId)
    .where('agent_id', '=', agentId)
    .limit(limit + 1);
  if (last === undefined) return reviewPage((await newestFirst.execute()).map(storedReview), limit);
  const older = newestFirst.where((query) =>
    query(
      query.refTuple('published_at', 'reviews.review_id'),
      '<',
      query.tuple(last.published_at, last.review_id),
    ),
  );
  return reviewPage((await older.execute()).map(storedReview), limit);
}

/** What visitors may read. */
export const shownReviews = (database: Kysely<Database>, siteId: SiteId) =>
  publishedReviews(database, siteId).where('hidden', '=', 0);

/** What their agent may read: hidden ones included, and nothing of what is held. */
export const ownReviews = (database: Kysely<Database>, siteId: SiteId) =>
  publishedReviews(database, siteId).where((query) =>
    query.or([query('hidden', '=', 0), query('hidden_reason', 'is not', null)]),
  );

/** Published reviews of a site as they were published last, newest first, hidden ones included. */
export const publishedReviews = (database: Kysely<Database>, siteId: SiteId) =>
  database
    .selectFrom('reviews')
    .where('reviews.site_id', '=', siteId)
    .where('published_at', 'is not', null)
    .innerJoin('review_versions as shown', (join) =>
      join
        .onRef('shown.site_id', '=', 'reviews.site_id')
        .onRef('shown.review_id', '=', 'reviews.review_id')
        .onRef('shown.version', '=', 'published_version'),
    )
    .select([
      'reviews.review_id as reviewId',
      'agent_id as agentId',
      'stars',
      'comment',
      'tags_json',
      'reply',
    ])
    .select((query) => query.ref('published_at').$notNull().as('publishedAt'))
    .orderBy('published_at', 'desc')
    .orderBy('reviews.review_id', 'desc');

type ShownRow = Omit<StoredReview, 'tags'> & { readonly tags_json: string };

export const storedReview = ({ tags_json, reply, ...review }: ShownRow): StoredReview => ({
  ...review,
  tags: JSON.parse(tags_json) as readonly string[],
  reply: reply === '' ? null : reply,
});

export async function readReview(
  database: Kysely<Database>,
  siteId: SiteId,
  reviewId: ReviewId,
): Promise<KnownReview | null> {
  const row = await database
    .selectFrom('reviews')
    .innerJoin('review_versions as newest', (join) =>
      join
        .onRef('newest.site_id', '=', 'reviews.site_id')
        .onRef('newest.review_id', '=', 'reviews.review_id'),
    )
    .select(['agent_id', 'published_at', 'replied_at', 'stars', 'comment', 'tags_json', 'nps'])
    .where('reviews.site_id', '=', siteId)
    .where('reviews.review_id', '=', reviewId)
    .orderBy('newest.version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { stars, comment, tags_json, nps } = row;
  return {
    agentId: row.agent_id,
    published: row.published_at !== null,
    replied: row.replied_at !== null,
    newest: { stars, comment, tags: JSON.parse(tags_json) as readonly string[], nps },
  };
}

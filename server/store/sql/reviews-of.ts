import type { Kysely } from 'kysely';
import type { SiteId, VisitorId } from '../../protocol/index.ts';
import { checkLimit } from '../checks.ts';
import type { StoredReview } from '../store.ts';
import type { Database } from './database.ts';
import { shownReviews, storedReview } from './reviews.ts';

export async function readReviewsOf(
  database: Kysely<Database>,
  siteId: SiteId,
  visitorId: VisitorId,
  limit: number,
): Promise<readonly StoredReview[]> {
  checkLimit(limit);
  const rows = await shownReviews(database, siteId)
    .where('visitor_id', '=', visitorId)
    .limit(limit)
    .execute();
  return rows.map(storedReview);
}

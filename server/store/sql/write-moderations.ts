import type { Expression, ExpressionBuilder, Transaction } from 'kysely';
import { HELD, STARS_COUNT } from '../../protocol/index.ts';
import type { Moment, SiteId, VisitorId } from '../../protocol/index.ts';
import { HOLDER } from '../moderation.ts';
import type { Commit, TextOf } from '../store.ts';
import type { Database } from './database.ts';
import { textsOf } from './texts-of.ts';
import { reviewsOf } from './write-reviews.ts';

/** Each moderation in its order; the newest one stands with the review. */
export async function writeModerations(
  transaction: Transaction<Database>,
  commits: readonly Commit[],
): Promise<void> {
  for (const { siteId, text } of textsOf(commits, 'reviewHeld')) await writeHeld(transaction, siteId, text);
  for (const { siteId, text } of textsOf(commits, 'reviewModerated')) {
    await writeModeration(transaction, siteId, text);
  }
}

/** Only then: what is decided in the same commit is decided of what is held. */
async function writeHeld(
  transaction: Transaction<Database>,
  siteId: SiteId,
  { reviewId, suspicions, heldAt }: TextOf<'reviewHeld'>,
): Promise<void> {
  const { moderations } = await transaction
    .updateTable('reviews')
    .set((query) => ({
      hidden: 1,
      hidden_reason: null,
      discounted: 1,
      moderations: query('moderations', '+', 1),
      suspicions_json: JSON.stringify(suspicions),
      held_at: heldAt,
    }))
    .where('site_id', '=', siteId)
    .where('review_id', '=', reviewId)
    .returning('moderations')
    .executeTakeFirstOrThrow();
  const said = { reason: HELD, note: '', moderated_by: HOLDER, moderated_at: heldAt } as const;
  await transaction
    .insertInto('review_moderations')
    .values({ site_id: siteId, review_id: reviewId, number: moderations, ...said })
    .execute();
}

async function writeModeration(
  transaction: Transaction<Database>,
  siteId: SiteId,
  { reviewId, reason, note, by, moderatedAt }: TextOf<'reviewModerated'>,
): Promise<void> {
  const { moderations } = await transaction
    .updateTable('reviews')
    .set((query) => ({
      hidden: reason === null ? 0 : 1,
      hidden_reason: reason,
      discounted: reason === null || STARS_COUNT[reason] ? 0 : 1,
      moderations: query('moderations', '+', 1),
      published_at: firstShownAt(query, reason === null, moderatedAt),
    }))
    .where('site_id', '=', siteId)
    .where('review_id', '=', reviewId)
    .returning('moderations')
    .executeTakeFirstOrThrow();
  const said = { reason, note, moderated_by: by, moderated_at: moderatedAt };
  await transaction
    .insertInto('review_moderations')
    .values({ site_id: siteId, review_id: reviewId, number: moderations, ...said })
    .execute();
}

/** What was held from the beginning is public from the moment at which it is shown for the first time. */
const firstShownAt = (
  query: ExpressionBuilder<Database, 'reviews'>,
  isShown: boolean,
  at: Moment,
): Expression<Moment | null> =>
  isShown
    ? query
        .case()
        .when('held_at', '=', query.ref('published_at'))
        .then(at)
        .else(query.ref('published_at'))
        .end()
    : query.ref('published_at');

/** What was noted of a review speaks of what its visitor wrote. */
export async function forgetModerations(
  transaction: Transaction<Database>,
  siteId: SiteId,
  visitorId: VisitorId,
): Promise<void> {
  await transaction
    .updateTable('review_moderations')
    .set({ note: '' })
    .where('site_id', '=', siteId)
    .where('review_id', 'in', reviewsOf(transaction, siteId, visitorId))
    .execute();
}

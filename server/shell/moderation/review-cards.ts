import type { ReviewCard } from '../../protocol/index.ts';
import { views } from '../../core/index.ts';
import type { ModeratedReview, Store } from '../../store/index.ts';
import { etagOf } from '../api/etag.ts';
import { namesOfActors } from '../api/last-change.ts';
import type { LiveSite } from '../site/live-site.ts';

/** What two who decide about the same review must both have read. */
export const tagOf = ({ reviewId, version, moderations, dispute }: ModeratedReview): string =>
  etagOf([reviewId, version, moderations, dispute === null ? null : (dispute.decision?.upheld ?? 'open')]);

/** Makes reviews what those who moderate are shown, the names of those who moderated before included. */
export async function reviewCards(
  store: Store,
  site: LiveSite,
  reviews: readonly ModeratedReview[],
): Promise<readonly ReviewCard[]> {
  const isModerated = reviews.some(({ moderation }) => moderation !== null);
  const nameOf = isModerated ? await namesOfActors(store, site.row.siteId) : String;
  return reviews.map((review) => cardOf(site, review, nameOf));
}

function cardOf(site: LiveSite, review: ModeratedReview, nameOf: (actor: string) => string): ReviewCard {
  const { reviewId, agentId, stars, comment, tags, reply, publishedAt, version, moderation, dispute } =
    review;
  return {
    reviewId,
    agentId,
    agentName: site.words.profile(agentId)?.name ?? agentId,
    stars,
    comment,
    tags,
    reply,
    publishedAt: views.dayOf(publishedAt),
    isChanged: version > 1,
    suspicions: review.suspicions,
    moderation: moderation && { ...moderation, by: nameOf(moderation.by) },
    dispute: dispute && {
      reason: dispute.reason,
      standing: dispute.decision === null ? 'open' : dispute.decision.upheld ? 'upheld' : 'rejected',
      disputedAt: dispute.disputedAt,
    },
    tag: tagOf(review),
  };
}

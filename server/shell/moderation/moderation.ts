import { HELD, refusal, type ReviewId, type ReviewVerdict } from '../../protocol/index.ts';
import type { Command } from '../../core/command.ts';
import type { ModeratedReview, Store } from '../../store/index.ts';
import { refuseFields, type ApiAnswer } from '../api/answer.ts';
import { changedMeanwhileTag } from '../api/etag.ts';
import { namedChange } from '../api/last-change.ts';
import type { LiveSite } from '../site/live-site.ts';
import { reviewCards, tagOf } from './review-cards.ts';
import { moderationTexts } from './moderation-texts.ts';

export type Moderating = {
  readonly reviewId: ReviewId;
  readonly verdict: ReviewVerdict;
  /** As an actor of the audit log. */
  readonly by: string;
  /** The tag of what was read. */
  readonly ifMatch: string | null;
};

export async function findReview(
  store: Store,
  site: LiveSite,
  reviewId: ReviewId,
): Promise<ModeratedReview | null> {
  const [found] = await store.readModeration(site.row.siteId, { reviewId }, null, 1);
  return found ?? null;
}

/**
 * Hides a review, shows it again, or decides the dispute about it, and tells its agent. Of two who decide at
 * once the second is told what the first one did.
 */
export const moderate = (
  store: Store,
  site: LiveSite,
  wish: Moderating,
): Promise<ApiAnswer<ModeratedReview>> =>
  site.replies.inTurn(wish.reviewId, () => moderateNow(store, site, wish));

async function moderateNow(
  store: Store,
  site: LiveSite,
  { reviewId, verdict, by, ifMatch }: Moderating,
): Promise<ApiAnswer<ModeratedReview>> {
  const { siteId } = site.row;
  const before = await findReview(store, site, reviewId);
  if (before === null) return { ok: false, refusal: refusal('review-unknown') };
  if (tagOf(before) !== ifMatch) {
    const { moderation } = before;
    const last = moderation && { changedBy: moderation.by, changedAt: moderation.at };
    const [current] = await reviewCards(store, site, [before]);
    return changedMeanwhileTag(ifMatch, current ?? {}, tagOf(before), await namedChange(store, siteId, last));
  }
  const { reason, note, decidesDispute } = verdict;
  if (decidesDispute && before.dispute === null) {
    return refuseFields([{ field: 'decidesDispute', detail: 'Nobody disputes this review.' }]);
  }
  const done = await site.send({
    commands: [commandOf(before, verdict)],
    texts(events, after) {
      const texts = moderationTexts(events, { by, note });
      if (texts.some(({ kind }) => kind === 'reviewModerated')) return texts;
      // Whoever looked at it and left it as it is, is remembered all the same.
      const hidden = after.hiddenReviews.get(reviewId)?.reason;
      const stands = hidden === undefined || hidden === HELD ? null : hidden;
      return [
        ...texts,
        { kind: 'reviewModerated', reviewId, reason: stands, note, by, moderatedAt: after.lastAt },
      ];
    },
    result: () => ({ reason }),
    signature: null,
  });
  if (!done.ok) return done;
  const after = await findReview(store, site, reviewId);
  if (after === null) return { ok: false, refusal: refusal('review-unknown') };
  tellAgent(site, after);
  return { ok: true, result: after };
}

function commandOf(
  { reviewId, agentId, stars, dispute }: ModeratedReview,
  { reason, decidesDispute }: ReviewVerdict,
): Command {
  const known = { agentId, stars, upheld: dispute?.decision?.upheld ?? null };
  return decidesDispute
    ? { type: 'decideDispute', reviewId, reason, dispute: known }
    : { type: 'moderateReview', reviewId, reason, review: known };
}

function tellAgent(site: LiveSite, { reviewId, agentId, moderation, dispute }: ModeratedReview): void {
  const decision = dispute?.decision ?? null;
  const standing = dispute && (decision === null ? 'open' : decision.upheld ? 'upheld' : 'rejected');
  const hidden = moderation?.reason ?? null;
  if (hidden === HELD) return;
  site.people.agents.tell(agentId, 'reviewModerated', { reviewId, hidden, standing });
}

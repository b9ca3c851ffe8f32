import type { Check } from './check.ts';

/** Only what was written is said anew, and each version follows the one before. */
export const checkReviewChanged: Check<'reviewChanged'> = (state, event, report) => {
  const { conversationId, reviewId, version } = event;
  const review = state.ended.get(conversationId)?.review;
  const follows =
    review?.state === 'written' && review.reviewId === reviewId && version === review.version + 1;
  report.expect(follows, () => `Version ${version} of review ${reviewId} does not follow.`);
};

export const checkChangePublished: Check<'reviewChangePublished'> = (state, event, report) => {
  const { reviewId, agentId, counted } = event;
  const waits = state.unpublished.get(reviewId);
  const replaces = waits?.replaces ?? null;
  report.expect(
    replaces !== null && replaces.counted === counted,
    () => `The change of review ${reviewId} was published unsaid, or of other stars.`,
  );
  const count = counted === null ? 1 : (state.agents.get(agentId)?.starCounts[counted - 1] ?? 0);
  report.expect(count > 0, () => `The change of review ${reviewId} takes back stars that nobody gave.`);
};

/** Stars are taken where they were given, and given back where they were taken. */
export const checkReviewModerated: Check<'reviewModerated'> = (state, event, report) => {
  const { agentId, stars, reviewId, rating, reason } = event;
  const hidden = state.hiddenReviews.get(reviewId);
  const isKnown = reason !== null || hidden !== undefined;
  report.expect(isKnown, () => `Review ${reviewId} is shown again, and was not hidden.`);
  const given = state.agents.get(agentId)?.starCounts[stars - 1] ?? 0;
  report.expect(rating !== 'taken' || given > 0, () => `Review ${reviewId} loses stars that nobody gave.`);
  const isBack = rating !== 'given-back' || hidden?.taken === true;
  report.expect(isBack, () => `Review ${reviewId} gives stars back that were not taken.`);
};

/** Only what is public, and what visitors may read, is held. */
export const checkReviewHeld: Check<'reviewHeld'> = (state, event, report) => {
  const { agentId, stars, reviewId, rating } = event;
  const isPublic = state.unpublished.get(reviewId)?.replaces !== null;
  report.expect(isPublic, () => `Review ${reviewId} is held and was not published.`);
  report.expect(!state.hiddenReviews.has(reviewId), () => `Review ${reviewId} is held twice.`);
  const given = state.agents.get(agentId)?.starCounts[stars - 1] ?? 0;
  report.expect(rating !== 'taken' || given > 0, () => `Review ${reviewId} loses stars that nobody gave.`);
};

/** Nobody loses stars that were not given. */
export const checkDisputeDecided: Check<'disputeDecided'> = (state, event, report) => {
  const { agentId, upheld, stars, reviewId } = event;
  const counts = stars === null ? undefined : state.agents.get(agentId)?.starCounts;
  const isGiven = !upheld || stars === null || (counts?.[stars - 1] ?? 1) > 0;
  report.expect(isGiven, () => `The dispute about ${reviewId} takes back stars that nobody gave.`);
};

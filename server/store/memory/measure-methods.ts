import { checkLimit } from '../checks.ts';
import type { MeasureStore } from '../measures.ts';
import { promised } from './memory.ts';
import { moderationMethods } from './moderation-methods.ts';
import { pageOf } from './text-methods.ts';
import type { Memory } from './memory.ts';

const NO_REVIEWS = { reviews: 0, satisfied: 0, answers: 0, promoters: 0, detractors: 0 };

export function measureMethods(memory: Memory): MeasureStore {
  const { sites } = memory;
  return {
    ...moderationMethods(memory),
    readAgentDays: promised(
      (siteId, agentId, firstDate, lastDate) =>
        sites.get(siteId)?.measures.days(agentId, firstDate, lastDate) ?? [],
    ),
    readReviewTally: promised((siteId, agentId, since, until) => {
      const site = sites.get(siteId);
      return site?.reviews.tally(agentId, since, until, (id) => site.measures.isDiscounted(id)) ?? NO_REVIEWS;
    }),
    readOwnReviews: promised((siteId, agentId, page, limit) =>
      pageOf(
        sites.get(siteId)?.reviews.publishedOf(agentId) ?? [],
        page,
        limit,
        ({ reviewId }) => sites.get(siteId)?.measures.isHeld(reviewId) !== true,
      ),
    ),
    readDisputes: promised((siteId, filter, limit) => {
      checkLimit(limit);
      const site = sites.get(siteId);
      return (site?.measures.disputes(filter) ?? []).slice(0, limit).flatMap(({ kind: _, ...dispute }) => {
        const shown = site?.reviews.shown(dispute.reviewId);
        return shown === undefined ? [] : [{ ...dispute, stars: shown.stars, comment: shown.comment }];
      });
    }),
  };
}

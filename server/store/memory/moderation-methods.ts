import { HELD } from '../../protocol/index.ts';
import type { AgentId, HiddenFor } from '../../protocol/index.ts';
import { checkLimit } from '../checks.ts';
import type { ModeratedReview, ModerationFilter, ModerationStore } from '../moderation.ts';
import { promised, sortedBy } from './memory.ts';
import type { Memory } from './memory.ts';
import type { SiteMemory } from './site-memory.ts';
import { isOlder } from './text-methods.ts';

export function moderationMethods({ sites }: Memory): ModerationStore {
  return {
    readModeration: promised((siteId, filter, after, limit) => {
      checkLimit(limit);
      const all = moderated(sites.get(siteId));
      const last = all.find(({ reviewId }) => reviewId === after);
      return all
        .filter((review) => last === undefined || isOlder(review, last))
        .filter((review) => isWanted(review, filter))
        .sort((one, other) => (isOlder(one, other) ? 1 : -1))
        .slice(0, limit);
    }),
    readHiddenCounts: promised((siteId, agentId) => {
      const counts = new Map<string, { agentId: AgentId; reason: HiddenFor; count: number }>();
      for (const review of moderated(sites.get(siteId))) {
        const reason = review.moderation?.reason ?? null;
        if (reason === null || (agentId !== null && review.agentId !== agentId)) continue;
        const key = `${review.agentId} ${reason}`;
        const count = (counts.get(key)?.count ?? 0) + 1;
        counts.set(key, { agentId: review.agentId, reason, count });
      }
      return sortedBy(counts.values(), (row) => `${row.agentId} ${row.reason}`);
    }),
    readReviewedTalk: promised((siteId, conversationId) => {
      const site = sites.get(siteId);
      const fact = site?.history.talkOf(conversationId);
      const authors = (site?.messages.get(conversationId) ?? []).map(({ author }) => author);
      const countOf = (side: string): number => authors.filter((author) => author === side).length;
      return {
        measured:
          fact === undefined
            ? null
            : {
                channel: fact.channel,
                endedAt: fact.endedAt,
                waitMilliseconds: fact.waitMilliseconds,
                talkMilliseconds: fact.talkMilliseconds,
              },
        messages: { visitor: countOf('visitor'), agent: countOf('agent'), guest: countOf('guest') },
      };
    }),
  };
}

const moderated = (site: SiteMemory | undefined): readonly ModeratedReview[] =>
  site?.reviews.allPublished().map((review) => {
    const moderations = site.measures.moderations(review.reviewId);
    const [dispute] = site.measures.disputes({ reviewId: review.reviewId });
    return {
      ...review,
      moderation: moderations.at(-1) ?? null,
      moderations: moderations.length,
      suspicions: site.measures.suspicions(review.reviewId),
      dispute:
        dispute === undefined
          ? null
          : { reason: dispute.reason, disputedAt: dispute.disputedAt, decision: dispute.decision },
    };
  }) ?? [];

function isWanted(review: ModeratedReview, filter: ModerationFilter): boolean {
  const { agentId, reviewId, stars, state, since, until, text } = filter;
  const hidden = review.moderation?.reason ?? null;
  return (
    (agentId === undefined || review.agentId === agentId) &&
    (reviewId === undefined || review.reviewId === reviewId) &&
    (stars === undefined || review.stars === stars) &&
    (since === undefined || review.publishedAt >= since) &&
    (until === undefined || review.publishedAt <= until) &&
    (state !== 'shown' || hidden === null) &&
    (state !== 'held' || hidden === HELD) &&
    (state !== 'hidden' || (hidden !== null && hidden !== HELD)) &&
    (state !== 'disputed' || (review.dispute !== null && review.dispute.decision === null)) &&
    (text === undefined || lowered(`${review.comment}\n${review.reply ?? ''}`).includes(lowered(text)))
  );
}

const lowered = (text: string): string => text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());

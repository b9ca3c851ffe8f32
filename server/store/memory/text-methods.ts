import { checkLimit } from '../checks.ts';
import { reviewPage } from '../review-page.ts';
import type { ReviewPage, Store, StoredMessage, StoredReview, TextOf } from '../store.ts';
import { promised, savedSite, sortedBy } from './memory.ts';
import type { Memory } from './memory.ts';

type TextMethods = Pick<
  Store,
  | 'readProfiles'
  | 'readTicketTexts'
  | 'readMessages'
  | 'readMarks'
  | 'readTransferNotes'
  | 'moveMarks'
  | 'readReviews'
  | 'readReview'
  | 'forgetVisitor'
>;

export function textMethods(memory: Memory): TextMethods {
  const { sites } = memory;
  return {
    readProfiles: promised((siteId) =>
      sortedBy(sites.get(siteId)?.profiles.values() ?? [], ({ agentId }) => agentId),
    ),
    readTicketTexts: promised((siteId, ticketIds) =>
      [...new Set(ticketIds)].flatMap((ticketId) => {
        const found = sites.get(siteId)?.tickets.get(ticketId);
        return found === undefined ? [] : [found];
      }),
    ),
    readMessages: promised((siteId, conversationId, after, limit) => {
      checkLimit(limit);
      return (sites.get(siteId)?.messages.get(conversationId) ?? [])
        .filter(({ number }) => number > after)
        .sort((one, other) => one.number - other.number)
        .slice(0, limit)
        .map(storedMessage);
    }),
    readTransferNotes: promised((siteId, ticketIds) =>
      [...new Set(ticketIds)].flatMap((id) => sites.get(siteId)?.transferNotes.get(id) ?? []),
    ),
    readMarks: promised((siteId, conversationIds) => sites.get(siteId)?.marks.read(conversationIds) ?? []),
    moveMarks: promised((siteId, marks) => {
      const site = savedSite(memory, siteId);
      for (const mark of marks) site.marks.move(mark);
    }),
    readReviews: promised((siteId, agentId, page, limit) => {
      const site = sites.get(siteId);
      const published = site?.reviews.publishedOf(agentId) ?? [];
      const isShown = ({ reviewId }: StoredReview): boolean => site?.measures.isHidden(reviewId) !== true;
      return pageOf(published, page, limit, isShown);
    }),
    readReview: promised((siteId, reviewId) => sites.get(siteId)?.reviews.read(reviewId) ?? null),
    forgetVisitor: promised((siteId, visitorId) => sites.get(siteId)?.forgetVisitor(visitorId)),
  };
}

function storedMessage(message: TextOf<'message'>): StoredMessage {
  const { messageId, conversationId, number, author, text, attachments, sentAt, commandId } = message;
  return { messageId, conversationId, number, author, text, attachments, sentAt, commandId };
}

export function isOlder(one: StoredReview, other: StoredReview): boolean {
  if (one.publishedAt !== other.publishedAt) return one.publishedAt < other.publishedAt;
  return one.reviewId < other.reviewId;
}

/** Newest first, from the one after `page` on. */
export function pageOf(
  published: readonly StoredReview[],
  page: string | null,
  limit: number,
  isShown: (review: StoredReview) => boolean,
): ReviewPage {
  checkLimit(limit);
  const last = published.find(({ reviewId }) => reviewId === page);
  const found = published
    .filter((review) => isShown(review) && (last === undefined || isOlder(review, last)))
    .sort((one, other) => (isOlder(one, other) ? 1 : -1));
  return reviewPage(found.slice(0, limit + 1), limit);
}

import type { ReviewId, SiteId, TicketId } from '../../protocol/index.ts';
import type { Store } from '../../store/index.ts';

/**
 * What visitors wrote, for an endpoint that asks for it. It is read at the moment of sending and lies in no
 * outbox, so what was erased meanwhile is not sent.
 */
export async function wordsOf(
  store: Store,
  siteId: SiteId,
  event: string,
  data: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>> | null> {
  if (event === 'ticket.joined' || event === 'conversation.started') {
    const [ticket] = await store.readTicketTexts(siteId, [data.ticketId as TicketId]);
    return ticket === undefined ? null : { visitorName: ticket.visitorName, question: ticket.question };
  }
  if (event === 'review.published') {
    const review = await store.readReview(siteId, data.reviewId as ReviewId);
    return review === null ? null : { comment: review.newest.comment, tags: review.newest.tags };
  }
  return null;
}

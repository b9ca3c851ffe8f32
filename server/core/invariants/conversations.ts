import type { VisitorId } from '../../protocol/index.ts';
import type { Conversation, EndedConversation, SiteState, WaitingReview } from '../state.ts';
import { warmTicketOf } from '../transfer/transfer.ts';
import type { Report } from './report.ts';

/** Rules of conversations, open and ended, and of their reviews. */
export function checkConversations(state: SiteState, now: number, report: Report): void {
  const talking = new Set<VisitorId>();
  for (const conversation of state.conversations.values()) {
    checkConversation(state, conversation, now, report);
    if (conversation.phase.state !== 'talking' || conversation.handedTo !== null) continue;
    const { visitorId, ticketId } = conversation.ticket;
    report.expect(!talking.has(visitorId), () => `Visitor ${visitorId} talks twice at once.`);
    const isOpen = state.tickets.has(ticketId) && warmTicketOf(state, conversation) === null;
    report.expect(!isOpen, () => `Ticket ${ticketId} is talked about and still open.`);
    talking.add(visitorId);
  }
  for (const ended of state.ended.values()) checkEnded(ended, now, report);
  for (const [visitorId, conversationId] of state.endedOfVisitor) {
    const ended = state.ended.get(conversationId);
    report.expect(
      ended?.visitorId === visitorId && ended.review.state === 'open',
      () => `Visitor ${visitorId} looks back at ${conversationId}, which is not theirs to review.`,
    );
    report.expect(
      !state.ticketOfVisitor.has(visitorId) && !state.conversationOfVisitor.has(visitorId),
      () => `Visitor ${visitorId} looks back while waiting or talking.`,
    );
  }
  for (const [visitorId, conversationId] of state.reviewedOfVisitor) {
    const ended = state.ended.get(conversationId);
    report.expect(
      ended?.visitorId === visitorId && ended.review.state === 'written',
      () => `Visitor ${visitorId} wrote no review of ${conversationId}.`,
    );
  }
  for (const waiting of state.unpublished.values()) checkWaiting(state, waiting, report);
}

/** What waits is what was said last, and counts for nothing yet. */
function checkWaiting(state: SiteState, waiting: WaitingReview, report: Report): void {
  const { reviewId, conversationId, stars, version, replaces } = waiting;
  const review = state.ended.get(conversationId)?.review;
  if (review?.state !== 'written') return;
  const isNewest = review.reviewId === reviewId && review.version === version && review.stars === stars;
  report.expect(isNewest, () => `Of review ${reviewId} an older version waits.`);
  report.expect(
    review.published === (replaces !== null) && review.counted === (replaces?.counted ?? null),
    () => `Review ${reviewId} waits and counts otherwise than it says.`,
  );
}

function checkConversation(state: SiteState, conversation: Conversation, now: number, report: Report): void {
  const { conversationId, agentId, startedAt, lastMessageAt, lastNumber, phase } = conversation;
  report.expect(
    state.agents.get(agentId)?.conversations.includes(conversationId) === true,
    () => `Conversation ${conversationId} holds no slot of ${agentId}.`,
  );
  report.expect(
    startedAt <= lastMessageAt && lastMessageAt <= now,
    () => `Conversation ${conversationId} has moments out of order.`,
  );
  report.expect(
    lastNumber > 0 === (conversation.visitorWrote || conversation.agentWrote),
    () => `Conversation ${conversationId} has messages that nobody wrote.`,
  );
  report.expect(
    (phase.state === 'wrap-up') === state.ended.has(conversationId) ||
      (phase.state === 'wrap-up' && !isReviewable(conversation)),
    () => `Conversation ${conversationId} is ended and goes on, or ended unnoticed.`,
  );
}

function checkEnded(ended: EndedConversation, now: number, report: Report): void {
  const { conversationId, startedAt, endedAt, review, bothWrote } = ended;
  report.expect(
    startedAt <= endedAt && endedAt <= now,
    () => `Ended conversation ${conversationId} has moments out of order.`,
  );
  report.expect(
    review.state !== 'written' || bothWrote,
    () => `Conversation ${conversationId} has a review though one side wrote nothing.`,
  );
}

/** Only what can be reviewed must be kept until it is. */
const isReviewable = ({ visitorWrote, agentWrote }: Conversation): boolean => visitorWrote && agentWrote;

import { LIMITS, refusal, type VisitorId } from '../../protocol/index.ts';
import { needRefusal } from '../check.ts';
import type { Draft, Handlers } from '../draft.ts';
import { drainRefusal } from '../drain.ts';
import { estimateChoice } from '../estimate/index.ts';
import { choiceRefusal, openTicket } from './choice.ts';
import { closedRefusal } from './closed.ts';
import { startVisitorGraceIfAbsent } from './connection.ts';
import { closingRefusal } from './day-end.ts';
import { withdrawOffer } from './offer.ts';
import { promiseOf } from './promise.ts';

export const JOIN_HANDLERS: Handlers<'join' | 'leave'> = {
  join(draft, { visitorId, ticketId, choice, need, known }) {
    const { state, now } = draft;
    if (state.ticketOfVisitor.has(visitorId)) return refusal('ticket-open-already');
    if (state.conversationOfVisitor.has(visitorId)) return refusal('conversation-busy');
    if (state.tickets.has(ticketId)) {
      return refusal('malformed', 'Send a new ticket id; this one stands in line already.', 'ticketId');
    }
    if (state.tickets.size >= LIMITS.waitingTicketsPerSite) return refusal('site-full');
    const refused =
      needRefusal(need) ??
      choiceRefusal(state, choice, need, { ...known, barred: [] }) ??
      drainRefusal(state, choice, null) ??
      closingRefusal(state, choice, now, null) ??
      closedRefusal(state, choice, need, known, now);
    if (refused !== null) return refused;
    const promise = promiseOf(estimateChoice(state, choice, need, now), now);
    forgetUnreviewable(draft, visitorId);
    draft.emit({ type: 'ticketJoined', ticketId, visitorId, choice, need, known, promise });
    startVisitorGraceIfAbsent(draft, visitorId);
    return null;
  },

  leave(draft, { visitorId, ticketId }) {
    const found = openTicket(draft.state, visitorId, ticketId);
    if ('refusal' in found) return found.refusal;
    withdrawOffer(draft, found.ticket);
    draft.emit({ type: 'ticketClosed', ticketId, reason: 'visitor-left' });
    return null;
  },
};

/** The end that the visitor still looks at gives way; only what can be reviewed is kept. */
export function forgetUnreviewable(draft: Draft, visitorId: VisitorId): void {
  const { state } = draft;
  const conversationId = state.endedOfVisitor.get(visitorId);
  if (conversationId === undefined || state.ended.get(conversationId)?.bothWrote !== false) return;
  draft.emit({ type: 'conversationClosed', conversationId });
}

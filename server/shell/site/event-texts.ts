import type { SiteEvent } from '../../core/event.ts';
import type { SiteState } from '../../core/state.ts';
import type { Text } from '../../store/store.ts';

/**
 * What the store remembers of events themselves, whatever command they came with.
 * @param after the site just after them.
 */
export const eventTexts = (events: readonly SiteEvent[], after: SiteState): readonly Text[] =>
  events.flatMap((event) => textOf(event, after) ?? []);

function textOf(event: SiteEvent, after: SiteState): Text | null {
  if (event.type === 'reviewPublished' || event.type === 'reviewChangePublished') {
    const { reviewId, version, at } = event;
    return { kind: 'reviewPublished', reviewId, version, publishedAt: at };
  }
  if (event.type === 'reviewHeld') {
    const { reviewId, suspicions, at } = event;
    return { kind: 'reviewHeld', reviewId, suspicions, heldAt: at };
  }
  if (event.type === 'preferenceSet') {
    const { visitorId, agentId, preference, at } = event;
    return { kind: 'preference', visitorId, agentId, preference, setAt: at };
  }
  if (event.type === 'outcomeRecorded') {
    const { conversationId, agentId, outcome, at } = event;
    return { kind: 'outcome', conversationId, agentId, outcome, recordedAt: at };
  }
  if (event.type === 'ticketClosed') return { kind: 'questionDropped', ticketId: event.ticketId };
  if (event.type === 'conversationEnded') {
    const ended = after.ended.get(event.conversationId);
    if (ended?.bothWrote !== true) return null;
    const { visitorId, agentId } = ended;
    return { kind: 'acquaintance', visitorId, agentId, talkedAt: event.at };
  }
  return null;
}

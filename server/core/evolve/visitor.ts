import { LIMITS, type AgentId } from '../../protocol/index.ts';
import { putConversation } from '../rows/conversation.ts';
import type { SiteState } from '../state.ts';
import type { Evolver, Evolvers } from './evolver.ts';
import { changeTicketRow } from './ticket.ts';

/**
 * A place that is open already minds it at once; so does the place that a visitor who talks would come back
 * to.
 */
const preferenceSet: Evolver<'preferenceSet'> = (state, { visitorId, agentId, preference }) => {
  const avoidedAfter = (avoided: readonly AgentId[]): readonly AgentId[] => {
    const others = avoided.filter((other) => other !== agentId);
    return preference === 'avoided' ? [...others, agentId].slice(-LIMITS.preferencesPerVisitor) : others;
  };
  const ticketId = state.ticketOfVisitor.get(visitorId);
  const waiting: SiteState =
    ticketId === undefined
      ? state
      : changeTicketRow(state, ticketId, ({ avoided }) => ({ avoided: avoidedAfter(avoided) }));
  const conversationId = waiting.conversationOfVisitor.get(visitorId);
  const conversation = conversationId === undefined ? undefined : waiting.conversations.get(conversationId);
  if (conversation === undefined) return waiting;
  const { ticket } = conversation;
  return putConversation(waiting, {
    ...conversation,
    ticket: { ...ticket, avoided: avoidedAfter(ticket.avoided) },
  });
};

/** What visitors did that is not about a place in line. What was seen is counted by the statistics. */
export const VISITOR_EVOLVERS: Evolvers<'preferenceSet' | 'exposuresCounted'> = {
  preferenceSet,
  exposuresCounted: (state) => state,
};
